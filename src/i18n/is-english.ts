/** Whether Office's display language (`en-US`, `vi-VN` …) is English; everything else is shown Vietnamese. */
export function isEnglish(displayLanguage: string): boolean {
  return /^en\b/i.test(displayLanguage);
}
