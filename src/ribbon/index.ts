import type { Actions } from '../app/actions';
import { COMMAND_ACTIONS, COMMANDS } from './commands';

/** Ties the ribbon's buttons to the actions. Excel waits for `completed`, whatever became of the action. */
export function registerCommands(actions: Actions): void {
  for (const command of COMMANDS) {
    Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
      try {
        await COMMAND_ACTIONS[command](actions, showPane);
      } finally {
        event.completed();
      }
    });
  }
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Where Excel cannot bring the pane to the front the command still does its work.
  }
}
