import type { FindingTexts } from '../finding-text';
import { budgetFindings } from './findings/budget';
import { draftingFindings } from './findings/drafting';
import { indicatorFindings } from './findings/indicator';
import { missingFindings } from './findings/missing';
import { numberFindings } from './findings/numbers';
import { periodFindings } from './findings/period';
import { progressFindings } from './findings/progress';
import { responsibilityFindings } from './findings/responsibility';
import { structureFindings } from './findings/structure';
import { tableFindings } from './findings/table';

/** What the validator says. Sources are the documents of `src/core/library/sources.ts`, cited by the name officials know. */
export const findings: FindingTexts = {
  ...tableFindings,
  ...missingFindings,
  ...budgetFindings,
  ...periodFindings,
  ...numberFindings,
  ...structureFindings,
  ...progressFindings,
  ...responsibilityFindings,
  ...indicatorFindings,
  ...draftingFindings,
};
