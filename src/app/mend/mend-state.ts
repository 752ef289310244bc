import type { MendId } from '../../core';

/** Which mend is asked for: of what concerns these rows of the reading, or of all of its kind. */
export interface MendRequest {
  id: MendId;
  rows: readonly number[] | null;
}

/** The table changed between showing a mend and doing it: what would be changed now is not what was shown. */
export interface MendChanged {
  kind: 'mend-changed';
  sheet: string;
}
