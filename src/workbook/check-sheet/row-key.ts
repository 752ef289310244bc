import { decodeKeyCell, encodeKeyCell, type KeyCell } from '../key-cell';
import { CHECK_COLUMNS, type CheckColumn } from './check-content';

/** What the key cells of a check sheet start with; never change it: workbooks carry it. */
const MARK = 'cchc-pk1';

/** Which columns we write ourselves. */
export const OUR_COLUMNS = CHECK_COLUMNS.filter((column) => column !== 'note');

/** All that a key can be; what stands behind it is a person's. */
const KEY = /^((?:title|plan|line|totals|blank|columns|section (?:\d+|notes|own)|(?:gone )?[0-9a-z]+)(?![0-9a-z]))(.*)$/s;

export interface RowKey extends KeyCell<CheckColumn> {
  /** words that a person wrote behind the key */
  behind: string;
}

export function encodeRowKey(key: string, ours: Partial<Record<CheckColumn, string>>): string {
  return encodeKeyCell(MARK, OUR_COLUMNS, key, ours);
}

/** null for a cell that is none of ours. */
export function decodeRowKey(cell: unknown): RowKey | null {
  const found = decodeKeyCell<CheckColumn>(MARK, OUR_COLUMNS, cell);
  const [, key, behind = ''] = KEY.exec(found?.key ?? '') ?? [];
  return found === null || key === undefined ? null : { ...found, key, behind: behind.trim() };
}
