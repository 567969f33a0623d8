import { FluentProvider, makeStyles, Tab, TabList, teamsHighContrastTheme, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { showStep } from "../actions/actions";
import { STEPS, type Step } from "../actions/state";
import { whenIdle } from "../browser/when-idle";
import { DataStep } from "./data/data-step";
import { Messages } from "./parts/messages";
import { onDemand } from "./parts/on-demand";
import { Questions } from "./parts/questions";
import { TaskBar } from "./parts/task-bar";
import { usePart, useWords } from "./use-pane";

/** The fonts of the systems Excel runs on, Chinese ones among them. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif';
const THEMES = { light: { ...webLightTheme, fontFamilyBase }, dark: { ...webDarkTheme, fontFamilyBase }, contrast: { ...teamsHighContrastTheme, fontFamilyBase } };

/** The pane opens with its data; the later steps come while people look at them. */
const LATER = {
  rubric: onDemand(() => import(/* webpackChunkName: "rubric" */ "./rubric/rubric-step").then(({ RubricStep }) => RubricStep)),
  preview: onDemand(() => import(/* webpackChunkName: "preview" */ "./preview/preview-step").then(({ PreviewStep }) => PreviewStep)),
  write: onDemand(() => import(/* webpackChunkName: "write" */ "./write/write-step").then(({ WriteStep }) => WriteStep)),
};

/** Not everybody leads: this one is fetched when it is shown. */
const INSIGHT = onDemand(() => import(/* webpackChunkName: "insight" */ "./insight/insight-step").then(({ InsightStep }) => InsightStep));
const PANELS: Readonly<Record<Step, () => ReactElement>> = { data: DataStep, rubric: LATER.rubric.Part, insight: INSIGHT.Part, preview: LATER.preview.Part, write: LATER.write.Part };

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0, backgroundColor: tokens.colorNeutralBackground2, "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } } },
  // The corner at the right is Excel's own.
  top: { paddingRight: tokens.spacingHorizontalXXL, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Five words in either language, however narrow the pane.
  steps: { "@media (max-width: 340px)": { "& .fui-Tab": { paddingLeft: "0.5px", paddingRight: "0.5px" }, "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 } } },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

/** The pane: its steps, what is going on, and what was said of it. */
export function TaskPane() {
  const { context, phrases } = useWords();
  const styles = useStyles();
  const current = usePart(({ step }) => step);
  const theme = usePart(({ host }) => host.theme);
  const isRead = usePart(({ book }) => book !== null);
  const Panel = PANELS[current];
  useEffect(() => {
    if (isRead) whenIdle(() => Object.values(LATER).forEach(({ prepare }) => prepare()));
  }, [isRead]);
  return (
    // Dialogs stand over the pane, and are no panes themselves.
    <FluentProvider theme={THEMES[theme]} className={styles.pane} applyStylesToPortals={false}>
      <header className={styles.top}>
        <h1 className={styles.unseen}>{phrases.title}</h1>
        <TabList size="small" className={styles.steps} selectedValue={current} onTabSelect={(_, { value }) => showStep(context, value as Step)} aria-label={phrases.title}>
          {STEPS.map((step) => (
            <Tab key={step} id={`step-${step}`} value={step} aria-controls={current === step ? "panel" : undefined}>
              {phrases.steps[step]}
            </Tab>
          ))}
        </TabList>
      </header>
      <TaskBar />
      <Messages />
      <Questions />
      <main className={styles.panel}>
        <div id="panel" role="tabpanel" aria-labelledby={`step-${current}`} className={styles.panel}>
          <Panel />
        </div>
      </main>
    </FluentProvider>
  );
}
