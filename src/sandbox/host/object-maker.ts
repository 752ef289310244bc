import { ChangeEvents } from './events/change-events';
import type { Area } from './model/area';
import { Book } from './model/book';
import { NameTable } from './model/names';
import { Protection } from './model/protection';
import type { Context } from './objects/context';
import { LiveRanges } from './objects/live';
import { Range } from './objects/range';
import { RangeAreas } from './objects/range-areas';
import type { StructureLock } from './objects/workbook';
import { Worksheet } from './objects/worksheet';
import { accessDenied } from './wire/api-error';
import type { Engine } from '../engine/boot';

export interface Made {
  context: Context;
  live: LiveRanges;
  structure: StructureLock;
}

/** The one place that knows all classes: objects make each other through the context it gives them. */
export function createContext(engine: Engine): Made {
  const book = new Book(engine);
  const live = new LiveRanges();
  const structure: StructureLock = { isLocked: false, password: null };
  const context: Context = {
    book,
    names: new NameTable(book),
    protection: new Protection(book),
    events: new ChangeEvents(),
    requireOpenStructure() {
      if (structure.isLocked) throw accessDenied('The structure of the workbook is protected.');
    },
    worksheet(sheetId) {
      book.sheet(sheetId);
      return new Worksheet(context, sheetId);
    },
    range: (area: Area) => live.add(new Range(context, area)),
    rangeAreas: (areas: Area[]) => live.add(new RangeAreas(context, areas)),
  };
  return { context, live, structure };
}
