/** What the add-in can mend by one click. A rule names the mend of what it finds. */
export const MEND_IDS = ['renumber', 'write-totals', 'number-from-text', 'fill-ditto', 'split-lead', 'add-areas', 'plain-period', 'remove-leftovers', 'unmerge'] as const;

export type MendId = (typeof MEND_IDS)[number];
