import { MORE_THAN_ALL, SHARED_THINGS } from '../library/indicator-words';
import { normaliseText } from '../text/fold';

const ABOVE = '(?:trên|vượt(?: quá)?|hơn|quá|cao hơn|lớn hơn|>)';
const SHARE = new RegExp(`(${ABOVE}\\s*)?(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*%`, 'giu');
const NEGATED = /(?:không|chưa|tối đa|không được)\s*$/;
const BEGINS_WITH_THING = new RegExp(`^(?:${[...SHARED_THINGS].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'u');
const PART = /[;\n]|[.!?](?=\s|$)|,(?=\s)/;

/** The words of one statement around a place: a comma or a full stop ends what a share is said of. */
function around(text: string, from: number, to: number): { before: string; after: string } {
  return { before: text.slice(0, from).split(PART).at(-1) ?? '', after: text.slice(to).split(PART)[0] ?? '' };
}

/**
 * A share of more than all there is: "trên 100% cán bộ" (S2), "120% hồ sơ". Growth ("tăng 120%") and what was planned or allotted ("vượt 100% kế hoạch", "110% dự toán thu")
 * can be more than all and are left alone. null when there is none.
 *
 * @returns the share with its first words, as written but for wide blanks
 * @example impossibleShare('Trong năm có trên 100% cán bộ được đánh giá') // 'trên 100% cán bộ'
 */
export function impossibleShare(text: string): string | null {
  if (!text.includes('%')) return null;
  // lines part statements, so only blanks within them are evened out
  const whole = text.split('\n').map(normaliseText).join('\n');
  const plain = whole.toLowerCase();
  for (const match of plain.matchAll(SHARE)) {
    const [written, above, figure = ''] = match;
    const percent = Number(figure.replace(',', '.'));
    if (percent < 100 || (percent === 100 && above === undefined)) continue;
    const from = match.index;
    const to = from + written.length;
    const { before, after } = around(plain, from, to);
    if (NEGATED.test(before)) continue;
    const thing = after.trimStart().replace(/^(?:số |các |tổng số )+/, '');
    const ofThings = BEGINS_WITH_THING.test(thing);
    const moreIsMeant = MORE_THAN_ALL.test(ofThings ? before : `${before} ${after}`);
    const isShare = ofThings || /(?:tỷ lệ|tỉ lệ|mức độ hài lòng|hài lòng|đạt|có)\s*$|tỷ lệ|tỉ lệ/.test(before) || above !== undefined;
    if (!moreIsMeant && isShare) return whole.slice(from, to + (ofThings ? after.length : 0)).trim().slice(0, 60);
  }
  return null;
}
