import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { bindNickname } from "../../actions/actions";
import { rosterPeople, unmatchedNicknames, type RosterPerson } from "../../actions/nickname";
import type { Grid } from "../../book/grid";
import type { Run } from "../../pipeline";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  person: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

/** Nicknames that the roster does not know: each is put down under its person, once. */
export function Nicknames({ run, grids }: { readonly run: Run; readonly grids: readonly Grid[] }) {
  const { phrases } = usePane();
  const nicknames = unmatchedNicknames(run.issues);
  const people = nicknames.length === 0 ? [] : rosterPeople(run, grids);
  if (people.length === 0) return null;
  return (
    <Section title={phrases.data.nicknames(nicknames.length)}>
      <Text size={200}>{phrases.data.nicknamesText}</Text>
      {nicknames.map((nickname) => (
        <Nickname key={nickname} nickname={nickname} people={people} />
      ))}
    </Section>
  );
}

function Nickname({ nickname, people }: { readonly nickname: string; readonly people: readonly RosterPerson[] }) {
  const { context, state, phrases } = usePane();
  const styles = useStyles();
  const [chosen, choose] = useState("");
  const person = people.find((one) => placeOf(one) === chosen);
  return (
    <div className={styles.line}>
      <Field label={nickname} className={styles.person}>
        <Choice value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value="">{phrases.data.nobody}</option>
          {people.map((one) => (
            <option key={placeOf(one)} value={placeOf(one)}>
              {[one.id, one.name, one.nicknames].filter((part) => part !== "").join(" ")}
            </option>
          ))}
        </Choice>
      </Field>
      <Button className={styles.button} disabled={person === undefined || state.task !== null} onClick={() => void bindNickname(context, nickname, person!)}>
        {phrases.data.bind}
      </Button>
    </div>
  );
}

function placeOf({ sheet, cell }: RosterPerson): string {
  return `${sheet}!${cell}`;
}
