import { correctCacheKeys, correctCacheSize } from './caches';
import { correctComparisons } from './comparisons';
import { correctEmptyTexts } from './empty-texts';
import { correctExceptions } from './exceptions';
import { correctEdate, correctHyperlink, correctN, correctNumberLiterals, correctProper, correctWorkdayIntl } from './functions';
import { correctDeletedNames, correctNames } from './names';
import { correctNumbersInTexts } from './numbers-in-texts';
import { correctRuleMoves } from './rule-moves';
import { correctRulesOfHiddenSheets } from './rule-pieces';
import { correctSort } from './sort';

/**
 * The corrections of Univer 0.25.1 that hold for the whole process, by name. Each has a probe in the tests that fails on Univer as it is,
 * and the tests say when a new version makes it unnecessary.
 */
export const corrections = {
  names: correctNames,
  deletedNames: correctDeletedNames,
  cacheSize: correctCacheSize,
  cacheKeys: correctCacheKeys,
  sort: correctSort,
  emptyTexts: correctEmptyTexts,
  exceptions: correctExceptions,
  ruleMoves: correctRuleMoves,
  rulesOfHiddenSheets: correctRulesOfHiddenSheets,
  edate: correctEdate,
  workdayIntl: correctWorkdayIntl,
  proper: correctProper,
  hyperlink: correctHyperlink,
  numberLiterals: correctNumberLiterals,
  numbersInTexts: correctNumbersInTexts,
  n: correctN,
  comparisons: correctComparisons,
} as const;

let corrected = false;

/** Corrects Univer's classes, once for the process. */
export function correctUniver(): void {
  if (!corrected) for (const correct of Object.values(corrections)) correct();
  corrected = true;
}
