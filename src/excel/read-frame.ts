import type { Block, CellStyle, Outcome, PlanLevel, ProgressFrame } from '../workbook';
import { BLOCK, blockOf, rangeOf } from './ranges';
import { run } from './run';
import { lineOf } from './style';

const FORMAT = ['wrapText', 'horizontalAlignment', 'verticalAlignment', 'font/name', 'font/size', 'font/bold', 'font/italic', 'font/color', 'fill/color', 'fill/pattern'];
const LINE = ['style', 'color', 'weight'];
const HORIZONTAL: Record<string, CellStyle['horizontal']> = { Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' };
const VERTICAL: Record<string, CellStyle['vertical']> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

/** Which cells show how a table looks, and where columns are to be added. Blocks of the sheet, 0-based. */
interface FrameQuestion {
  sheet: string;
  heading: Block;
  /** one cell for each level that the table has */
  levels: Partial<Record<PlanLevel, Block>>;
  /** how many columns right of the heading are meant */
  columnCount: number;
}

/** How a table looks at its right edge, in two syncs whatever its size: the looks of at most six cells, then what is merged in its heading. */
export function readFrame({ sheet: name, heading, levels, columnCount }: FrameQuestion): Promise<Outcome<ProgressFrame>> {
  const gone = { kind: 'sheet-gone', sheet: name } as const;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const lastColumn = { ...heading, columnIndex: heading.columnIndex + heading.columnCount - 1, rowCount: 1, columnCount: 1 };
    const headingLook = loadLook(rangeOf(sheet, lastColumn));
    const looks = Object.entries(levels).map(([level, block]) => ({ level: level as PlanLevel, look: loadLook(rangeOf(sheet, block)) }));
    const merged = rangeOf(sheet, heading).getMergedAreasOrNullObject().load('areaCount');
    const beside = rangeOf(sheet, { ...lastColumn, columnIndex: lastColumn.columnIndex + 1, columnCount }).getEntireColumn().getUsedRangeOrNullObject(true).load('rowIndex');
    await context.sync();
    const areas = merged.isNullObject ? null : merged.areas.load(BLOCK.map((part) => `items/${part}`));
    if (areas) await context.sync();
    return {
      ok: true,
      value: {
        heading: styleOf(headingLook),
        // how a text stands in its column is that column's own matter
        levels: Object.fromEntries(looks.map(({ level, look }) => [level, { ...styleOf(look), horizontal: undefined }])),
        merges: areas === null ? [] : areas.items.map(blockOf),
        columnsAreFree: beside.isNullObject,
      },
    };
  }, { notFound: gone });
}

interface LoadedLook {
  format: Excel.RangeFormat;
  bottom: Excel.RangeBorder;
  right: Excel.RangeBorder;
}

function loadLook({ format }: Excel.Range): LoadedLook {
  return { format: format.load(FORMAT), bottom: format.borders.getItem('EdgeBottom').load(LINE), right: format.borders.getItem('EdgeRight').load(LINE) };
}

/** What Excel leaves open (cells that differ) stays open. */
function styleOf({ format, bottom, right }: LoadedLook): CellStyle {
  const { font, fill } = format;
  const [horizontal, vertical] = [HORIZONTAL[format.horizontalAlignment], VERTICAL[format.verticalAlignment]];
  return {
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    ...(font.color ? { fontColor: font.color } : {}),
    bold: font.bold === true,
    italic: font.italic === true,
    // white is what Excel says of a cell without a fill
    ...(fill.pattern !== 'None' && fill.color ? { fill: fill.color } : {}),
    wrap: format.wrapText !== false,
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    lines: { horizontal: lineOf(bottom), vertical: lineOf(right) },
  };
}
