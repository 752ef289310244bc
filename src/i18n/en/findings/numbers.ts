import type { FindingTexts } from '../../finding-text';
import { who } from './wording';

export const numberFindings = {
  'number-duplicate': {
    title: 'Number used twice',
    sentence: (params) => `The number of ${who(params)} is already used${params.other ? ` for “${params.other}”` : ' in another row'}.`,
    why: 'A report points at a row by its number (Ninh Thuận training text, Bảng 2.2).',
    mend: 'Number the rows anew.',
  },
  'number-skipped': {
    title: 'Number left out',
    sentence: (params) => (Number(params.missing) > 1
      ? `Before ${who(params)}, ${params.missing} numbers are missing: ${params.expected}.`
      : `Before ${who(params)}, ${params.expected} is missing.`),
    why: 'Numbers go on without a gap (Ninh Thuận training text, Bảng 2.2); one mostly means that a row was deleted or forgotten.',
    mend: 'Add the missing row, or number the rows anew.',
  },
  'number-out-of-order': {
    title: 'Numbers out of order',
    sentence: (params) => `${who(params)} stands after ${params.expected}.`,
    why: 'Numbers grow from row to row (Ninh Thuận training text, Bảng 2.2); a report is hard to compare with a plan whose order is broken.',
    mend: 'Move the row, or number the rows anew.',
  },
  'number-wrong-level': {
    title: 'Number of another level',
    sentence: (params) => `The number of ${who(params)} does not belong under ${params.parent}.`,
    why: 'The number says which result an activity and which area a result belongs to (Ninh Thuận training text, Bảng 2.2).',
    mend: 'Correct the number, or move the row.',
  },
  'number-mistyped': {
    title: 'Mistyped number',
    sentence: (params) => `The number of ${who(params)} does not fit the rows above and below: ${params.expected} belongs here.`,
    why: 'A wrong number makes the row look like part of another heading (the Nghệ An model scheme has 2.1.2.2 where 3.1.2.2 belongs).',
    mend: 'Correct the number.',
  },
  'number-missing': {
    title: 'Number missing',
    sentence: (params) => `${who(params)} has no number, while other rows of its kind have one.`,
    why: 'Without a number a report cannot point at the row (Khánh Hòa 1718/QĐ-UBND, annex, group V).',
    mend: 'Write its number, or number the rows anew.',
  },
} satisfies Partial<FindingTexts>;
