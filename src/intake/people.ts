/** The people of a run: who appears, under which name, and what the sheets say of each. */
import type { Issue } from "../appraisal/issue";
import type { Agent } from "../appraisal/table";
import { cellName } from "../book/grid";
import type { Data } from "./data";
import { issue } from "./issues";
import { Matcher, type Shown } from "./matcher";
import { NONE } from "./names";
import { readRoster } from "./roster-lines";

export interface People {
  /** In input order: first appearance among the rows of the run. */
  readonly agents: readonly Agent[];
  /** Index into the agents; `NONE` for a row outside the run. */
  readonly ofRow: Int32Array;
}

/** What the rubric says where the sheets do not. */
export interface Defaults {
  readonly post: string;
  /** Whether the rubric ranks by a column of the roster. */
  readonly pools: boolean;
}

/** Finds the people of the run's rows. */
export function findPeople(data: Data, used: Uint8Array, defaults: Defaults, issues: Issue[]): People {
  const matcher = new Matcher(data, readRoster(data, used), issues);
  const ofRow = new Int32Array(used.length).fill(NONE);
  const agentOf = new Map<number, number>();
  for (let row = 0; row < used.length; row++) {
    if (used[row] === 0) continue;
    const person = matcher.personOf(row);
    if (!agentOf.has(person)) agentOf.set(person, agentOf.size);
    ofRow[row] = agentOf.get(person)!;
  }
  matcher.reportShops();
  const names = shownNames(data, [...agentOf.keys()].map((person) => matcher.shown(person)));
  return { agents: describe(data, ofRow, names, defaults, issues), ofRow };
}

/** The nicknames; one that two people are shown under stands behind its shop. */
function shownNames({ rows }: Data, shown: readonly Shown[]): string[] {
  const uses = new Map<number, number>();
  for (const { nickname } of shown) uses.set(nickname, (uses.get(nickname) ?? 0) + 1);
  return shown.map(({ nickname, shop }) => {
    const name = rows.names.text(nickname)!;
    return uses.get(nickname)! > 1 && shop !== NONE ? `${rows.names.text(shop)}:${name}` : name;
  });
}

/** What the rows say of each agent: the first word counts, and for all but the post the roster's before others'. */
function describe(data: Data, ofRow: Int32Array, names: readonly string[], defaults: Defaults, issues: Issue[]): Agent[] {
  const { rows } = data;
  const ids = new FirstWords(names.length);
  const realNames = new FirstWords(names.length);
  const pools = new FirstWords(names.length);
  for (const fromRoster of [true, false])
    for (const one of data.exports.filter((candidate) => candidate.roster === fromRoster))
      forRows(data, one.sheets, ofRow, (row, agent) => {
        ids.offer(agent, rows.id[row]!);
        realNames.offer(agent, one.byName && !listsSeveral(data, row) ? rows.nickname[row]! : rows.name[row]!);
        pools.offer(agent, rows.pool[row]!);
      });
  const posts = readPosts(data, ofRow, names, issues);
  return names.map((agent, index) => ({
    agent,
    id: rows.names.text(ids.words[index]!),
    name: rows.names.text(realNames.words[index]!),
    post: rows.names.text(posts[index]!) ?? defaults.post,
    ...(defaults.pools ? { poolCell: rows.names.text(pools.words[index]!) ?? "" } : {}),
  }));
}

/** One post per agent: the first found. A second one is reported, once per agent. */
function readPosts({ rows, sheets }: Data, ofRow: Int32Array, names: readonly string[], issues: Issue[]): Int32Array {
  const posts = new FirstWords(names.length);
  const reported = new Set<number>();
  for (let row = 0; row < ofRow.length; row++) {
    const [agent, post] = [ofRow[row]!, rows.post[row]!];
    if (agent === NONE || post === NONE || posts.offer(agent, post) || reported.has(agent)) continue;
    reported.add(agent);
    const { grid, fields } = sheets[rows.sheet[row]!]!;
    const facts = { agent: names[agent]!, post: rows.names.text(posts.words[agent]!)!, other: rows.names.text(post)! };
    issues.push(issue("warning", "second-post", facts, { sheet: grid.name, cell: cellName(rows.line[row]!, fields.post!.column), value: facts.other }));
  }
  return posts.words;
}

/** For each agent the first text offered. */
class FirstWords {
  readonly words: Int32Array;

  constructor(agents: number) {
    this.words = new Int32Array(agents).fill(NONE);
  }

  /** Whether the agent's word now is this one. */
  offer(agent: number, word: number): boolean {
    if (this.words[agent] === NONE) this.words[agent] = word;
    return this.words[agent] === word;
  }
}

function forRows(data: Data, sheets: Data["sheets"], ofRow: Int32Array, visit: (row: number, agent: number) => void): void {
  for (const sheet of sheets) {
    const index = data.sheets.indexOf(sheet);
    for (let row = data.starts[index]!; row < data.starts[index + 1]!; row++) if (ofRow[row] !== NONE) visit(row, ofRow[row]!);
  }
}

/** Several nicknames in one cell are no real name, whatever the header says. */
function listsSeveral({ rows }: Data, row: number): boolean {
  return /[,;、]/.test(rows.names.text(rows.written[row]!)!);
}
