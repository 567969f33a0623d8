import { COMMANDS, type Handlers } from "./commands";

/**
 * Ties every command of the ribbon to its handler. To be called once, as the shared runtime's page
 * loads: a click before that waits for it.
 *
 * @example associateCommands({ scoreNow: actions.score, showLiveSheet: actions.live, restore: actions.restore, showHelp: actions.help });
 */
export function associateCommands(handlers: Handlers): void {
  for (const command of COMMANDS) Office.actions.associate(command, (event?: Office.AddinCommands.Event) => run(handlers[command], event));
}

/** The ribbon holds a button back until its event is completed, so a handler that fails must not leave it so. A keyboard shortcut brings no event. */
async function run(handler: () => void | Promise<void>, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    await handler();
  } finally {
    event?.completed();
  }
}
