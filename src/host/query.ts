import { apiNotFound, HostError } from "./errors";
import type { HostObject } from "./object";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

/**
 * Answers a load: the values asked for, by their names on the wire, with what identifies the object.
 *
 * @throws HostError for a value the object does not have
 * @example query(sheet, { Select: ["name"] }) // { Id: "{…}", Name: "评分排名" }
 */
export function query(object: HostObject, info: QueryInfo): Answer {
  const items = object.items();
  return items === null ? queryOne(object, wanted(info)) : queryItems(object, items, info);
}

function queryItems(object: HostObject, items: readonly HostObject[], info: QueryInfo): Answer {
  const { Skip = 0, Top = Infinity } = info;
  const answer: Answer = { ...object.key() };
  for (const name of object.valueNames) answer[name] = object.get(name);
  return { ...answer, _Items: items.slice(Skip, Skip + Top).map((item) => query(item, { Select: info.Select, Expand: info.Expand })) };
}

function wanted({ Select = [], Expand = [] }: QueryInfo): string[] {
  return [...(Select.length === 0 ? ["*"] : Select), ...Expand.map((path) => `${path}/*`)];
}

function queryOne(object: HostObject, paths: readonly string[]): Answer {
  const answer: Answer = { ...object.key() };
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head, ...rest] = path.split(/[/.]/);
    if (head === "*") {
      for (const name of object.valueNames) answer[name] = object.get(name);
      continue;
    }
    const name = wireName(head);
    const member = object.has(name);
    if (member === null) throw apiNotFound(`${object.className}.${name}`);
    if (member === "value") answer[name] = object.get(name);
    else nested.set(name, [...(nested.get(name) ?? []), rest.join("/") || "*"]);
  }
  for (const [name, inside] of nested) {
    const child = object.object(name);
    answer[name] = child === null ? null : query(child, { Select: inside });
  }
  return answer;
}

/**
 * A member's name on the wire: scripts write it with a small letter.
 *
 * @example wireName("numberFormat") // "NumberFormat"
 */
export function wireName(name: string): string {
  if (name === "") throw new HostError("InvalidArgument", "A load names nothing.");
  return name[0].toUpperCase() + name.slice(1);
}
