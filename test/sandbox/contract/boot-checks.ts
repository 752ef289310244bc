import { type Check, eventually, expectSame, onSheet } from './environment';

const needsOffice = ({ office }: { office: unknown }): string | null => (office === null ? 'the Excel namespace runs without office.js here' : null);

export const bootChecks: readonly Check[] = [
  {
    name: 'boot: office.js starts and says Excel',
    unfit: needsOffice,
    async run({ office }) {
      const info = await office!.onReady();
      expectSame(info.host, 'Excel', 'host');
    },
  },
  {
    name: 'boot: the add-in\'s baseline is there, the future is not',
    unfit: needsOffice,
    async run({ office }) {
      const has = (set: string, version: string) => office!.context.requirements.isSetSupported(set, version);
      expectSame([has('ExcelApi', '1.14'), has('SharedRuntime', '1.1'), has('RibbonApi', '1.1'), has('ExcelApi', '1.99')], [true, true, true, false], 'requirement sets');
    },
  },
  {
    name: 'run: written, calculated, read back',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      sheet.getRange('A1:B2').values = [['Tên', 1], [true, 2.5]];
      sheet.getRange('C1').formulas = [['=SUM(B1:B2)']];
      const range = sheet.getRange('A1:C2');
      range.load('values,formulas,address,rowCount,columnCount');
      await context.sync();
      expectSame(range.values, [['Tên', 1, 3.5], [true, 2.5, '']], 'values');
      expectSame(range.formulas[0], ['Tên', 1, '=SUM(B1:B2)'], 'formulas');
      expectSame([range.address, range.rowCount, range.columnCount], ["'Kiểm tra hợp đồng'!A1:C2", 2, 3], 'address');
    }),
  },
  {
    name: 'run: a request that may wait for the end of a cell edit works',
    async run({ excel }) {
      const count = await excel.run({ delayForCellEdit: true }, async (context) => {
        const sheets = context.workbook.worksheets.getCount();
        await context.sync();
        return sheets.value;
      });
      expectSame(count >= 1, true, 'a sheet');
    },
  },
  {
    name: 'command: a button of the ribbon runs the add-in\'s command',
    unfit: ({ pressCommand }) => (pressCommand === null ? 'nobody can press the ribbon\'s button here' : null),
    async run({ pressCommand }) {
      await pressCommand!();
    },
  },
  {
    name: 'custom function: the add-in\'s own code answers in the grid',
    unfit: ({ hasFunctions }) => (hasFunctions ? null : 'the add-in\'s functions are not loaded here'),
    async run(environment) {
      const read = (address: string) => onSheet(environment, async (sheet, context) => {
        const range = sheet.getRange(address);
        range.load('values,valueTypes');
        await context.sync();
        return range;
      });
      await onSheet(environment, async (sheet, context) => {
        sheet.getRange('A1').values = [[117_000_000]];
        sheet.getRange('B1:B2').formulas = [['=CCHC.BANGCHU(A1)'], ['=CCHC.TYLECHUNG(D1:E3,1)']];
        await context.sync();
      });
      await eventually('the words', async () => (await read('B1')).values[0]?.[0] === 'Một trăm mười bảy triệu đồng');
      await eventually('a range without a heading row is an error', async () => (await read('B2')).values[0]?.[0] === '#VALUE!');
      await onSheet(environment, async (sheet, context) => {
        sheet.getRange('A1').values = [[35_000_000]];
        await context.sync();
      });
      await eventually('the words follow the number', async () => (await read('B1')).values[0]?.[0] === 'Ba mươi lăm triệu đồng');
    },
  },
];
