import { bindNickname, refresh } from "../../src/actions/actions";
import { rosterPeople, unmatchedNicknames } from "../../src/actions/nickname";
import { sampleDesk, type Desk } from "./desk";

async function readDesk(): Promise<Desk> {
  const desk = await sampleDesk();
  await refresh(desk.context);
  return desk;
}

const unmatched = ({ state }: Desk) => unmatchedNicknames(state().run!.issues);
const people = ({ state }: Desk) => rosterPeople(state().run!, state().book!.grids);

test("the people of the roster can be chosen from", async () => {
  const desk = await readDesk();
  expect(people(desk).length).toBeGreaterThanOrEqual(50);
  expect(people(desk)[0]).toMatchObject({ sheet: "花名册", id: expect.stringMatching(/^K\d+/) as string, name: expect.any(String) as string });
});

test("a nickname is put down under its person, whose work it then is", async () => {
  const desk = await readDesk();
  const heads = desk.state().run!.appraisal!.table.agents.length;
  const [nickname] = unmatched(desk);
  const person = people(desk)[3]!;
  await bindNickname(desk.context, nickname!, person);
  expect(desk.state().message).toEqual({ kind: "bound", nickname, person: person.name });
  expect(unmatched(desk)).toEqual([]);
  expect(desk.state().run!.appraisal!.table.agents).toHaveLength(heads - 1);
  expect(people(desk)[3]!.nicknames).toBe(`${person.nicknames}、${nickname}`);
});

test("where it would not be recognised the roster stays as it is", async () => {
  const desk = await readDesk();
  const before = (await desk.port.read()).grids;
  const person = people(desk)[3]!;
  await bindNickname(desk.context, "没有这个 人", { ...person, nicknames: "已经改过" });
  await bindNickname(desk.context, unmatched(desk)[0]!, { ...person, cell: "A1" });
  expect(desk.state().message).toMatchObject({ kind: "not-bindable", cell: "花名册!A1" });
  expect((await desk.port.read()).grids).toEqual(before);
});
