import { associateCommands } from "../../src/commands/associate";
import { COMMANDS, type Command, type Handlers } from "../../src/commands/commands";

type Associated = (event: { completed(): void }) => Promise<void>;

/** What Office was told, by command. */
let associated: Map<string, Associated>;

beforeEach(() => {
  associated = new Map();
  Object.assign(globalThis, { Office: { actions: { associate: (id: string, run: Associated) => associated.set(id, run) } } });
});

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const handlers = (does: (command: Command) => void | Promise<void>) => Object.fromEntries(COMMANDS.map((command) => [command, () => does(command)])) as Handlers;

test("every command runs its own handler, and no other", async () => {
  const ran: string[] = [];
  associateCommands(handlers((command) => void ran.push(command)));
  for (const command of COMMANDS) await associated.get(command)!({ completed: () => ran.push("completed") });
  expect(ran).toEqual(COMMANDS.flatMap((command) => [command, "completed"]));
  expect([...associated.keys()]).toEqual([...COMMANDS]);
});

test("the event is completed when the work is done, not before", async () => {
  const steps: string[] = [];
  associateCommands(handlers(async () => {
    steps.push("begun");
    await Promise.resolve();
    steps.push("done");
  }));
  await associated.get("scoreNow")!({ completed: () => steps.push("completed") });
  expect(steps).toEqual(["begun", "done", "completed"]);
});

test.each([
  ["throws", () => { throw new Error("the workbook is protected"); }],
  ["rejects", () => Promise.reject(new Error("the workbook is protected"))],
])("a handler that %s gives the button back, and its error is not swallowed", async (_, does) => {
  let completed = 0;
  associateCommands(handlers(does));
  await expect(associated.get("restore")!({ completed: () => { completed += 1; } })).rejects.toThrow("the workbook is protected");
  expect(completed).toBe(1);
});
