import type { Outcome } from '../workbook';
import { run, runAgain } from './run';

/** Calls back after every change that is not our own write. Gives what ends it. Handlers are not kept in the file: follow anew at each start. */
export function follow(onChange: () => void): Promise<Outcome<() => Promise<void>>> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    const changed = sheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') onChange();
    });
    const deleted = sheets.onDeleted.add(async () => onChange());
    await context.sync();
    return {
      ok: true,
      value: async () => {
        await runAgain(changed.context as Excel.RequestContext, async (same) => {
          changed.remove();
          deleted.remove();
          await same.sync();
        });
      },
    };
  });
}
