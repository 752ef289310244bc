/** More different texts than these are not kept: then all are forgotten, and the next ones are kept. */
const MOST = 20_000;

/**
 * The same question with its answers kept by text: plans repeat themselves ("Sở Nội vụ", "Báo cáo"), and a plan that is looked at again has mostly the texts it had. Only
 * for questions whose answer depends on nothing but the text.
 *
 * @example const lead = byText(readLead); lead('Sở Nội vụ') === lead('Sở Nội vụ')
 */
export function byText<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  // rules ask one after the other about one cell: the very same text is seen to be so without looking it up
  let last: string | null = null;
  let lastAnswer: T;
  return (text) => {
    if (text === last) return lastAnswer;
    const found = known.get(text);
    const answer = found ? found.answer : ask(text);
    if (!found) {
      if (known.size >= MOST) known.clear();
      known.set(text, { answer });
    }
    last = text;
    lastAnswer = answer;
    return answer;
  };
}
