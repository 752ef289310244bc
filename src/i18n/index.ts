import { en } from './en';
import { vi } from './vi';

export type Texts = typeof vi;
export { en, vi };
export { formatDate } from './dates';
export { describeFinding, type FindingText, type FindingTexts } from './finding-text';

/** The texts for Office's display language (`vi-VN`, `en-US` …); Vietnamese unless it is English. */
export function textsFor(displayLanguage: string): Texts {
  return /^en\b/i.test(displayLanguage) ? en : vi;
}
