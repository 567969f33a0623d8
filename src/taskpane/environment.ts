import type { Environment } from "../actions/context";
import { saveFile } from "../browser/save-file";

/** What a browser, and the browser inside Excel, can do for the actions. */
export function browserEnvironment(): Environment {
  return {
    now: () => {
      const date = new Date();
      return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
    },
    sample: async () => {
      const response = await fetch(new URL("assets/sample-month.xlsx", document.baseURI));
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    save: saveFile,
  };
}
