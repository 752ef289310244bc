/** Every code a reader or a rule can give. Stable: never rename one, a workbook may have it in its list of ignored findings. */
export const FINDING_CODES = ['heading-not-found'] as const;

export type FindingCode = (typeof FINDING_CODES)[number];
