import { findings as english } from './en/findings';
import type { FindingTexts } from './finding-text';
import { findings as vietnamese } from './vi/findings';

/** What the validator says, in a language of the pane. Apart from the other texts: only the screens that show findings load it, and it grows with every rule. */
export function findingTexts(language: string): FindingTexts {
  return language === 'en' ? english : vietnamese;
}
