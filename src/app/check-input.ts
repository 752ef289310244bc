import type { InsertPlanInput, WrongInput } from './state';

/** What a plan can be laid out with. More rows than these make nobody's work easier. */
export const INPUT_LIMITS = {
  year: { min: 2000, max: 2100 },
  /** characters: one line of the heading */
  unitName: 200,
  results: { min: 1, max: 50 },
  activities: { min: 1, max: 100 },
  /** rows of a table; a sheet with more is no longer read by anyone */
  rows: 20_000,
};

/** The first thing wrong with what was filled in; null when all is well. */
export function checkInput(input: InsertPlanInput): WrongInput | null {
  if (input.unitName.trim() === '') return { kind: 'wrong-input', field: 'unitName', reason: 'missing' };
  if (input.unitName.length > INPUT_LIMITS.unitName) return { kind: 'wrong-input', field: 'unitName', reason: 'out-of-range', max: INPUT_LIMITS.unitName };
  if (input.areaIds.length === 0) return { kind: 'wrong-input', field: 'areas', reason: 'missing' };
  const rows = input.areaIds.length * (1 + input.resultsPerArea * (1 + input.activitiesPerResult));
  return checkNumber('year', input.year, INPUT_LIMITS.year)
    ?? checkNumber('results', input.resultsPerArea, INPUT_LIMITS.results)
    ?? checkNumber('activities', input.activitiesPerResult, INPUT_LIMITS.activities)
    ?? (rows > INPUT_LIMITS.rows ? { kind: 'wrong-input', field: 'activities', reason: 'out-of-range', max: mostActivities(input) } : null);
}

function checkNumber(field: WrongInput['field'], value: number, { min, max }: { min: number; max: number }): WrongInput | null {
  if (!Number.isInteger(value)) return { kind: 'wrong-input', field, reason: 'not-a-number', min, max };
  return value < min || value > max ? { kind: 'wrong-input', field, reason: 'out-of-range', min, max } : null;
}

function mostActivities({ areaIds, resultsPerArea }: InsertPlanInput): number {
  return Math.floor((INPUT_LIMITS.rows / areaIds.length - 1) / resultsPerArea) - 1;
}
