import type { MendId } from '../../core';
import { addAreas } from './add-areas';
import { fillDitto } from './fill-ditto';
import type { MakeMend } from './mend';
import { numbersFromText } from './number-from-text';
import { plainPeriods } from './plain-period';
import { removeLeftovers } from './remove-leftovers';
import { renumber } from './renumber';
import { splitLeads } from './split-lead';
import { unmerge } from './unmerge';
import { writeTotals } from './write-totals';

export { isFilled } from '../table/cell-text';
export type { LeftPlace, LeftReason, MakeMend, Mend, MendChange, MendInput, MendNote, RowLook } from './mend';

/** Every mend there is. */
export const MENDS: Record<MendId, MakeMend> = {
  renumber, 'write-totals': writeTotals, 'number-from-text': numbersFromText, 'fill-ditto': fillDitto, 'split-lead': splitLeads, 'add-areas': addAreas, 'plain-period': plainPeriods,
  'remove-leftovers': removeLeftovers, unmerge,
};
