/** What the workbench says around grid and pane. */
export interface WorkbenchPhrases {
  readonly title: string;
  readonly open: string;
  readonly openTip: string;
  readonly download: string;
  readonly downloadTip: string;
  readonly otherLanguage: string;
  readonly opening: (file: string) => string;
  readonly saving: (file: string) => string;
  readonly dropHere: string;
  readonly unsaved: string;
  /** Behind the name of a workbook that has been changed. */
  readonly changed: string;
  readonly inspector: string;
  readonly inspectorTip: string;
  readonly batch: Readonly<Record<"number" | "actions" | "bytes" | "milliseconds" | "error", string>>;
  readonly dismiss: string;
  /** Formulas are being computed. */
  readonly calculating: string;
}
