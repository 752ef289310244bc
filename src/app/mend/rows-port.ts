import type { Block, Edit, Outcome, RowRoom } from '../../workbook';
import type { RowLook } from '../../workbook/mends';

/** What a mend that lets rows into a table asks of the workbook. */
export interface RowsPort {
  /** how the cells of one row look */
  look(sheet: string, row: Block): Promise<Outcome<RowLook>>;
  /** whether the rows that these edits bring in have room; null: they bring none in */
  room(edits: Edit[]): Promise<Outcome<RowRoom | null>>;
  /** what is merged on a sheet */
  merges(sheet: string): Promise<Outcome<Block[]>>;
}
