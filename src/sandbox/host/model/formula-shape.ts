/**
 * Whether a formula (with its sign) can be one at all: quotes and brackets close, it does not begin or end with an operator, and its
 * separators are commas. Excel refuses others as an invalid argument; what they mean is left to the engine.
 */
export function isFormula(text: string): boolean {
  const open: string[] = [];
  let last = '=';
  for (let at = 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"' || letter === "'") {
      at = closingQuote(text, at);
      if (at < 0) return false;
    } else if (letter === '(' || letter === '{') {
      open.push(letter);
    } else if (letter === ')' || letter === '}') {
      if (open.pop() !== (letter === ')' ? '(' : '{') || isOperator(last)) return false;
    } else if (letter === ';' && open.at(-1) !== '{') {
      return false;
    }
    if (/[*/^&]/.test(letter) && (last === '=' || last === '(' || last === ',' || /[*/^&]/.test(last))) return false;
    if (letter.trim() !== '') last = letter;
  }
  return open.length === 0 && last !== '=' && !isOperator(last);
}

function isOperator(letter: string): boolean {
  return /[-+*/^&<>=]/.test(letter);
}

/** where the quoted part that begins here ends; a doubled quote stands for one */
function closingQuote(text: string, from: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at++) {
    if (text.charAt(at) !== quote) continue;
    if (text.charAt(at + 1) !== quote) return at;
    at += 1;
  }
  return -1;
}
