import { functions as english } from './en/functions';
import { isEnglish } from './is-english';
import { functions as vietnamese } from './vi/functions';

/** What the custom functions say, in both languages at once: a cell cannot wait for a file. */
export function functionTexts(displayLanguage: string): typeof vietnamese {
  return isEnglish(displayLanguage) ? english : vietnamese;
}
