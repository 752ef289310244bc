import fc from 'fast-check';
import { countRowsGoingOn, findTables, layoutProgressColumns, readPlanTable, type CellValue, type Edit } from '../../../src/workbook';
import { ANNEX, THREE_LEVELS, TWO_ROWS } from '../../app/own-tables';

const cell: fc.Arbitrary<CellValue> = fc.oneof(fc.constantFrom('TT', 'Nội dung', 'Nhiệm vụ', 'Thời gian', 'Kinh phí', 'I', '1', '1.1', 'Tổng cộng', '', null), fc.string(), fc.integer(), fc.boolean());
const cells = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 25 });

describe('finding tables', () => {
  it('gives blocks that lie inside the cells, below one another, and never throws', () => {
    fc.assert(fc.property(cells, (given) => {
      let end = 0;
      for (const { block } of findTables(given)) {
        expect(block.rowIndex).toBeGreaterThanOrEqual(end);
        end = block.rowIndex + block.rowCount;
        expect(block.rowCount * block.columnCount).toBeGreaterThan(0);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(block.columnIndex + block.columnCount).toBeLessThanOrEqual(4);
      }
    }));
  });

  it.each([['annex', ANNEX], ['two rows', TWO_ROWS], ['three levels', THREE_LEVELS]])('reads the same from the table alone as from the sheet: %s', (_, given) => {
    const [{ block, unitAbove }] = findTables(given) as [ReturnType<typeof findTables>[number]];
    const whole = readPlanTable(given, { planYear: 2025 });
    const alone = readPlanTable(given.slice(block.rowIndex, block.rowIndex + block.rowCount), { planYear: 2025, ...(unitAbove ? { moneyUnit: unitAbove } : {}) });
    expect(alone.columns).toEqual(whole.columns);
    expect(alone.moneyUnit).toBe(whole.moneyUnit);
    expect(alone.rows.map((row) => ({ ...row, row: row.row + block.rowIndex }))).toEqual(whole.rows);
  });

  it('leaves columns without a heading, and signatures, out of the table', () => {
    const given = [...ANNEX.map((row, index) => ['', ...row, '', index === 3 ? '' : 'nháp']), ['', '', '', '', '', '', '', '', ''], ['', 'Nơi nhận:', '', '', 'TM. ỦY BAN NHÂN DÂN', '', '', '', '']];
    expect(findTables(given).map(({ block }) => block)).toEqual([{ rowIndex: 3, columnIndex: 1, rowCount: 7, columnCount: 6 }]);
  });
});

describe('rows below', () => {
  const table = ANNEX.slice(3);
  const task = (number: number): CellValue[] => [number, `Việc ${number}`, '', 'Sở Nội vụ', '', 'Quý I'];

  it('never count more than stand together', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 12 }), (below) => {
      const count = countRowsGoingOn(table, below);
      const blank = below.findIndex((row) => row.every((each) => each === null || (typeof each === 'string' && each.trim() === '')));
      expect(count).toBeLessThanOrEqual(blank < 0 ? below.length : blank);
    }));
  });

  it.each<[string, CellValue[][], number]>([
    ['tasks', [task(3), task(4)], 2],
    ['a blank row ends it', [task(3), ['', '', '', '', '', ''], task(4)], 1],
    ['a new group', [['III', 'Cải cách tổ chức bộ máy', '', '', '', ''], task(1)], 2],
    ['its total', [task(3), ['', 'Tổng cộng', '', '', '', '']], 2],
    ['signatures', [['Nơi nhận: như trên', '', '', '', '', '']], 0],
    ['another table', [['TT', 'Nội dung', 'Ngân sách', '', '', ''], [1, 'Chi', 5, '', '', '']], 0],
    ['nothing', [], 0],
  ])('%s', (_, below, count) => {
    expect(countRowsGoingOn(table, below)).toBe(count);
  });
});

describe('columns of progress', () => {
  const block = { rowIndex: 2, columnIndex: 1, rowCount: 6, columnCount: 6 };
  const table = readPlanTable(TWO_ROWS.slice(2), { planYear: 2026 });
  const layout = (merges: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }[], columnsAreFree = true) => (
    layoutProgressColumns({ sheet: 'S', block, table, rangeName: 'N', frame: { heading: { bold: true }, levels: { area: { bold: true }, activity: {} }, merges, columnsAreFree } }));
  const of = <K extends Edit['kind']>(edits: Edit[], kind: K) => edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);

  it('stand right of the table, and of what its heading\'s merged cells cover', () => {
    expect(layout([]).target).toEqual({ rowIndex: 2, columnIndex: 7, rowCount: 6, columnCount: 6 });
    const { target, edits } = layout([{ rowIndex: 2, columnIndex: 6, rowCount: 2, columnCount: 3 }]);
    expect(target.columnIndex).toBe(9);
    expect(of(edits, 'name')[0]).toMatchObject({ block: { columnIndex: 1, columnCount: 14 }, replace: true });
  });

  it('are merged only where the heading is, offer choices everywhere but in totals, and widen only columns that are free', () => {
    expect(of(layout([]).edits, 'merge')).toEqual([]);
    const { edits } = layout([{ rowIndex: 2, columnIndex: 1, rowCount: 2, columnCount: 1 }]);
    expect(of(edits, 'merge')).toHaveLength(6);
    expect(of(edits, 'choices')[0]?.blocks).toEqual([{ rowIndex: 4, columnIndex: 7, rowCount: 3, columnCount: 4 }]);
    expect(of(edits, 'column-widths')).toHaveLength(1);
    expect(of(layout([], false).edits, 'column-widths')).toEqual([]);
  });

  it('touch nothing outside the target but the name', () => {
    const { edits, target } = layout([]);
    for (const edit of edits) {
      const blocks = 'blocks' in edit ? edit.blocks : 'block' in edit && edit.kind !== 'name' ? [edit.block] : [];
      for (const each of blocks) {
        expect(each.columnIndex).toBeGreaterThanOrEqual(target.columnIndex);
        expect(each.rowIndex).toBeGreaterThanOrEqual(target.rowIndex);
        expect(each.rowIndex + each.rowCount).toBeLessThanOrEqual(target.rowIndex + target.rowCount);
      }
    }
  });
});
