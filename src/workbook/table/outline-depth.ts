import { follows, isParentNumber, type OutlineKind, type OutlineNumber, type OutlinePart } from '../../core';

/** One open place of the outline while rows are walked from top to bottom. */
interface Open {
  number: OutlineNumber;
  depth: number;
}

/** The usual order of numbering styles, the outer first. Letters and Roman numbers may be either way round. */
const RANK: Record<OutlineKind, number> = { letter: 1, roman: 1, arabic: 2, 'small-letter': 3, 'small-roman': 3, bullet: 4 };

/** No plan is deeper; a list that only ever begins anew would otherwise nest without end. */
const MAX_DEPTH = 12;

const lastPart = (number: OutlineNumber): OutlinePart => number.parts[number.parts.length - 1] as OutlinePart;

function rankOf(number: OutlineNumber): number {
  const first = number.parts[0] as OutlinePart;
  if (first.kind === 'bullet') return first.sign === '-' ? 4 : 5;
  // "Phần I", "Dự án 1" and titles stand above bare numbers
  if (first.sign !== '') return 1;
  return RANK[first.kind];
}

function sameStyle(a: OutlineNumber, b: OutlineNumber): boolean {
  return a.parts.length === b.parts.length && a.parts.every((part, index) => part.kind === b.parts[index]?.kind && part.sign === b.parts[index]?.sign);
}

function samePrefix(a: OutlineNumber, b: OutlineNumber): boolean {
  return a.parts.slice(0, -1).every((part, index) => part.value === b.parts[index]?.value);
}

/** Walks the numbers of a plan from top to bottom and tells how deep each stands. Each step looks only at the open numbers above it, so the whole is linear. */
export class OutlineWalk {
  private open: Open[] = [];

  get depth(): number {
    return this.open.length === 0 ? 0 : (this.open[this.open.length - 1] as Open).depth;
  }

  private closeFrom(index: number): void {
    this.open.length = index;
  }

  private place(number: OutlineNumber, index: number): number {
    this.closeFrom(Math.min(index, MAX_DEPTH - 1));
    const depth = this.depth + 1;
    this.open.push({ number, depth });
    return depth;
  }

  private findLast(test: (number: OutlineNumber) => boolean): number {
    for (let index = this.open.length - 1; index >= 0; index -= 1) if (test((this.open[index] as Open).number)) return index;
    return -1;
  }

  /** Depth of a row with a number; 1 is the top. `readings` are the ways to read it, the likelier first. */
  step(readings: OutlineNumber[]): number {
    for (const number of readings) {
      const sibling = this.findLast((other) => sameStyle(other, number) && samePrefix(other, number) && follows(lastPart(other), lastPart(number)));
      if (sibling >= 0) return this.place(number, sibling);
    }
    const number = readings[0] as OutlineNumber;
    if (number.parts.length > 1) return this.stepIntoParts(number);
    return this.stepSingle(number);
  }

  /** Depth of a row whose number alone says how deep it stands, wherever it does. */
  stepTo(number: OutlineNumber, depth: number): number {
    const deeper = this.open.findIndex((other) => other.depth >= depth);
    if (deeper >= 0) this.closeFrom(deeper);
    this.open.push({ number, depth });
    return depth;
  }

  private stepIntoParts(number: OutlineNumber): number {
    const parent = this.findLast((other) => isParentNumber(other, number));
    if (parent >= 0) return this.place(number, parent + 1);
    const sibling = this.findLast((other) => sameStyle(other, number));
    if (sibling >= 0) return this.place(number, sibling);
    // 1.1 under II, or 5.1 where 5 was never written: below whatever has fewer parts
    const above = this.findLast((other) => rankOf(other) < RANK.arabic || (rankOf(other) === RANK.arabic && other.parts.length < number.parts.length));
    return this.place(number, above + 1);
  }

  private stepSingle(number: OutlineNumber): number {
    const part = lastPart(number);
    const isFirst = part.kind !== 'bullet' && part.value === 1;
    if (part.kind === 'arabic') {
      // 2 after 1.1 and 1.2 whose 1 was never written goes on where they began
      const implied = this.open.findIndex(({ number: other }) => other.parts.length > 1 && other.parts[0]?.kind === 'arabic' && other.parts[0].value + 1 === part.value);
      if (implied >= 0) return this.place(number, implied);
    }
    if (!isFirst) {
      const sibling = this.findLast((other) => sameStyle(other, number) && (part.kind === 'bullet' || lastPart(other).value <= part.value));
      if (sibling >= 0) return this.place(number, sibling);
    }
    const rank = rankOf(number);
    let keep = this.open.length;
    while (keep > 0 && rankOf((this.open[keep - 1] as Open).number) > rank) keep -= 1;
    const top = this.open[keep - 1];
    // the same style begins anew without anything between: a new list of the same depth
    if (top !== undefined && sameStyle(top.number, number)) keep -= 1;
    return this.place(number, keep);
  }

  /** A row without a number that belongs under the last numbered one, beside the bullets. */
  stepPlain(): number {
    return this.step([{ text: '', parts: [{ kind: 'bullet', value: 0, sign: '-' }] }]);
  }

  /** A group's title without a number: everything before it is closed. */
  stepTitle(): number {
    return this.place({ text: '', parts: [{ kind: 'letter', value: 0, sign: 'title' }] }, 0);
  }
}
