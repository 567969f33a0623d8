/** The checks of Excel itself as an add-in of their own, for those who develop. */
import { join } from "node:path";
import configure from "../../webpack.addin";
import { elements, everything, MANIFEST, only, readByOffice, readManifest } from "./manifest-file";
import { readFileSync } from "node:fs";

const OWN = join(__dirname, "../../src/assumptions/manifest.xml");
const manifest = readManifest(readFileSync(OWN, "utf-8"));

test("Microsoft's own reader finds a task pane of another identity", async () => {
  const [own, product] = [await readByOffice(OWN), await readByOffice(MANIFEST)];
  expect(own).toMatchObject({ officeAppType: "TaskPaneApp", hosts: ["Workbook"], permissions: "ReadWriteDocument", defaultSettings: { sourceLocation: "https://localhost:3000/assumptions.html" } });
  expect(own.id).not.toBe(product.id);
  expect(own.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("asks for what the product asks for", () => {
  expect(elements(only(manifest, "Requirements"), "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([["ExcelApi", "1.14"]]);
  expect(everything(manifest).flatMap(({ attributes }) => [attributes.DefaultValue ?? ""]).filter((value) => value.includes("://") && !value.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("is built for development only", () => {
  const entriesOf = (mode: "development" | "production") => Object.keys(configure({ address: "https://addins.example.com" }, { mode }).entry as object);
  expect(entriesOf("development")).toContain("assumptions");
  expect(entriesOf("production")).not.toContain("assumptions");
});
