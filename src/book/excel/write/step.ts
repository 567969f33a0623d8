/** Bytes of a request; Excel on the web refuses more than 5 MB, and the frame around it counts. */
const LARGEST_REQUEST = 3.5 * 1024 * 1024;

/** Something to be asked of Excel, which costs about so many bytes. */
export interface Step {
  readonly bytes: number;
  readonly ask: (room: WriteRoom) => void;
}

/** What steps share: the sheets of the workbook that is written, each fetched once. */
export class WriteRoom {
  private readonly fetched = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  /** @param key id or name */
  sheet(key: string): Excel.Worksheet {
    let sheet = this.fetched.get(key);
    if (!sheet) this.fetched.set(key, (sheet = this.context.workbook.worksheets.getItem(key)));
    return sheet;
  }
}

/** Steps that go to Excel together, in this order. */
export type Request = readonly Step[];

/**
 * Parts steps that would be too large for one request.
 *
 * @example requestsOf(steps).length // 1
 */
export function requestsOf(steps: readonly Step[]): Request[] {
  const requests: Step[][] = [[]];
  let bytes = 0;
  for (const step of steps) {
    if (bytes + step.bytes > LARGEST_REQUEST && requests.at(-1)!.length > 0) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)!.push(step);
    bytes += step.bytes;
  }
  return requests;
}

/**
 * Spreads steps, whose order does not matter, over a number of requests of about the same size,
 * whatever that is, so that a run takes as many requests for fifty agents as for thousands. Only what
 * is too large even so takes more.
 *
 * @example spread(steps, 4).length // 4
 */
export function spread(steps: readonly Step[], count: number): Request[] {
  const share = steps.reduce((sum, { bytes }) => sum + bytes, 0) / count;
  const parts: Step[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const step of steps) {
    parts[Math.min(count - 1, Math.floor(before / share))].push(step);
    before += step.bytes;
  }
  return parts.flatMap(requestsOf);
}

/**
 * Bytes of a piece of data on the wire: two of three for a Chinese letter come on top of its unit, one
 * for each half of a pair.
 *
 * @example bytesOf(["小美", 1]) // 12
 */
export function bytesOf(data: unknown): number {
  const text = JSON.stringify(data);
  let bytes = text.length;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
