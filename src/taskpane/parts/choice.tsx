import { makeStyles, mergeClasses, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // As wide as there is room, not as the longest of its options.
  choice: { minWidth: 0, width: "100%", "> select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** Fluent's select, for columns of any width. */
export function Choice(props: SelectProps) {
  const styles = useStyles();
  return <Select {...props} className={mergeClasses(styles.choice, props.className)} />;
}
