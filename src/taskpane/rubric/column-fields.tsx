import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettingPath } from "../../locale/editor";
import { SettingField } from "./setting-field";

const FIELDS: readonly SettingPath[] = ["agent.column", "identity.id", "identity.name", "post.column", "post.default", "period.column", "shop.column"];

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 } });

/** 数据列: under which headers the data say who, when and where. */
export function ColumnFields() {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      {FIELDS.map((at) => (
        <SettingField key={at} at={at} />
      ))}
    </div>
  );
}
