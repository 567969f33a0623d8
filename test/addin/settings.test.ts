import { DEVELOPMENT, OFFICE_JS, readSettings } from "../../scripts/addin/settings";

const ADDRESS = "https://addins.example.com";

test.each([
  ["a server", ADDRESS, ADDRESS],
  ["a folder, with or without its slash", `${ADDRESS}/jinpai/`, `${ADDRESS}/jinpai`],
  ["a port", "https://addins.example.com:8443", "https://addins.example.com:8443"],
  ["a Chinese name, as browsers write it", "https://插件.example.cn", "https://xn--5nq612c.example.cn"],
  ["this machine, to try a production build", DEVELOPMENT, DEVELOPMENT],
])("takes %s", (_, address, taken) => expect(readSettings({ address }, "production").address).toBe(taken));

test.each([
  ["none", undefined, /^Say where the add-in will be served from/],
  ["no address", "jinpai", /no web address/],
  ["http", "http://addins.example.com", /over https only/],
  ["a query", `${ADDRESS}/?v=1`, /plain address/],
  ["an anchor", `${ADDRESS}/#top`, /plain address/],
  ["a user", "https://me@addins.example.com", /plain address/],
])("refuses %s in a production build, and says what to type", (_, address, sentence) => {
  expect(() => readSettings({ address }, "production")).toThrow(sentence);
  expect(() => readSettings({ address }, "production")).toThrow("npm run build:addin -- --env address=https://");
});

test("a development build is served from this machine", () => expect(readSettings({}, "development").address).toBe(DEVELOPMENT));

test("office.js comes from the global server, from that of 21Vianet, or from beside the add-in", () => {
  expect(readSettings({ address: ADDRESS }, "production").officeJs).toBe(OFFICE_JS.global);
  expect(readSettings({ address: ADDRESS, officejs: "21vianet" }, "production").officeJs).toBe("https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js");
  expect(readSettings({ address: ADDRESS, officejs: "local" }, "production").officeJs).toBe("lib/office.js");
  expect(() => readSettings({ address: ADDRESS, officejs: "mine" }, "production")).toThrow("officejs=mine is unknown: write one of global, local, 21vianet.");
});
