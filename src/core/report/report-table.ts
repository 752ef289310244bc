import { foldText } from '../text/fold';
import type { Report, ReportActivity, ReportRow } from './report';
import { areaShareText, dayText, overallText, standingText, STATUS_WORDS } from './report-words';
import { UNPLACED, unplacedRows } from './unplaced-rows';
import { NO_WORDS, withWords, type FormColumnId, type WrittenWords } from './written-words';

export type FormLevel = 'part' | 'heading' | 'area' | 'overall' | 'task' | 'place' | 'added';

/** One row of form 2 (S4), the same on the sheet and in the Word file. */
export interface FormRow {
  /** stable while the report is made again: a person's words are found by it. '' for rows that a person put in */
  key: string;
  level: FormLevel;
  /** what we say; blank columns are left out */
  ours: Partial<Record<FormColumnId, string | number>>;
  /** what stands there: a person's words before ours */
  cells: Partial<Record<FormColumnId, string | number>>;
}

export const FORM_HEADINGS: Record<FormColumnId, string> = {
  number: 'TT', content: 'Nội dung', planned: 'Số nhiệm vụ theo kế hoạch', onTime: 'Hoàn thành đúng tiến độ', late: 'Hoàn thành chậm', notDone: 'Chưa hoàn thành',
  outcome: 'Kết quả thực hiện', share: 'Tỷ lệ % hoàn thành (tính theo lĩnh vực)', note: 'Ghi chú',
};

/**
 * The rows of form 2: part I per area with its planned tasks, the overall row, new and cancelled tasks; II strong points, shortcomings, causes; III proposals; IV what comes
 * next. A person's words stay where they were written; words whose row is gone stand at the end, never dropped.
 */
export function reportTable(report: Report, words: WrittenWords = NO_WORDS): FormRow[] {
  const rows = formRows(report).map((row): FormRow => ({ ...row, cells: withWords(row.ours, words.places.get(row.key)) }));
  const keys = new Set(rows.map((row) => row.key));
  const addedAfter = (key: string): FormRow[] => words.added.filter((row) => row.after === key).map(({ cells }) => ({ key: '', level: 'added', ours: {}, cells }));
  const unplaced = unplacedRows(words, keys).map((cells): FormRow => ({ key: '', level: 'added', ours: {}, cells }));
  const placed = rows.flatMap((row) => [row, ...addedAfter(row.key)]);
  if (unplaced.length === 0) return placed;
  const heading = { content: UNPLACED };
  return [...placed, { key: 'unplaced', level: 'heading', ours: heading, cells: heading }, ...unplaced];
}

type OurRow = Omit<FormRow, 'cells'>;

function formRows(report: Report): OurRow[] {
  const taken = new Map<string, number>();
  // two tasks can say the same: the second one's words are its own
  const unique = (key: string): string => {
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  };
  const row = (key: string, level: FormLevel, ours: OurRow['ours']): OurRow => ({ key: unique(key), level, ours: withoutBlanks(ours) });
  const place = (key: string): OurRow => row(key, 'place', {});
  const tasks = (part: string, list: readonly ReportActivity[], says: (one: ReportActivity) => string): OurRow[] =>
    list.map((one) => row(`${part}/${taskKey(one)}`, 'task', { number: one.number || '-', content: one.content, outcome: says(one) }));
  const group = (key: string, number: string, title: string, list: readonly ReportActivity[], says: (one: ReportActivity) => string): OurRow[] =>
    (list.length === 0 ? [] : [row(key, 'heading', { number, content: `${title} (${list.length} nhiệm vụ)` }), ...tasks(key, list, says)]);

  const { overall, next } = report;
  const nextTitle = next.span === null ? 'Nhiệm vụ của kế hoạch còn thực hiện sau năm nay' : `Nhiệm vụ đến hạn từ ngày ${dayText(next.span.first)} đến ngày ${dayText(next.span.last)}`;
  return [
    row('I', 'part', { number: 'I', content: 'KẾT QUẢ ĐẠT ĐƯỢC TRÊN CÁC LĨNH VỰC CCHC' }),
    ...report.rows.flatMap((area) => [
      row(area.key, 'area', areaCells(area, report.rounding)),
      ...area.activities.map((one) => row(`${area.key}/${taskKey(one)}`, 'task', taskCells(one))),
    ]),
    row('overall', 'overall', {
      number: overall.number, content: 'Tỷ lệ % hoàn thành nhiệm vụ CCHC theo Kế hoạch (chung các lĩnh vực)', planned: overall.planned, onTime: overall.onTime, late: overall.late,
      notDone: overall.notDone, share: overallText(overall, report.rounding),
    }),
    ...group('new', '', 'Nhiệm vụ phát sinh', report.added, (one) => [STATUS_WORDS[one.status], one.outcome].filter(Boolean).join('. ')),
    ...group('cancelled', '', 'Nhiệm vụ đưa ra khỏi kế hoạch', report.cancelled, when),
    row('II', 'part', { number: 'II', content: 'ƯU ĐIỂM, TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN' }),
    row('II.1', 'heading', { number: '1', content: 'Ưu điểm' }), place('II.1.text'),
    row('II.2', 'heading', { number: '2', content: 'Tồn tại, hạn chế' }),
    ...group('II.2.late', '', 'Hoàn thành chậm', report.late, when),
    ...group('II.2.not-done', '', 'Đến hạn trong kỳ, chưa hoàn thành', report.notDone, when),
    ...group('II.2.open', '', 'Quá hạn từ kỳ trước, chưa hoàn thành', report.stillOpen, when),
    place('II.2.text'),
    row('II.3', 'heading', { number: '3', content: 'Nguyên nhân' }),
    row('II.3.1', 'heading', { number: '3.1', content: 'Nguyên nhân khách quan' }), place('II.3.1.text'),
    row('II.3.2', 'heading', { number: '3.2', content: 'Nguyên nhân chủ quan' }), place('II.3.2.text'),
    row('III', 'part', { number: 'III', content: 'KIẾN NGHỊ, ĐỀ XUẤT (NẾU CÓ)' }), place('III.text'),
    row('IV', 'part', { number: 'IV', content: 'PHƯƠNG HƯỚNG, NHIỆM VỤ THỰC HIỆN TRONG THỜI GIAN TỚI' }),
    ...group('IV.next', '', nextTitle, next.activities, when),
    ...group('IV.after', '', 'Nhiệm vụ kéo dài sau năm kế hoạch', next.afterYear, when),
    ...group('IV.open', '', 'Nhiệm vụ chưa hoàn thành, tiếp tục thực hiện', [...report.notDone, ...report.stillOpen], when),
    place('IV.text'),
  ];
}

function areaCells(area: ReportRow, rounding: Report['rounding']): OurRow['ours'] {
  const why = standingText(area.standing);
  const base = { number: area.number, content: area.name || why, outcome: area.outcome, note: area.name === '' ? '' : why };
  if (area.figureOnly && area.planned === 0) return base;
  return { ...base, planned: area.planned, onTime: area.onTime, late: area.late, notDone: area.notDone, share: areaShareText(area, rounding) };
}

/** A task says where it stands by an x; it never has a percentage (S4, note 1). */
function taskCells(one: ReportActivity): OurRow['ours'] {
  const column = one.status === 'done-on-time' ? 'onTime' : one.status === 'done-late' ? 'late' : 'notDone';
  return { number: one.number, content: one.content, [column]: 'x', outcome: one.outcome };
}

/** When it was to be done, by whom, and whether it came in during the year. */
function when(one: ReportActivity): string {
  return [one.period === '' ? '' : `Thời gian: ${one.period}`, one.lead === '' ? '' : `Chủ trì: ${one.lead}`, one.added ? 'Phát sinh' : ''].filter(Boolean).join('. ');
}

/** A task is the same when its number and its words are, wherever its row has moved to. */
function taskKey(one: ReportActivity): string {
  return `${one.number} ${foldText(one.content)}`.slice(0, 200);
}

function withoutBlanks(cells: OurRow['ours']): OurRow['ours'] {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));
}
