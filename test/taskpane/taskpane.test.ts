/** Every flow of the built pane in a real browser: Microsoft's client, and our host in Excel's place. */
import { openSite, type Site } from "../../scripts/workbench/site";
import { excelPages } from "../office/page/pages";
import { dataStep } from "./flows/data";
import { firstRun } from "./flows/first-run";
import { leading } from "./flows/lead";
import { looks } from "./flows/looks";
import { pages } from "./flows/pages";
import { ribbon } from "./flows/ribbon";
import { rubric } from "./flows/rubric";
import { trouble } from "./flows/trouble";
import { writing } from "./flows/write";

// One build and one browser for all of them.
let site: Site;
beforeAll(async () => void (site = await openSite(excelPages, false)), 600_000);
afterAll(() => site?.close());

describe("first run", () => firstRun(() => site));
describe("data", () => dataStep(() => site));
describe("rubric", () => rubric(() => site));
describe("writing", () => writing(() => site));
describe("leading", () => leading(() => site));
describe("trouble", () => trouble(() => site));
describe("ribbon", () => ribbon(() => site));
describe("pages", () => pages(() => site));
describe("looks", () => looks(() => site));
