import type { Edit } from '../workbook';
import type { Held, Looked } from './held';
import { BLOCK, blockOf, rangeOf } from './ranges';

const PAGE = ['orientation', 'paperSize', 'zoom', 'topMargin', 'rightMargin', 'bottomMargin', 'leftMargin'] as const;

/** What a sheet is set up with, where an edit changes that; null where it does not. */
export function lookAtSetUp(sheet: Excel.Worksheet, edit: Edit): Looked | null {
  const taken = (held: () => Held): Looked => ({ ask: () => false, held: () => [held()] });
  switch (edit.kind) {
    case 'column-widths':
      return taken(widths(sheet, edit));
    case 'row-heights':
      return taken(heights(sheet, edit));
    case 'freeze-rows':
      return taken(frozen(sheet, edit.sheet));
    case 'page':
      return taken(page(sheet, edit.sheet));
    default:
      return null;
  }
}

function widths(worksheet: Excel.Worksheet, { sheet, columnIndex, widthsPx }: Extract<Edit, { kind: 'column-widths' }>): () => Held {
  const loaded = widthsPx.map((_, index) => worksheet.getRangeByIndexes(0, columnIndex + index, 1, 1).format.load('columnWidth'));
  return () => ({ kind: 'widths', sheet, columnIndex, widths: loaded.map(({ columnWidth }) => columnWidth) });
}

function heights(worksheet: Excel.Worksheet, { sheet, blocks }: Extract<Edit, { kind: 'row-heights' }>): () => Held {
  const loaded = blocks.map((block) => rangeOf(worksheet, block).format.load('rowHeight'));
  return () => ({ kind: 'heights', sheet, blocks, heights: loaded.map(({ rowHeight }) => rowHeight as number | null) });
}

function frozen(worksheet: Excel.Worksheet, sheet: string): () => Held {
  const location = worksheet.freezePanes.getLocationOrNullObject().load(BLOCK);
  return () => ({ kind: 'frozen', sheet, block: location.isNullObject ? null : blockOf(location) });
}

function page(worksheet: Excel.Worksheet, sheet: string): () => Held {
  const layout = worksheet.pageLayout.load([...PAGE]);
  const [area, titles] = [layout.getPrintAreaOrNullObject().load('address'), layout.getPrintTitleRowsOrNullObject().load('address')];
  return () => ({
    kind: 'page', sheet,
    told: Object.fromEntries(PAGE.filter((key) => key !== 'zoom').map((key) => [key, layout[key]]).filter(([, value]) => value !== null && String(value) !== '')),
    zoom: Object.fromEntries(Object.entries(layout.zoom).filter(([, value]) => value !== null && value !== undefined)),
    area: area.isNullObject ? null : withoutSheet(area.address),
    titles: titles.isNullObject ? null : withoutSheet(titles.address),
  });
}

/** `'Kế hoạch'!A1:C3,'Kế hoạch'!E5` → `A1:C3,E5` */
function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');
}
