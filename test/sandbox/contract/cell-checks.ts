import { type Check, expectSame, onSheet } from './environment';

export const cellChecks: readonly Check[] = [
  {
    name: 'cells: numbers as text become numbers unless an apostrophe or "@" keeps them',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      sheet.getRange('A3').numberFormat = [['@']];
      const range = sheet.getRange('A1:A4');
      range.values = [['001'], ["'001"], ['001'], ['50%']];
      range.load('values');
      await context.sync();
      expectSame(range.values, [[1], ['001'], ['001'], [0.5]], 'values');
    }),
  },
  {
    name: 'cells: text that starts with "=" is a formula, with an apostrophe it is text',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [['=1+1'], ["'=1+1"]];
      range.load('values,formulas');
      await context.sync();
      expectSame(range.values, [[2], ['=1+1']], 'values');
      expectSame(range.formulas[0], ['=1+1'], 'formula');
    }),
  },
  {
    name: 'cells: null leaves, an empty text empties',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      await context.sync();
      range.values = [[null, '', 4]];
      range.load('values,valueTypes');
      await context.sync();
      expectSame(range.values, [[1, '', 4]], 'values');
      expectSame(range.valueTypes, [['Double', 'Empty', 'Double']], 'types');
    }),
  },
  {
    name: 'cells: error values and dates',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [['=NA()', '=DATE(2025,11,15)']];
      sheet.getRange('B1').numberFormat = [['dd/mm/yyyy']];
      range.load('values,valueTypes,text');
      await context.sync();
      expectSame([range.values, range.valueTypes, range.text], [[['#N/A', 45_976]], [['Error', 'Double']], [['#N/A', '15/11/2025']]], 'error and date');
    }),
  },
  {
    name: 'cells: 2,000 × 10 are written and read in two requests',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const rows = Array.from({ length: 2_000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
      sheet.getRange('A1:J2000').values = rows;
      await context.sync();
      const read = sheet.getRange('A1:J2000');
      read.load('values');
      await context.sync();
      expectSame(read.values, rows, 'values');
    }),
  },
  {
    name: 'cells: nested SUBTOTAL counts each activity once and takes in an inserted row',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      sheet.getRange('A1:A5').formulas = [['=SUBTOTAL(9,A2:A6)'], ['=SUBTOTAL(9,A3:A4)'], [35_000_000], [45_000_000], [10_000_000]];
      await context.sync();
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('A4').values = [[27_000_000]];
      const totals = sheet.getRange('A1:A2');
      totals.load('values,formulas');
      await context.sync();
      expectSame(totals.values, [[117_000_000], [107_000_000]], 'totals');
      expectSame(totals.formulas, [['=SUBTOTAL(9,A2:A7)'], ['=SUBTOTAL(9,A3:A5)']], 'formulas');
    }),
  },
  {
    name: 'cells: whole rows come in with the look of the row above, and go again with every formula as it was',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      sheet.getRange('A1:B4').formulas = [['=SUBTOTAL(9,A2:A4)', '=SUM(A2:A3)'], [1, 'a'], [2, 'b'], ['', '=A3']];
      sheet.getRange('A3:B3').format.fill.color = '#FFF2CC';
      const all = sheet.getRange('A1:B6');
      all.load('formulas');
      await context.sync();
      const before = all.formulas;
      sheet.getRangeByIndexes(3, 0, 2, 1).getEntireRow().insert('Down');
      const row = sheet.getRange('4:4');
      const { fill } = sheet.getRange('A4').format;
      fill.load('color');
      const tables = row.getTables(false);
      tables.load('items/name');
      all.load('formulas');
      const last = sheet.getRange('B6');
      last.load('formulas');
      await context.sync();
      expectSame([all.formulas[0], last.formulas, fill.color, tables.items.length], [['=SUBTOTAL(9,A2:A6)', '=SUM(A2:A3)'], [['=A3']], '#FFF2CC', 0], 'with the rows');
      sheet.getRangeByIndexes(3, 0, 2, 1).getEntireRow().delete('Up');
      all.load('formulas');
      await context.sync();
      expectSame(all.formulas, before, 'without them');
    }),
  },
  {
    name: 'cells: formats are written and read',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#FFF2CC';
      format.font.bold = true;
      format.font.name = 'Times New Roman';
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      const cell = sheet.getRange('B2').format;
      cell.load('wrapText,horizontalAlignment');
      cell.fill.load('color');
      cell.font.load('bold,name');
      const line = cell.borders.getItem('EdgeBottom');
      line.load('style');
      const plain = sheet.getRange('D4').format.fill;
      plain.load('color');
      await context.sync();
      expectSame([cell.fill.color, cell.font.bold, cell.font.name, cell.wrapText, cell.horizontalAlignment, line.style], ['#FFF2CC', true, 'Times New Roman', true, 'Center', 'Continuous'], 'format');
      expectSame(plain.color, '#FFFFFF', 'no fill');
    }),
  },
];
