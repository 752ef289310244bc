import type { Block, CellValue } from '../workbook';
import { rangeOf } from './ranges';
import { answersFor, type Region } from './written';

/** What blocks hold, in as few answers as their size allows. */
export interface RegionsLook {
  /** asks for the first answer, within the caller's next sync; false: there is nothing to ask */
  ask(): boolean;
  /** after that sync, by the blocks' keys; one more for each further 100,000 cells */
  regions(): Promise<Map<string, Region>>;
}

export function lookAtRegions(context: Excel.RequestContext, wanted: readonly { key: string; sheet: Excel.Worksheet; block: Block }[]): RegionsLook {
  const answers = answersFor(wanted);
  const loaded: { key: string; range: Excel.Range }[] = [];
  const load = (index: number): void => {
    for (const { key, sheet, band } of answers[index] ?? []) loaded.push({ key, range: rangeOf(sheet, band).load('formulas') });
  };
  return {
    ask: () => {
      load(0);
      return answers.length > 0;
    },
    regions: async () => {
      for (let index = 1; index < answers.length; index += 1) {
        load(index);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for each 100,000 cells: Excel on the web refuses a larger answer
        await context.sync();
      }
      return new Map(wanted.map(({ key, block }) => [key, { block, formulas: loaded.filter((each) => each.key === key).flatMap(({ range }) => range.formulas as CellValue[][]) }]));
    },
  };
}
