import { formatLetter, isNextLetter, nextLetter } from './letter';
import type { OutlineNumber, OutlinePart } from './outline-number';
import { formatRoman } from './roman';

/** Does `b` follow `a` directly: 5.1 → 5.2, H → I, d → đ or e? */
export function follows(a: OutlinePart, b: OutlinePart): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'bullet') return a.sign === b.sign;
  if (a.kind === 'letter' || a.kind === 'small-letter') return isNextLetter(a.value, b.value);
  return b.value === a.value + 1;
}

/** Part by part, as the rows of a plan are ordered: 5 < 5.1 < 5.1.1 < 5.2 < 5.10. Only sensible among numbers of one kind. */
export function compareOutlineNumbers(a: OutlineNumber, b: OutlineNumber): number {
  const shared = Math.min(a.parts.length, b.parts.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (a.parts[index]?.value ?? 0) - (b.parts[index]?.value ?? 0);
    if (difference !== 0) return difference;
  }
  return a.parts.length - b.parts.length;
}

/** Does `parent` stand above `child` by its parts: 5.1 above 5.1.3, but not above 5.2.1? */
export function isParentNumber(parent: OutlineNumber, child: OutlineNumber): boolean {
  return parent.parts.length === child.parts.length - 1
    && parent.parts.every((part, index) => part.value === child.parts[index]?.value && part.kind === child.parts[index]?.kind);
}

function formatPart(part: OutlinePart): string {
  switch (part.kind) {
    case 'arabic': return String(part.value);
    case 'roman': return formatRoman(part.value);
    case 'small-roman': return formatRoman(part.value).toLowerCase();
    case 'letter': return formatLetter(part.value).toUpperCase();
    case 'small-letter': return formatLetter(part.value);
    case 'bullet': return part.sign;
  }
}

/** The number as a plan writes it: parts joined by full stops. Brackets and closing signs of the original are not kept. */
export function formatOutlineNumber(number: OutlineNumber): string {
  return number.parts.map(formatPart).join('.');
}

/** The number above: 5.1.1 → 5.1; null for a number of one part. */
export function parentOutlineNumber(number: OutlineNumber): OutlineNumber | null {
  if (number.parts.length < 2) return null;
  const parts = number.parts.slice(0, -1);
  return { text: parts.map(formatPart).join('.'), parts };
}

/** The number after: 5.1.9 → 5.1.10, IV → V, d → đ. A bullet stays a bullet. */
export function nextOutlineNumber(number: OutlineNumber): OutlineNumber {
  const parts = number.parts.map((part, index) => {
    if (index < number.parts.length - 1 || part.kind === 'bullet') return part;
    return { ...part, value: part.kind === 'letter' || part.kind === 'small-letter' ? nextLetter(part.value) : part.value + 1 };
  });
  return { text: parts.map(formatPart).join('.'), parts };
}
