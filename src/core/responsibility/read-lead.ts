import { COMMITTEES, NOBODY, OFFICE_CLASS } from '../library/office-words';
import { plainOffice, splitOffices } from './split-offices';

/**
 * Whom a lead cell names. `one`: an office. `several`: more than one, of which at least one by name. `nobody`: only "các đơn vị liên quan" and the like. `class`: only kinds
 * of offices ("các sở, ngành"). `with-support`: who co-ordinates stands there too.
 */
export type LeadReading =
  | { kind: 'blank' | 'one' | 'nobody' | 'class' }
  /** `each`: whose part is whose can be seen, because each is the committee of its own place or says its part in brackets */
  | { kind: 'several'; offices: string[]; each: boolean }
  | { kind: 'with-support'; split: LeadAndSupport | null };

export interface LeadAndSupport {
  lead: string;
  support: string;
}

/** Councils and rules of co-ordination have the word in their name. */
const IN_A_NAME = /(?:hội đồng|ban|tổ|quy chế|cơ chế|kế hoạch|chương trình) phối hợp/;

/** "phối kết hợp", "p/h", "(PH)" and "PH:" are the same word; so is "(CT)" beside them. "(CT)" alone could be a chairman. */
function inFull(text: string): string {
  const plain = text.replace(/phối kết hợp|(?<![\p{L}/])p\/h(?![\p{L}/])/giu, 'phối hợp').replace(/\(\s*ph\s*\)/giu, '(phối hợp)').replace(/\(\s*PH\s+(?=\p{Lu})/gu, '(phối hợp ').replace(/(?<![\p{L}/])ph\s*:/giu, 'phối hợp:');
  return /phối hợp/i.test(plain) ? plain.replace(/\(\s*ct\s*\)/giu, '(chủ trì)').replace(/(?<![\p{L}/])ct\s*:/giu, 'chủ trì:') : plain;
}

function namesSupport(plain: string): boolean {
  if (/^[\x20-\x7e\s]*$/.test(plain)) return /(?<![a-z])phoi hop(?![a-z])/.test(plain) && !/(?:hoi dong|ban|to|quy che|co che|ke hoach|chuong trinh) phoi hop/.test(plain);
  return /phối hợp/.test(plain.replace(new RegExp(IN_A_NAME, 'g'), ' '));
}

const trimmed = (text: string) => text.replace(/^[\s,;:.–-]+|[\s,;:([–-]+$/g, '').trim();
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Parts a cell such as "Sở Nội vụ chủ trì, phối hợp các Sở: Tư pháp, Tài chính" into who leads and who co-ordinates; null where it does not say both, or could be read in two ways.
 *
 * @example splitLead('Sở Nội vụ chủ trì, phối hợp với Sở Tài chính') // { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }
 */
export function splitLead(text: string): LeadAndSupport | null {
  const written = inFull(text.normalize('NFC'));
  const marked = markedParts(written);
  if (marked !== null) return marked;
  const whole = written.replace(/\s+/g, ' ').trim();
  if (!namesSupport(whole.toLowerCase()) || (whole.match(/phối hợp/gi) ?? []).length !== 1 || (whole.match(/chủ trì/gi) ?? []).length > 1) return null;
  const [left = '', rest = ''] = whole.split(/phối hợp/i);
  // "Sở Nội vụ (phối hợp Sở Tài chính)": the bracket ends with who co-ordinates, or else it is not clear whom it speaks of
  const isBracketed = /[([][^)\]]*$/.test(left);
  const right = isBracketed ? rest.replace(/[)\]][\s.,;]*$/, '') : rest;
  if (isBracketed && /^[^([]*[)\]]/.test(right)) return null;
  // "… phối hợp với Sở Y tế; UBND các xã thực hiện": somebody else does it
  if (/[;.]\s*\S.*(?:thực hiện|triển khai)\s*\.?$/i.test(right)) return null;
  const before = trimmed(left.replace(/^\s*:/.test(right) ? LABEL_BEFORE_COLON : LABEL, '').replace(/\s*(?:,|;|(?<!\p{L})và)?\s*$/u, ''));
  const after = trimmed(right.replace(/^\s*(?:thực hiện\s*)?(?:với|cùng với|cùng|giữa)?\s*[:)]?\s*/i, '').replace(/\s*(?:thực hiện|triển khai)\s*\.?$/i, ''));
  if (after !== '' && /\p{L}/u.test(after)) {
    return parted(leadIn(before), after);
  }
  // "Sở Nội vụ chủ trì; Văn phòng Sở phối hợp", "Sở Nội vụ (chủ trì), Văn phòng Sở (phối hợp)"
  const halves = /^(.*?\s*\(?\s*chủ trì\s*\)?)\s*[,;]\s*(.+?)\s*\(?$/i.exec(left.trim());
  return halves === null ? null : parted(leadIn(halves[1] ?? ''), trimmed((halves[2] ?? '').replace(/\s+là\s+(?:cơ quan|đơn vị)$/i, '')));
}

/** "cơ quan", "đơn vị" as the first words of "cơ quan phối hợp": behind a joint or "là", and not the last of "các cơ quan, đơn vị". */
const LABEL = /(?:(?<=(?:^|[;(–-])\s*)|(?<=(?<!cơ quan|đơn vị|tổ chức|địa phương|ngành|ban|sở),\s*)|(?<!\p{L})là\s+)(?:cơ quan|đơn vị)\s*$/iu;
const LABEL_BEFORE_COLON = /(?<!\p{L})(?:các\s+)?(?:cơ quan|đơn vị|cơ quan,\s*đơn vị)\s*$/iu;

/** Words that no office has: where they are left, the cell says more than who leads and who co-ordinates. */
const MORE_THAN_A_NAME = /chủ trì|phối hợp|tham mưu|(?<!\p{L})(?:là|giao)(?!\p{L})|[;(–-]\s*(?:cơ quan|đơn vị)$/iu;

function parted(lead: string, support: string): LeadAndSupport | null {
  return lead === '' || support === '' || MORE_THAN_A_NAME.test(lead) || /chủ trì|(?<!\p{L})là(?!\p{L})/iu.test(support) ? null : { lead, support: capital(support) };
}

const MARK = /\s*\(\s*(chủ trì|phối hợp)\s*\)$/i;

/** "Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp), Sở Y tế (phối hợp)": one leads, and behind every office stands its part. */
function markedParts(text: string): LeadAndSupport | null {
  const offices = splitOffices(text).map((office) => ({ name: trimmed(office.replace(MARK, '')), part: MARK.exec(office)?.[1]?.toLowerCase() }));
  const leads = offices.filter(({ part }) => part === 'chủ trì');
  const supports = offices.filter(({ part }) => part === 'phối hợp');
  const [lead] = leads;
  if (lead === undefined || leads.length > 1 || supports.length === 0 || leads.length + supports.length < offices.length) return null;
  return { lead: lead.name, support: supports.map(({ name }) => name).join(', ') };
}

/** The office without "chủ trì" around it. */
function leadIn(text: string): string {
  const bare = text.replace(/^[\s–-]*(?:(?:cơ quan|đơn vị)\s+)?chủ trì\s*:?\s*/i, '').replace(/^\s*[Gg]iao\s+(?:cho\s+)?(?=\p{Lu})/u, '');
  return trimmed(bare.replace(/\s*[,;(-]*\s*(?:là\s+)?(?:(?:cơ quan|đơn vị)\s+)?chủ trì(?:[\s,]+(?:tham mưu|thực hiện|triển khai))*\s*\)?\s*[,;]?\s*$/i, ''));
}

/** "Các phường Sở Tài chính" lost the comma before a name; "các phòng thuộc Sở Nội vụ" names nobody. */
const NAME_WITHIN = /(?<!thuộc|của|trong|tại)\s(?:Sở|Bộ|Cục|Phòng) \p{Lu}/u;

function hasOwnParts(offices: readonly string[]): boolean {
  return offices.every((office) => /^(?:ubnd|ủy ban nhân dân|thành phố|tỉnh) /.test(plainOffice(office))) || offices.every((office) => /\([^()]+\)$/.test(office));
}

/** @example readLead('Sở Nội vụ; Sở Tài chính').kind === 'several' */
export function readLead(text: string): LeadReading {
  const plain = plainOffice(inFull(text.normalize('NFC')));
  if (!/[\p{L}\p{N}]/u.test(plain)) return { kind: 'blank' };
  if (namesSupport(plain)) return { kind: 'with-support', split: splitLead(text) };
  const offices = splitOffices(text);
  const plainNames = offices.map(plainOffice);
  const isNamed = (name: string, place: number) => NAME_WITHIN.test(offices[place] ?? '') || !(NOBODY.test(name) || OFFICE_CLASS.test(name) || COMMITTEES.test(name));
  const named = plainNames.filter(isNamed);
  const unnamed = plainNames.filter((name, place) => !isNamed(name, place) && !COMMITTEES.test(name));
  if (named.length > 0) return offices.length > 1 ? { kind: 'several', offices, each: hasOwnParts(offices) } : { kind: 'one' };
  if (unnamed.length === 0) return { kind: 'one' };
  return { kind: plainNames.some((name) => NOBODY.test(name)) ? 'nobody' : 'class' };
}
