import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Field, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { chooseColumn, goTo } from "../../actions/actions";
import type { MetricReading, SheetReading } from "../../intake/sheet-reading";
import { FIELDS } from "../../intake/wanted";
import { formatNumber, formatValue } from "../../locale/format";
import { textIn } from "../../locale/wording";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { usePane } from "../use-pane";

const ROLES = { export: "brand", roster: "success", ignored: "subtle" } as const;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0, width: "100%" },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  link: { fontSize: tokens.fontSizeBase200 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingBottom: tokens.spacingVerticalM },
});

/** The sheets in the order of their tabs: what each is, and which of its columns is what. */
export function SheetList({ readings }: { readonly readings: readonly SheetReading[] }) {
  const { phrases } = usePane();
  return (
    <Section title={phrases.data.sheets(readings.length)}>
      <Accordion collapsible multiple>
        {readings.map((reading) => (
          <SheetItem key={reading.sheet} reading={reading} />
        ))}
      </Accordion>
    </Section>
  );
}

function SheetItem({ reading }: { readonly reading: SheetReading }) {
  const { context, phrases } = usePane();
  const styles = useStyles();
  const { data } = phrases;
  const { sheet, role, reason } = reading;
  return (
    <AccordionItem value={sheet}>
      <AccordionHeader size="small">
        <span className={styles.head}>
          <span className={styles.name}>{sheet}</span>
          <Badge appearance="tint" color={ROLES[role]}>
            {data.roles[role]}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text size={200}>
          {reason === null ? <RowsRead reading={reading} /> : data.ignored[reason]} <Link className={styles.link} onClick={() => void goTo(context, sheet, null)}>{phrases.goTo(sheet)}</Link>
        </Text>
        {role !== "ignored" && <Columns reading={reading} />}
      </AccordionPanel>
    </AccordionItem>
  );
}

function RowsRead({ reading: { export: number, headerRows, rowsUsed, rowsSkipped } }: { readonly reading: SheetReading }) {
  const { phrases: { data } } = usePane();
  const skipped = (Object.keys(data.skipped) as (keyof typeof rowsSkipped)[]).filter((reason) => rowsSkipped[reason] > 0).map((reason) => data.skipped[reason](rowsSkipped[reason]));
  const parts = [data.export(number!), data.headerRow(headerRows.join("–")), data.rowsUsed(rowsUsed), ...(skipped.length === 0 ? [] : [data.skippedRows(skipped.join(" · "))])];
  return <>{parts.join(" · ")}</>;
}

/** A choice of header for every field and metric that this sheet may hold. */
function Columns({ reading }: { readonly reading: SheetReading }) {
  const { state, phrases, locale } = usePane();
  const { rubric } = state.draft!;
  const fields = FIELDS.filter((field) => field !== "pool" || typeof rubric.ranking.pool === "object");
  const metrics = rubric.metrics.filter(({ key, column }) => column !== undefined && (reading.metrics.has(key) || state.mapping[key] !== undefined));
  return (
    <>
      <Text weight="semibold">{phrases.data.columns}</Text>
      {fields.map((field) => (
        <ColumnChoice key={field} of={field} label={phrases.data.fields[field]} found={reading.fields[field] ?? null} headers={reading.headers} />
      ))}
      {metrics.map(({ key, label, unit }) => {
        const found = reading.metrics.get(key) ?? null;
        return <ColumnChoice key={key} of={key} label={textIn(label, locale)} found={found} headers={reading.headers} hint={exampleOf(found, (value) => formatValue(value, unit, locale))} />;
      })}
    </>
  );

  function exampleOf(found: MetricReading | null, show: (value: number) => string): string | undefined {
    const example = found?.example ?? null;
    return example === null ? undefined : phrases.data.example(formatNumber(example.cell, 6), show(example.value));
  }
}

interface ColumnChoiceProps {
  readonly of: string;
  readonly label: string;
  readonly found: { readonly header: string } | null;
  readonly headers: readonly string[];
  readonly hint?: string;
}

function ColumnChoice({ of, label, found, headers, hint }: ColumnChoiceProps) {
  const { context, state, phrases } = usePane();
  const chosen = state.mapping[of];
  const automatic = found === null || chosen !== undefined ? phrases.data.notRead : phrases.data.automatic(found.header);
  return (
    <Field label={chosen === undefined ? label : `${label}（${phrases.data.chosen}）`} hint={hint} size="small">
      <Choice size="small" value={chosen ?? ""} onChange={(_, { value }) => void chooseColumn(context, of, value === "" ? null : value)}>
        <option value="">{automatic}</option>
        {[...new Set(chosen === undefined || headers.includes(chosen) ? headers : [chosen, ...headers])].map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
