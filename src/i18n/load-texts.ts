import { isEnglish } from './is-english';
import { vi } from './vi';

/**
 * The texts for Office's display language; Vietnamese unless it is English. English comes in a file of its own, so that nobody waits for words
 * that nobody reads; where it does not come, Vietnamese is better than nothing.
 */
export async function loadTexts(displayLanguage: string): Promise<typeof vi> {
  if (!isEnglish(displayLanguage)) return vi;
  try {
    return (await import(/* webpackChunkName: "english" */ './en')).en;
  } catch {
    return vi;
  }
}
