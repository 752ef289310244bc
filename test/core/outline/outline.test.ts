import fc from 'fast-check';
import {
  compareOutlineNumbers, follows, formatOutlineNumber, isParentNumber, nextOutlineNumber, outlineReadings, parentOutlineNumber, parseOutlineNumber, splitOutlineNumber, type OutlineNumber,
} from '../../../src/core';

const parse = (text: string, previous?: string): OutlineNumber => {
  const number = parseOutlineNumber(text, previous === undefined ? null : parseOutlineNumber(previous));
  if (number === null) throw new Error(`${text} is no outline number`);
  return number;
};

it.each([
  ['5', ['arabic'], [5]], ['5.', ['arabic'], [5]], ['05', ['arabic'], [5]], ['(5)', ['arabic'], [5]], ['5.1.1', ['arabic', 'arabic', 'arabic'], [5, 1, 1]], ['5.1.', ['arabic', 'arabic'], [5, 1]], ['5,1', ['arabic', 'arabic'], [5, 1]],
  ['IV', ['roman'], [4]], ['I.', ['roman'], [1]], ['II.3', ['roman', 'arabic'], [2, 3]], ['A', ['letter'], [1]], ['C.', ['letter'], [3]], ['D', ['letter'], [4]], ['a)', ['small-letter'], [1]], ['đ)', ['small-letter'], [5]], ['ii', ['small-roman'], [2]],
  ['-', ['bullet'], [0]], ['+', ['bullet'], [0]],
])('%s', (text, kinds, values) => {
  const { parts } = parse(text);
  expect(parts.map(({ kind }) => kind)).toEqual(kinds);
  expect(parts.map(({ value }) => value)).toEqual(values);
});

it('is none of these', () => {
  for (const text of ['', ' ', 'Nội dung', '2025 người', 'IIII', '5..1', 'ab', '12345', 'một', '1.2.x.y.z.long.long.long.long', '#REF!']) expect(outlineReadings(text)).toEqual([]);
});

it('reads I, V and X as letters where the list of letters has come to them', () => {
  expect(parse('I', 'H').parts[0]?.kind).toBe('letter');
  expect(parse('I').parts[0]?.kind).toBe('roman');
  expect(parse('V', 'IV').parts[0]?.kind).toBe('roman');
  expect(parse('V', 'U').parts[0]?.kind).toBe('letter');
});

it('knows Vietnamese and Latin lists of letters', () => {
  const after = (a: string, b: string): boolean => follows(parse(a).parts[0] as never, parse(b).parts[0] as never);
  expect([after('a', 'b'), after('d', 'đ'), after('d', 'e'), after('e', 'g'), after('e', 'f'), after('i', 'k')]).toEqual([true, true, true, true, true, false]);
  expect([after('A', 'C'), after('B', 'A'), after('1', '2'), after('1', '3'), after('-', '-'), after('-', '+')]).toEqual([false, false, true, false, true, false]);
});

it('walks up and on', () => {
  expect(['5.1.9', 'IV', 'd', 'E', '-'].map((text) => formatOutlineNumber(nextOutlineNumber(parse(text))))).toEqual(['5.1.10', 'V', 'đ', 'G', '-']);
  expect(formatOutlineNumber(parentOutlineNumber(parse('5.1.1')) as OutlineNumber)).toBe('5.1');
  expect(parentOutlineNumber(parse('5'))).toBeNull();
  expect([isParentNumber(parse('5.1'), parse('5.1.3')), isParentNumber(parse('5.1'), parse('5.2.1')), isParentNumber(parse('5'), parse('5.1.1'))]).toEqual([true, false, false]);
});

describe('laws', () => {
  const path = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 });
  const text = (parts: number[]): string => parts.join('.');

  it('a number is itself again after it is written', () => {
    fc.assert(fc.property(path, (parts) => formatOutlineNumber(parse(text(parts))) === text(parts)));
    fc.assert(fc.property(fc.integer({ min: 1, max: 49 }), (value) => {
      let number = parse('I');
      for (let step = 1; step < value; step += 1) number = nextOutlineNumber(number);
      return parse(formatOutlineNumber(number), 'I').parts[0]?.value === value;
    }));
  });

  it('the next one follows, comes later and has the same parent', () => {
    fc.assert(fc.property(path, (parts) => {
      const number = parse(text(parts));
      const next = nextOutlineNumber(number);
      return follows(number.parts[parts.length - 1] as never, next.parts[parts.length - 1] as never) && compareOutlineNumbers(number, next) < 0
        && JSON.stringify(parentOutlineNumber(number)?.parts) === JSON.stringify(parentOutlineNumber(next)?.parts);
    }));
  });

  it('orders: a parent before its children, and a < b exactly when b > a', () => {
    fc.assert(fc.property(path, path, (a, b) => Math.sign(compareOutlineNumbers(parse(text(a)), parse(text(b)))) === -Math.sign(compareOutlineNumbers(parse(text(b)), parse(text(a))))));
    fc.assert(fc.property(path, fc.integer({ min: 1, max: 99 }), (parts, child) => {
      const [parent, below] = [parse(text(parts)), parse(text([...parts, child]))];
      return compareOutlineNumbers(parent, below) < 0 && isParentNumber(parent, below);
    }));
  });

  it('never throws and never loses text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
      const { number, rest } = splitOutlineNumber(any);
      return Array.isArray(outlineReadings(any)) && any.endsWith(rest) && any.includes(number);
    }), { numRuns: 2000 });
  });
});

it.each([
  ['II. Cải cách thủ tục', 'II', 'Cải cách thủ tục'], ['a) Rà soát', 'a', 'Rà soát'], ['1.2 Kiểm tra', '1.2', 'Kiểm tra'], ['(1) Kiểm tra', '1', 'Kiểm tra'], ['- Kiểm tra', '-', 'Kiểm tra'], ['+ Học sinh', '+', 'Học sinh'], ['IV Hiện đại hóa', 'IV', 'Hiện đại hóa'],
  ['2025 người', '', '2025 người'], ['A Lưới', '', 'A Lưới'], ['03 lớp tập huấn', '', '03 lớp tập huấn'], ['-5 độ', '', '-5 độ'], ['Cải cách', '', 'Cải cách'], ['15/10 họp', '', '15/10 họp'], ['3,5 ngày', '', '3,5 ngày'],
])('splits %s', (text, number, rest) => {
  expect(splitOutlineNumber(text)).toEqual({ number, rest });
});
