/** Where the page that plays Excel says it is. */
export const EXCEL_ORIGIN = "https://localhost:3001";

/** What the environment and the test share: the window of the pane. */
export interface OfficeWindow {
  /** Takes what the client says to Excel; set once something plays Excel. */
  excel?: (json: string) => void;
  /** Answers a batch that comes over the bridge; set with it. */
  answer?: (body: string, flags: number) => Promise<string>;
  /** What it said before. */
  sentToExcel: string[];
}
