import { COUNT_WORDS, DELIVERABLES, IMPROVEMENTS, INTENTIONS, QUANTITIES, STATES } from '../library/indicator-words';
import { normaliseText } from '../text/fold';

/** `measurable`: something in it can be counted or checked. `intention`: it only says what someone means to do. `vague`: neither. */
export type IndicatorKind = 'measurable' | 'intention' | 'vague';

/** Figures that count nothing: numbers of documents, dates of documents, years, standards, levels of service. */
const NAMES_WITH_FIGURES = [
  /\d+(?:\/\d{4})?\/[\p{Lu}đ][\p{L}\d-]*/gu, /ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})/g, /(?:giai đoạn|năm|khóa|nhiệm kỳ)\s+\d{4}(?:\s*[-–]\s*\d{4})?/gi, /(?:tcvn|iso)[\s\d:/-]*/gi,
  /mức độ \d(?:\s*(?:,|và)\s*\d)*/gi, /(?:điều|khoản|mục|chương|phụ lục|mẫu|biểu|số)\s+\d+[a-zđ]?(?=$|[\s,;.)])/gi, /(?:quý|tháng)\s+\d+(?:\/\d{4})?/gi,
];

/** What is acted on or followed is nothing that the work brings: "theo Quyết định số …", "đúng kế hoạch". */
const FOLLOWED = /(?:^|\s)(?:theo|đúng|căn cứ|tại|của)\s.*$/;

function lines(text: string): string[] {
  return text.normalize('NFC').split(/[\n;]|(?<=[.!?])\s+(?=\p{Lu})|\s+[-–]\s+(?=\p{Lu})/u).map((line) => normaliseText(line.replace(/^[\s\-–—•+*·.]+/, ''))).filter((line) => /\p{L}|\d/u.test(line));
}

/** Longer words first, or "tài liệu" would never be looked for behind "tài". */
const anyOf = (words: readonly string[]) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`;
const BEGINS_WITH_INTENTION = new RegExp(`^${anyOf(INTENTIONS)}`, 'u');
const BEGINS_WITH_THING = new RegExp(`^${anyOf(DELIVERABLES)}`, 'u');
const NAMES_THING = new RegExp(`(?<!\\p{L})${anyOf(DELIVERABLES)}`, 'u');

function hasFigure(line: string): boolean {
  return /\d/.test(line) && /\d/.test(NAMES_WITH_FIGURES.reduce((text, pattern) => text.replace(pattern, ' '), line));
}

/** The level that is to be reached; behind a service ("dịch vụ công mức độ 4") it only names which. */
const IS_LEVEL = /^(?:tối thiểu |ít nhất )?(?:mức|mức độ) \d(?!\d)/;

function judgeLine(line: string): IndicatorKind {
  const plain = line.toLowerCase();
  if (IS_LEVEL.test(plain) || hasFigure(line) || COUNT_WORDS.test(plain)) return 'measurable';
  // "Nâng cao chất lượng văn bản" names a document and no deliverable: what it is about is not what it brings
  if (QUANTITIES.test(plain) || STATES.test(plain)) return 'measurable';
  if (BEGINS_WITH_INTENTION.test(plain)) return 'intention';
  if (IMPROVEMENTS.test(plain) && !BEGINS_WITH_THING.test(plain)) return 'vague';
  return NAMES_THING.test(plain.replace(FOLLOWED, ' ')) ? 'measurable' : 'vague';
}

/**
 * Whether an indicator can be checked (S0 Bảng 2.5): by a number, a share, a count, a thing that is there or not, or a state that has come about or not. One such line is
 * enough: S0's own example sets "Trình độ … được nâng cao" beside "Hơn 70% CBCC …".
 *
 * @example judgeIndicator('Nâng cao chất lượng phục vụ') === 'intention'
 */
export function judgeIndicator(text: string): IndicatorKind {
  const kinds = lines(text).map(judgeLine);
  if (kinds.length === 0 || kinds.includes('measurable')) return 'measurable';
  return kinds.every((kind) => kind === 'intention') ? 'intention' : 'vague';
}
