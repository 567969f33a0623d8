/** What the add-in asks of Excel, batch by batch, for whoever wants to look. */
import { bytesOf } from "../host/host";
import type { BatchRequest, BatchResponse } from "../host/wire";

export interface BatchRecord {
  /** Members that were called, set and loaded, with how often. */
  readonly actions: readonly { readonly name: string; readonly times: number }[];
  /** Of the request and of its answer. */
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
  readonly error: string | null;
}

/**
 * What is worth knowing of a batch.
 *
 * @example recordOf(body, answer, 12).actions // [{ name: "Add", times: 1 }]
 */
export function recordOf(body: string, answer: string, milliseconds: number): BatchRecord {
  const { Actions: actions } = JSON.parse(body) as BatchRequest;
  // Answers may be megabytes: most tell of no error. Inside a text its quotes would be escaped.
  const error = answer.includes('"Error":{') ? (JSON.parse(answer) as BatchResponse).Error : undefined;
  const times = new Map<string, number>();
  for (const { Name: name } of actions) if (name !== "") times.set(name, (times.get(name) ?? 0) + 1);
  return {
    actions: [...times].map(([name, count]) => ({ name, times: count })),
    sent: bytesOf(body),
    received: bytesOf(answer),
    milliseconds,
    error: error ? `${error.Code} ${error.Location}` : null,
  };
}
