import type { FindingTexts } from '../../finding-text';
import { said, who } from './wording';

const leftovers: Record<string, string> = {
  number: 'a document number left blank', date: 'a date left blank', dots: 'a dotted line not filled in', instruction: 'an instruction of the form', letters: 'an “x” that holds a place in the form',
};

const parts: Record<string, string> = { 'goal': 'Mục tiêu chung', 'key-tasks': 'Nhiệm vụ trọng tâm, đột phá', 'implementation': 'Tổ chức thực hiện' };

/** A row by its number, or by the beginning of its words. */
function elsewhere(other: string | number | undefined): string {
  const name = String(other ?? '');
  if (name === '') return 'elsewhere in the row';
  return /^\S{1,12}$/.test(name) ? `at ${name}` : `at “${name}”`;
}

export const draftingFindings = {
  'leftover': {
    title: 'Left over from the form',
    sentence: (params) => `${who(params)} has ${leftovers[String(params.kind)] ?? 'a place not filled in'}:${said(params)}.`,
    why: 'What is left of a form or a draft leaves the issued document without its facts (as in Khánh Hòa, decision 1718/QĐ-UBND, annex: “số /QĐ-UBND ngày /7/2023”).',
    mend: 'Fill in the number, the date or the words, or delete the place.',
  },
  'document-two-dates': {
    title: 'One document, two dates',
    sentence: (params) => `At ${who(params)} the document ${params.number} is dated ${params.date}, but ${elsewhere(params.other)} ${params.otherDate}.`,
    why: 'A document is issued on one day; with two dates it cannot be looked up (as decision 225/QĐ-TTg in the outline of Nghệ An).',
    mend: 'Look the document up and correct the wrong date.',
  },
  'text-too-long': {
    title: 'Text too long',
    sentence: (params) => `“${parts[String(params.part)] ?? 'This part'}” has ${params.words} words, more than ${params.limit} (every syllable between blanks counts as a word).`,
    why: 'Form 1a allows 120 words for the overall goal, 200 for the key tasks, 150 for the implementation (Đức Thọ, 2019).',
    mend: 'Shorten it to the main points; details belong to the table.',
  },
} satisfies Partial<FindingTexts>;
