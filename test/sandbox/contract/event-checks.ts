import { type Check, type ContractEnvironment, eventually, expectSame, onSheet } from './environment';

interface Heard {
  address: string;
  changeType: string;
  triggerSource: string;
}

/** Listens to the suite's sheet while something is done. */
async function hearing(environment: ContractEnvironment, work: (heard: Heard[]) => Promise<void>): Promise<void> {
  const heard: Heard[] = [];
  const handler = await onSheet(environment, async (sheet, context) => {
    const added = sheet.onChanged.add(async ({ address, changeType, triggerSource }) => void heard.push({ address, changeType, triggerSource }));
    await context.sync();
    return added;
  });
  try {
    await work(heard);
  } finally {
    await environment.excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
}

export const eventChecks: readonly Check[] = [
  {
    name: 'events: the add-in\'s own write is told once, as its own',
    run: (environment) => hearing(environment, async (heard) => {
      await onSheet(environment, async (sheet, context) => {
        sheet.getRange('B2:C3').values = [[1, 2], [3, 4]];
        await context.sync();
      });
      await eventually('an event', () => heard.length > 0);
      expectSame(heard, [{ address: 'B2:C3', changeType: 'RangeEdited', triggerSource: 'ThisLocalAddin' }], 'events');
    }),
  },
  {
    name: 'events: inserted and deleted rows are told as such',
    run: (environment) => hearing(environment, async (heard) => {
      await onSheet(environment, async (sheet, context) => {
        sheet.getRange('2:3').insert('Down');
        await context.sync();
        sheet.getRange('5:5').delete('Up');
        await context.sync();
      });
      await eventually('two events', () => heard.length >= 2);
      expectSame(heard.map(({ address, changeType }) => [address, changeType]), [['2:3', 'RowInserted'], ['5:5', 'RowDeleted']], 'events');
    }),
  },
  {
    name: 'events: formats and results are no change of contents',
    run: (environment) => hearing(environment, async (heard) => {
      await onSheet(environment, async (sheet, context) => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
        sheet.getRange('B1').formulas = [['=A1*2']];
        await context.sync();
        sheet.getRange('A1').values = [[21]];
        await context.sync();
      });
      await eventually('two events', () => heard.length >= 2);
      expectSame(heard.map(({ address }) => address), ['B1', 'A1'], 'events');
    }),
  },
  {
    name: 'events: the selection is told',
    async run(environment) {
      const heard: string[] = [];
      const handler = await onSheet(environment, async (sheet, context) => {
        sheet.activate();
        const added = sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
        await context.sync();
        return added;
      });
      await onSheet(environment, async (sheet, context) => {
        sheet.getRange('B2:C3').select();
        await context.sync();
        const selected = context.workbook.getSelectedRange();
        selected.load('address');
        await context.sync();
        expectSame(selected.address, "'Kiểm tra hợp đồng'!B2:C3", 'selection');
      });
      await eventually('the event', () => heard.includes('B2:C3'));
      await environment.excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  },
];
