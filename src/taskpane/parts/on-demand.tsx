import { ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useWords } from "../use-pane";

/**
 * A part of the pane that is fetched when it is first shown. Where that fails it is said, and tried
 * again when the part is shown next.
 *
 * @example const InsightStep = onDemand(async () => (await import("./insight/insight-step")).InsightStep);
 */
export function onDemand(fetchPart: () => Promise<() => ReactElement>): () => ReactElement {
  let Part: (() => ReactElement) | null = null;
  return function OnDemand() {
    const { context: { store }, phrases } = useWords();
    const [, setFetched] = useState(Part !== null);
    useEffect(() => {
      if (Part !== null) return;
      fetchPart().then(
        (fetched) => {
          Part = fetched;
          setFetched(true);
        },
        (error: unknown) => store.set({ message: { kind: "failed", detail: String(error) } }),
      );
    }, [store]);
    return Part === null ? <ProgressBar aria-label={phrases.tasks.reading} /> : <Part />;
  };
}
