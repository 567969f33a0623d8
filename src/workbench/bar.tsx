import { useRef, useState } from "react";
import type { Locale } from "../appraisal/rubric/types";
import { messageOf, workbenchPhrasesOf } from "../locale/locale";
import type { RibbonButton } from "./manifest";
import type { WorkbenchState } from "./workbench";

export interface BarProps {
  readonly locale: Locale;
  readonly buttons: readonly RibbonButton[];
  readonly state: WorkbenchState;
  /** What is being done with a file; null: nothing. */
  readonly busy: string | null;
  readonly onButton: (button: RibbonButton) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onDismiss: () => void;
}

/** Above the grid: the manifest's ribbon, the file, and what is to be said of it. */
export function Bar({ locale, buttons, state, busy, onButton, onOpen, onDownload, onDismiss }: BarProps) {
  const phrases = workbenchPhrasesOf(locale);
  const input = useRef<HTMLInputElement>(null);
  const [inspects, setInspects] = useState(false);
  const other = locale === "zh-CN" ? "en" : "zh-CN";
  return (
    <>
      <div className="bar" role="toolbar" aria-label={phrases.title}>
        {buttons.map((button) => (
          <button key={button.id} type="button" title={button.tip} disabled={busy !== null} onClick={() => onButton(button)}>
            <img src={new URL(button.icon).pathname} alt="" width="20" height="20" />
            {button.label}
          </button>
        ))}
        <span className="file" role="status">
          {busy ?? `${state.file}${state.isChanged ? ` · ${phrases.changed}` : ""}`}
        </span>
        <button type="button" title={phrases.openTip} disabled={busy !== null} onClick={() => input.current!.click()}>
          {phrases.open}
        </button>
        <button type="button" title={phrases.downloadTip} disabled={busy !== null || state.file === ""} onClick={onDownload}>
          {phrases.download}
        </button>
        <button type="button" title={phrases.inspectorTip} aria-pressed={inspects} onClick={() => setInspects(!inspects)}>
          {phrases.inspector}
        </button>
        <a href={`?locale=${other}`} lang={other}>
          {phrases.otherLanguage}
        </a>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) onOpen(file);
          }}
        />
      </div>
      {state.issues.length > 0 && (
        <div className="notice" role="alert">
          <ul>
            {state.issues.map((issue, n) => (
              <li key={n}>{messageOf(issue, locale)}</li>
            ))}
          </ul>
          <button type="button" onClick={onDismiss}>
            {phrases.dismiss}
          </button>
        </div>
      )}
      {inspects && <Batches locale={locale} batches={state.batches} />}
    </>
  );
}

function Batches({ locale, batches }: { readonly locale: Locale; readonly batches: WorkbenchState["batches"] }) {
  const { batch: phrases, inspector } = workbenchPhrasesOf(locale);
  return (
    <div className="batches" role="region" aria-label={inspector} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(["number", "actions", "bytes", "milliseconds", "error"] as const).map((column) => (
              <th key={column} scope="col">
                {phrases[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batches.map(({ actions, sent, received, milliseconds, error }, n) => (
            <tr key={n}>
              <td>{n + 1}</td>
              <td>{actions.map(({ name, times }) => (times > 1 ? `${name} ×${times}` : name)).join(", ")}</td>
              <td>{`${sent.toLocaleString(locale)} / ${received.toLocaleString(locale)}`}</td>
              <td>{milliseconds.toFixed(1)}</td>
              <td>{error}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
