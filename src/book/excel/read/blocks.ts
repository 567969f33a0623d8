import type { CellRange } from "../../grid";

/** Bytes of an answer; Excel on the web gives no more than 5 MB. */
const LARGEST_ANSWER = 3.5 * 1024 * 1024;
/** Cells of one call, at most. */
const BLOCK_CELLS = 25_000;

/** A piece of a sheet that is read by one call. */
export interface Block {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Cuts the cells of sheets into calls, and the calls into requests whose answers are small enough.
 *
 * @param cellBytes bytes an answer has for each cell, at most
 * @example requestsFor([{ sheet: "{1}", range }], 40).length // 1
 */
export function requestsFor(areas: readonly Block[], cellBytes: number): Block[][] {
  const requests: Block[][] = [[]];
  let bytes = 0;
  const most = Math.min(BLOCK_CELLS, Math.floor(LARGEST_ANSWER / cellBytes));
  for (const block of areas.flatMap((area) => cut(area, most))) {
    const size = cells(block.range) * cellBytes;
    if (bytes + size > LARGEST_ANSWER && requests.at(-1)!.length > 0) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)!.push(block);
    bytes += size;
  }
  return requests;
}

/**
 * Reads the cells of sheets, in as few requests as Excel's answers allow.
 *
 * @param ask what Excel is asked for a block
 * @param take what is done with its answer
 * @example await readBlocks(context, [{ sheet: "{1}", range }], 40, (block) => askValues(block, context), (block, asked) => { … })
 */
export async function readBlocks<Asked>(context: Excel.RequestContext, areas: readonly Block[], cellBytes: number, ask: (block: Block) => Asked, take: (block: Block, asked: Asked) => void): Promise<void> {
  for (const blocks of requestsFor(areas, cellBytes)) {
    const asked = blocks.map(ask);
    // One for each answer of the largest size, however many sheets and agents there are.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    blocks.forEach((block, n) => take(block, asked[n]));
  }
}

function cut({ sheet, range }: Block, most: number): Block[] {
  const height = Math.max(1, Math.floor(most / (range.right - range.left + 1)));
  const blocks: Block[] = [];
  for (let top = range.top; top <= range.bottom; top += height) blocks.push({ sheet, range: { ...range, top, bottom: Math.min(range.bottom, top + height - 1) } });
  return blocks;
}

function cells({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
