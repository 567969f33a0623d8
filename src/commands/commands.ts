/**
 * The ribbon's commands by the names that manifest.xml gives them. Each runs the action of the same
 * name, which the pane runs as well: a command computes nothing itself.
 */
export const COMMANDS = ["scoreNow", "showLiveSheet", "restore", "showHelp"] as const;

export type Command = (typeof COMMANDS)[number];

/** What each command does. A handler shows its own failures to the user. */
export type Handlers = Readonly<Record<Command, () => void | Promise<void>>>;
