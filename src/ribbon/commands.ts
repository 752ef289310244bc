import type { Actions } from '../app/actions';

/** What the ribbon's buttons run, by the ids that manifest.xml names. The button that opens the pane needs no code. */
export const COMMANDS = ['checkPlan', 'toggleMarks'] as const;

export type CommandId = (typeof COMMANDS)[number];

/** What each command does; `showPane` brings the pane to the front. */
export const COMMAND_ACTIONS: Record<CommandId, (actions: Actions, showPane: () => Promise<void>) => Promise<void>> = {
  checkPlan: async (actions, showPane) => {
    actions.showScreen('check');
    await showPane();
    await actions.refresh();
  },
  toggleMarks: async (actions, showPane) => {
    // A button can be pressed before the pane was ever open: then nothing is known of the workbook yet.
    if (!actions.getState().plansKnown) await actions.refresh();
    await (actions.getState().marked ? actions.clearMarks() : actions.markFindings());
    // A refusal has to be seen, and only the pane can say it.
    if (actions.getState().failure !== null) {
      actions.showScreen('check');
      await showPane();
    }
  },
};
