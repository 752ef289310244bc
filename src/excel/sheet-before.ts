import type { Edit } from '../workbook';
import { BLOCK, blockOf, rangeOf } from './ranges';
import type { Looked, Restore } from './restore';

const PAGE = ['orientation', 'paperSize', 'zoom', 'topMargin', 'rightMargin', 'bottomMargin', 'leftMargin'] as const;

/** What a sheet is set up with, where an edit changes that; null where it does not. */
export function lookAtSetUp(sheet: Excel.Worksheet, edit: Edit): Looked | null {
  const taken = (restore: () => Restore): Looked => ({ ask: () => false, restore });
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

function widths(sheet: Excel.Worksheet, { sheet: name, columnIndex, widthsPx }: Extract<Edit, { kind: 'column-widths' }>): () => Restore {
  const columns = (of: Excel.Worksheet) => widthsPx.map((_, index) => of.getRangeByIndexes(0, columnIndex + index, 1, 1).format);
  const loaded = columns(sheet).map((format) => format.load('columnWidth'));
  return () => {
    const before = loaded.map(({ columnWidth }) => columnWidth);
    return (workbook) => {
      columns(workbook.worksheets.getItem(name)).forEach((format, index) => { format.columnWidth = before[index] ?? format.columnWidth; });
      return true;
    };
  };
}

function heights(sheet: Excel.Worksheet, { sheet: name, blocks }: Extract<Edit, { kind: 'row-heights' }>): () => Restore {
  const loaded = blocks.map((block) => rangeOf(sheet, block).format.load('rowHeight'));
  return () => {
    // null where the rows of one block differ
    const before = loaded.map(({ rowHeight }) => rowHeight as number | null);
    return (workbook) => {
      blocks.forEach((block, index) => {
        const height = before[index] ?? null;
        if (height !== null) rangeOf(workbook.worksheets.getItem(name), block).format.rowHeight = height;
      });
      return !before.includes(null);
    };
  };
}

function frozen(sheet: Excel.Worksheet, name: string): () => Restore {
  const location = sheet.freezePanes.getLocationOrNullObject().load(BLOCK);
  return () => {
    const before = location.isNullObject ? null : blockOf(location);
    return (workbook) => {
      const now = workbook.worksheets.getItem(name);
      now.freezePanes.unfreeze();
      if (before) now.freezePanes.freezeAt(rangeOf(now, before));
      return true;
    };
  };
}

/** A print area and repeated rows can be replaced but not taken away again. */
function page(sheet: Excel.Worksheet, name: string): () => Restore {
  const layout = sheet.pageLayout.load([...PAGE]);
  const [area, titles] = [layout.getPrintAreaOrNullObject().load('address'), layout.getPrintTitleRowsOrNullObject().load('address')];
  return () => {
    const told = Object.fromEntries(PAGE.filter((key) => key !== 'zoom').map((key) => [key, layout[key]]).filter(([, value]) => value !== null && String(value) !== ''));
    const zoom = Object.fromEntries(Object.entries(layout.zoom).filter(([, value]) => value !== null && value !== undefined));
    const before = { area: area.isNullObject ? null : withoutSheet(area.address), titles: titles.isNullObject ? null : withoutSheet(titles.address) };
    return (workbook) => {
      const now = workbook.worksheets.getItem(name).pageLayout;
      now.set({ ...told, zoom });
      if (before.area !== null) now.setPrintArea(before.area);
      if (before.titles !== null) now.setPrintTitleRows(before.titles);
      return before.area !== null && before.titles !== null;
    };
  };
}

/** `'Kế hoạch'!A1:C3,'Kế hoạch'!E5` → `A1:C3,E5` */
function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');
}
