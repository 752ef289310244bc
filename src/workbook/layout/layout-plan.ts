import type { CellInput, Edit, PlanRecord } from '../edit';
import { layoutStatus } from '../status-colours/layout-status';
import { formatCell } from './address';
import { columnOf } from './form';
import { LOGFRAME, PROGRESS } from './forms';
import type { LayoutPlace } from './place';
import { subtotalRanges, type RowLevel } from './subtotals';
import { layoutTable, tablePlaces, type Layout, type LayoutRow } from './table-edits';

/** One area to lay out: its outline number in the programme and its printed name. */
export interface LayoutArea {
  number: string;
  name: string;
  /** results that the programme names itself (Hà Tĩnh 7.1, 7.2); the rest is left to be filled in */
  results?: string[];
  /** measured by one figure of the year: no results and activities under it */
  figureOnly?: boolean;
}

export interface LayoutPlanInput {
  place: LayoutPlace;
  record: PlanRecord;
  areas: LayoutArea[];
  resultsPerArea: number;
  activitiesPerResult: number;
  /** false where this Excel has no custom functions: the words are then left to be written by hand (the pane shows them), for a text would go stale */
  customFunctions: boolean;
}

const FORM = LOGFRAME;
const GOALS = { overall: '', specific: '' };

/**
 * A plan to be filled in: the form of S0 Bảng 2.2 with numbered rows and native totals, as edits.
 *
 * @example layoutPlan({ …, areas: [{ number: '1', name: 'Cải cách thể chế' }], resultsPerArea: 1, activitiesPerResult: 2 })
 * // rows 1, 1.1, 1.1.1, 1.1.2, a blank row, TỔNG CỘNG, Bằng chữ
 */
export function layoutPlan(input: LayoutPlanInput): Layout {
  const { place, record } = input;
  const outline = outlineRows(input.areas, input.resultsPerArea, input.activitiesPerResult);
  const ranges = subtotalRanges(outline.map((row) => row.level));
  const places = tablePlaces({ place, form: FORM, goals: GOALS }, outline.length);
  const budget = (row: number): string => formatCell(places.firstRow + row, places.budgetColumn);
  const subtotal = (first: number, last: number): CellInput => ({ formula: `=SUBTOTAL(9,${budget(first)}:${budget(last)})` });
  const rows = outline.map((row, index): LayoutRow => {
    const range = ranges[index] ?? null;
    return {
      level: row.level,
      cells: {
        number: { text: row.number },
        content: row.content === '' ? null : { text: row.content },
        budget: range === null ? null : subtotal(range.first, range.last),
      },
    };
  });
  const layout = layoutTable({
    place,
    form: FORM,
    title: `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM ${record.planYear}`,
    subtitle: record.unitName,
    goals: GOALS,
    rows,
    total: ({ totalRow, budgetColumn }) => ({
      total: subtotal(0, rows.length),
      words: input.customFunctions ? { formula: `=CCHC.BANGCHU(${formatCell(totalRow, budgetColumn)})` } : null,
    }),
    record,
  });
  const activityRows = outline.flatMap(({ level }, index) => (level === 'activity' ? [places.firstRow + index] : []));
  return { ...layout, edits: [...layout.edits.slice(0, -1), ...statusEdits(input, activityRows), ...layout.edits.slice(-1)] };
}

/** The rows show their status from the first word on: with the usual wordings of periods, for nothing is written yet. */
function statusEdits({ place, record }: LayoutPlanInput, activityRows: number[]): Edit[] {
  if (activityRows.length === 0) return [];
  const column = (role: Parameters<typeof columnOf>[1]): number => place.columnIndex + columnOf(FORM, role);
  return layoutStatus({
    sheet: place.sheet, rangeName: record.rangeName, plan: { year: record.planYear, roles: [], items: [] }, activityRows,
    columns: { period: column('period'), firstQuarter: column('quarter1'), completedOn: column('completedOn') }, tracked: PROGRESS.length,
  }).edits;
}

interface OutlineRow {
  level: RowLevel;
  number: string;
  content: string;
}

/** Results and activities get their number only: what nobody has written yet is blank, so that it is seen to be missing. */
function outlineRows(areas: LayoutArea[], resultsPerArea: number, activitiesPerResult: number): OutlineRow[] {
  const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  return areas.flatMap((area) => [
    { level: 'area', number: area.number, content: `Lĩnh vực ${area.number}: ${area.name}` } satisfies OutlineRow,
    ...counted(area.figureOnly ? 0 : Math.max(resultsPerArea, area.results?.length ?? 0)).flatMap((result): OutlineRow[] => [
      { level: 'result', number: `${area.number}.${result}`, content: area.results?.[result - 1] ?? '' },
      ...counted(activitiesPerResult).map((activity): OutlineRow => ({ level: 'activity', number: `${area.number}.${result}.${activity}`, content: '' })),
    ]),
  ]);
}
