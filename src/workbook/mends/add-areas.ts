import { formatOutlineNumber, matchAreas, nextOutlineNumber, parseOutlineNumber, type Area, type OutlineNumber, type PlanItem } from '../../core';
import type { Block, CellValue } from '../cells';
import type { Edit } from '../edit';
import { formatCell } from '../layout/address';
import { isFilled } from '../table/cell-text';
import { heldAt, isFormula, MendDraft } from './mend-draft';
import type { LeftReason, Mend, MendInput } from './mend';

const SUBTOTAL = /^=\s*SUBTOTAL\(\s*9\s*,/i;

/**
 * Adds the areas that the plan must have and does not, as rows below its last one, looking as its areas look. Between the rows and the overall total there must be room for
 * them and for the blank row that ends the table; nothing is pushed aside. Totals of headings end where the next area begins.
 */
export function addAreas(input: MendInput): Mend {
  const { table, plan, block, sheet } = input;
  const draft = new MendDraft('add-areas', input, null);
  const place = table.columns.content === undefined ? null : placeFor(input);
  const anchor = plan.items[0]?.row ?? 0;
  const leave = (reason: LeftReason): Mend => {
    draft.leave(anchor, table.columns.content ?? 0, reason);
    return draft.done([]);
  };
  const missing = missingAreas(plan.items, input.requiredAreas);
  if (missing === null || place === null) return leave('areas-unknown');
  if (missing.length === 0) return draft.done([]);
  if (place.room !== null && place.room <= missing.length) return leave('no-room');
  if (table.rows.some(({ under }) => under !== undefined)) return leave('no-pattern');
  const totals = headingTotals(input, place.first, missing.length, place.room);
  if (totals === null) return leave('own-formula');

  const number = numberer(plan.items, input.requiredAreas);
  const { number: numberColumn, content, budget } = table.columns;
  const wording = contentStyle(plan.items);
  missing.forEach((area, index) => {
    const row = place.first + index;
    if (numberColumn !== undefined) draft.change(row, numberColumn, { text: number(area) });
    if (content !== undefined) draft.change(row, content, { text: wording(area) });
    if (budget !== undefined && totals.own[index] !== undefined) draft.change(row, budget, { formula: totals.own[index] }, 0);
  });
  for (const { row, formula } of totals.ended) if (budget !== undefined) draft.change(row, budget, { formula });

  const rows: Block = { rowIndex: block.rowIndex + place.first, columnIndex: block.columnIndex, rowCount: missing.length, columnCount: block.columnCount };
  const grown = Math.max(block.rowCount, place.first + missing.length);
  const blank: Edit[] = place.first + missing.length <= block.rowCount ? [] : [{ kind: 'write', sheet, block: rows, cells: nothing(rows), expectBlank: true }];
  const made = draft.done(null, [], [
    ...blank,
    ...(input.areaLook ? [{ kind: 'style', sheet, blocks: [rows], style: input.areaLook } satisfies Edit] : []),
    ...(grown > block.rowCount ? [{ kind: 'name', name: input.rangeName, sheet, block: { ...block, rowCount: grown }, replace: true } satisfies Edit] : []),
  ]);
  return { ...made, findings: input.findings.filter(({ code }) => code === 'area-missing') };
}

function nothing({ rowCount, columnCount }: Block): null[][] {
  return Array.from({ length: rowCount }, () => new Array<null>(columnCount).fill(null));
}

/** null: it is not known what the plan must have, or the plan is arranged otherwise. */
function missingAreas(items: readonly PlanItem[], required: readonly Area[]): Area[] | null {
  const { byArea } = matchAreas(items, required);
  const isThere = ({ number }: Area) => (byArea.get(number) ?? []).length > 0;
  if (!required.some(isThere)) return null;
  return required.filter((area) => !isThere(area) && area.source.document === required[0]?.source.document);
}

/** The first row that is free below the last one, and how many rows are free there; `room` null: the table ends there, and the cells below have to be asked. */
function placeFor({ table, values }: MendInput): { first: number; room: number | null } {
  const items = table.rows.filter(({ level }) => level !== 'total');
  const last = items.reduce((most, { row }) => Math.max(most, row), table.headerRows[1]);
  const total = table.rows.find(({ level, row }) => level === 'total' && row > last);
  let first = last + 1;
  while (first < values.length && first !== total?.row && (values[first] ?? []).some(isFilled)) first += 1;
  return { first, room: total ? total.row - first : null };
}

/** Formulas of the new headings where the table has native totals, and of the headings whose range has to end at them; null where a formula of another kind reaches there. */
function headingTotals(input: MendInput, first: number, count: number, room: number | null): { own: string[]; ended: { row: number; formula: string }[] } | null {
  const { table: { columns: { budget: column }, rows }, block } = input;
  if (column === undefined) return { own: [], ended: [] };
  const cell = (row: number) => formatCell(block.rowIndex + row, block.columnIndex + column);
  const ended: { row: number; formula: string }[] = [];
  let isNative = false;
  for (const { row, level } of rows) {
    const held: CellValue = heldAt(input, row, column);
    if ((level !== 'area' && level !== 'result') || !isFormula(held)) continue;
    const text = String(held);
    isNative ||= SUBTOTAL.test(text);
    const reaches = [...text.matchAll(/\$?[A-Z]{1,3}\$?(\d+)/g)].some(([, digits]) => Number(digits) - 1 - block.rowIndex >= first);
    if (!reaches) continue;
    const range = /^=\s*SUBTOTAL\(\s*9\s*,\s*([A-Z]{1,3}\d+):[A-Z]{1,3}\d+\s*\)$/i.exec(text);
    if (!range) return null;
    ended.push({ row, formula: `=SUBTOTAL(9,${range[1]}:${cell(first)})` });
  }
  // the row below each new heading is the next one, itself a total, or the blank row that ends the table
  const own = isNative && room !== null ? Array.from({ length: count }, (_, index) => `=SUBTOTAL(9,${cell(first + index + 1)}:${cell(first + index + 1)})`) : [];
  return { own, ended };
}

/** The programme's numbers where the plan's areas have them, else the ones that go on from its last area; in the table's own signs. */
function numberer(items: readonly PlanItem[], required: readonly Area[]): (area: Area) => string {
  const areas = items.filter(({ level }) => level === 'area');
  const read = areas.map(({ number }) => parseOutlineNumber(number)).filter((number): number is OutlineNumber => number !== null && number.parts.length === 1);
  const last = read.at(-1);
  const [, open = '', close = ''] = /^(\(?).*?([\s.):;/-]*)$/s.exec(areas.find(({ number }) => number !== '')?.number ?? '') ?? [];
  const { byArea } = matchAreas(items, required);
  const hasItsOwn = required.some(({ number }) => (byArea.get(number) ?? []).some((index) => parseOutlineNumber(items[index]?.number ?? '')?.parts[0]?.value !== Number(number)));
  let next = last ?? null;
  return ({ number }) => {
    if (next === null) return hasItsOwn ? '' : number;
    const [part] = next.parts;
    const wanted: OutlineNumber = hasItsOwn || !part ? nextOutlineNumber(next) : { text: '', parts: [{ ...part, value: Number(number) }] };
    next = wanted;
    return `${open}${formatOutlineNumber(wanted)}${close}`;
  };
}

/** "Lĩnh vực 5: …" or the bare name, in capitals where all areas are. */
function contentStyle(items: readonly PlanItem[]): (area: Area) => string {
  const contents = items.filter(({ level, content }) => level === 'area' && content !== '').map(({ content }) => content);
  const isLabelled = contents.length > 0 && contents.every((content) => /^lĩnh vực\s+\S+\s*[:.]/iu.test(content.normalize('NFC')));
  const isLoud = contents.length > 0 && contents.every((content) => content === content.toUpperCase());
  return ({ number, name }) => {
    const text = isLabelled ? `Lĩnh vực ${number}: ${name}` : name;
    return isLoud ? text.toUpperCase() : text;
  };
}
