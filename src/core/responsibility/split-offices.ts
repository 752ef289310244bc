import { CAPITAL_HEADS, FORCE_HEADS, FORCES, JOINT_OFFICES, OFFICE_HEADS, PART_HEADS, WHOLE_BRANCHES, WHOLE_HEADS } from '../library/office-words';
import { foldText } from '../text/fold';

/** Lower case with marks; "uỷ" and "ủy", "hoà" and "hòa" are one. */
export function plainOffice(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/uỷ/g, 'ủy').replace(/oà(?!\p{L})/gu, 'òa').replace(/[\s\u00a0]+/g, ' ').trim();
}

const BULLET = /^\s*(?:[-–—•+*·]|\d{1,2}[.)]|[a-zđ]\))\s*(?=\S)/i;
const LETTER_BEHIND = /^(?![\p{L}\p{N}])/u;

function beginsWith(plain: string, heads: readonly string[]): string | undefined {
  return heads.find((head) => plain.startsWith(head) && LETTER_BEHIND.test(plain.slice(head.length)));
}

const UNMARKED_HEADS = OFFICE_HEADS.map(foldText);
const UNMARKED_CAPITAL_HEADS = CAPITAL_HEADS.map(foldText);
const withoutMarks = (pattern: RegExp): RegExp => new RegExp(pattern.source.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd'), pattern.flags);
/** "Các khoa, phòng": kinds of offices, and no name behind the second. */
const BARE_KIND = /^(?:sở|phòng|ban|cục|chi cục|trung tâm)\s*(?:$|[,;])/;
const GOES_ON = /(?:,|\s(?:và|với|hợp)|&|-)$/i;
/** What keeps the parts of one name together, as it is asked of a cell with marks and of one without. */
const MARKED = { heads: OFFICE_HEADS, joint: JOINT_OFFICES, bare: BARE_KIND, goesOn: GOES_ON, part: PART_HEADS, whole: WHOLE_HEADS };
const UNMARKED: typeof MARKED = {
  heads: UNMARKED_HEADS, bare: withoutMarks(BARE_KIND), goesOn: withoutMarks(GOES_ON), part: withoutMarks(PART_HEADS), whole: withoutMarks(WHOLE_HEADS),
  joint: JOINT_OFFICES.map(({ first, second, joint }) => ({ first: withoutMarks(first), second: withoutMarks(second), ...(joint && { joint }) })),
};
/** "So Noi vu, So Tai chinh": a cell that was typed without any marks. */
const isUnmarked = (text: string): boolean => /^[\x20-\x7e\s]+$/.test(text);

/** Does a new office begin here? */
function beginsOffice(text: string, unmarked: boolean): boolean {
  const plain = plainOffice(text);
  if (unmarked) {
    const named = beginsWith(plain, UNMARKED_CAPITAL_HEADS);
    return beginsWith(plain, UNMARKED_HEADS) !== undefined || (named !== undefined && /^\s+\p{Lu}/u.test(text.slice(named.length)));
  }
  if (beginsWith(plain, OFFICE_HEADS) !== undefined) return true;
  const head = beginsWith(plain, CAPITAL_HEADS);
  return head !== undefined && /^\s+\p{Lu}/u.test(text.slice(head.length));
}

/** "Sở Nội vụ" whole, so that a branch behind its comma is another office. */
function endsWhole(plain: string): boolean {
  return WHOLE_BRANCHES.some((branch) => plain.endsWith(` ${branch}`));
}

/** Lines of a cell, one for each office or list of offices: a name that was wrapped goes on, a bullet or an office's first word begins anew. */
function linesOf(text: string, unmarked: boolean): string[] {
  const { heads, goesOn: openEnd } = unmarked ? UNMARKED : MARKED;
  const lines: string[] = [];
  for (const line of text.normalize('NFC').split(/\r?\n|\r/)) {
    if (line.trim() === '') continue;
    const bare = line.replace(BULLET, '').trim();
    const last = lines.length - 1;
    const above = lines[last];
    const goesOn = above !== undefined && (openEnd.test(above) || heads.includes(plainOffice(above)) || above.split('(').length > above.split(')').length);
    if (above === undefined || (!goesOn && (BULLET.test(line) || beginsOffice(bare, unmarked)))) lines.push(bare);
    else lines[last] = `${above} ${bare}`;
  }
  return lines;
}

/** What can stand between two offices. */
const JOINT = /\s*[;,+/&]\s*(?:(?:và|với)\s+)?|\s+[-–]\s+|\.\s+(?=\p{Lu})|\s+(?:và|với|cùng|hoặc)\s+/gu;
const UNMARKED_JOINT = /\s*[;,+/&]\s*(?:(?:va|voi)\s+)?|\s+[-–]\s+|\.\s+(?=\p{Lu})|\s+(?:va|voi|cung|hoac)\s+/gu;

/** Cuts one line where a joint is followed by the beginning of an office. What stands in brackets is left whole. */
function cutLine(line: string, unmarked: boolean): string[] {
  const words = unmarked ? UNMARKED : MARKED;
  const masked = line.replace(/\([^()]*\)?/g, (inside) => '\u0000'.repeat(inside.length));
  const list = /^(các (?:sở|cục|vụ|phòng|ban|bộ|chi cục|trung tâm))\s*:\s*/i.exec(line);
  const pieces: string[] = [];
  let from = list ? list[0].length : 0;
  const cut = (end: number, next: number): void => {
    pieces.push(line.slice(from, end).trim());
    from = next;
  };
  for (const joint of masked.matchAll(unmarked ? UNMARKED_JOINT : JOINT)) {
    const end = joint.index;
    const next = end + joint[0].length;
    if (next >= line.length || end < from) continue;
    const left = plainOffice(line.slice(from, end));
    const right = line.slice(next);
    const plainRight = plainOffice(right);
    const listed = joint[0].includes(';');
    if (!listed && words.joint.some(({ first, second, joint: sign }) => first.test(left) && second.test(plainRight) && (sign === undefined || sign.test(joint[0])))) continue;
    // "Các Cục: Báo chí; Xuất bản, In và Phát hành": where semicolons part the list, commas belong to the names
    const inList = list !== null && joint[0].includes(',') && !masked.includes(';') && !beginsOffice(line.slice(from, end), unmarked);
    const elliptic = joint[0].includes(',') && endsWhole(left) && beginsWith(plainRight, WHOLE_BRANCHES) !== undefined;
    const forces = FORCES.test(left) && beginsWith(plainRight, FORCE_HEADS) !== undefined;
    const dashed = /[-–]/.test(joint[0]) && !(/^(?:sở|ubnd) /.test(left) && /^(?:sở|ubnd) /.test(plainRight));
    if (listed || inList || elliptic || forces || (!dashed && !words.bare.test(plainRight) && beginsOffice(right, unmarked))) cut(end, next);
  }
  cut(line.length, line.length);
  return pieces.map((piece) => piece.replace(BULLET, '')).map((piece) => (list && !beginsOffice(piece, unmarked) ? `${list[1]?.slice(4) ?? ''} ${piece}` : piece));
}

/**
 * The offices that one cell names, as written. The comma in "Sở Văn hóa, Thể thao và Du lịch" and the "và" in "Văn phòng HĐND và UBND" part nothing: a joint only counts
 * where a new office begins behind it. Law: joining names of offices with semicolons and splitting gives the same names.
 *
 * @example splitOffices('Sở Nội vụ, Sở Tài chính') // ['Sở Nội vụ', 'Sở Tài chính']
 */
export function splitOffices(text: string): string[] {
  const unmarked = isUnmarked(text);
  const pieces = linesOf(text, unmarked).flatMap((line) => cutLine(line, unmarked)).map((piece) => piece.replace(/^[\s.,;:]+|[\s.,;:]+$/g, '')).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const { part, whole } = unmarked ? UNMARKED : MARKED;
  const [first, second] = pieces;
  const parted = /,/.test(text) && !/[;/\n]/.test(text);
  if (parted && pieces.length === 2 && first !== undefined && second !== undefined && part.test(plainOffice(first)) && whole.test(plainOffice(second))) return [`${first}, ${second}`];
  return pieces;
}
