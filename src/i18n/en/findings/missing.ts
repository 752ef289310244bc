import type { FindingTexts } from '../../finding-text';
import { who } from './wording';

export const missingFindings = {
  'missing-content': {
    title: 'Content missing',
    sentence: (params) => `${who(params)} has no content.`,
    why: 'A plan has to say what its activities are (Ninh Thuận training text, part I).',
    mend: 'Write what is to be done, or delete the row.',
  },
  'missing-indicator': {
    title: 'Indicator missing',
    sentence: (params) => `${who(params)} has no indicator.`,
    why: 'Areas, results and activities each need indicators (Ninh Thuận training text, Bảng 2.5); without one, completion cannot be measured.',
    mend: 'Write a number, a share or a deliverable that can be counted.',
  },
  'missing-product': {
    title: 'Product missing',
    sentence: (params) => `${who(params)} has no product.`,
    why: 'Every task has a concrete product (Khánh Hòa 1718/QĐ-UBND, annex).',
    mend: 'Write what will be there when the work is done: a plan, a report, a decision.',
  },
  'missing-verification': {
    title: 'Means of verification missing',
    sentence: (params) => `${who(params)} has no means of verification.`,
    why: 'Documents have to prove that the work is done (Ninh Thuận training text, part I).',
    mend: 'Name the document, report or figures that will prove it.',
  },
  'missing-budget': {
    title: 'Budget missing',
    sentence: (params) => (params.count === undefined
      ? `${who(params)} has no budget.`
      : `${params.count} activities under one heading, beginning with ${who(params)}, have no budget; only the first one there says something, in words.`),
    why: 'A plan without resources is hardly feasible (Ninh Thuận training text, part I).',
    mend: 'Write the amount, or a reason such as “Kinh phí thường xuyên” or “Không sử dụng kinh phí”; where one merged cell speaks for the whole heading, this can be ignored.',
  },
  'missing-period': {
    title: 'Period missing',
    sentence: (params) => `${who(params)} has no period.`,
    why: 'Without a due time the work counts in no quarter (Đức Thọ, form 2, notes).',
    mend: 'Write a period or a deadline, such as “Quý II” or “Trước ngày 15/11”.',
  },
  'missing-lead': {
    title: 'Lead missing',
    sentence: (params) => `${who(params)} has no lead agency.`,
    why: 'Somebody has to be responsible (Ninh Thuận training text, part I).',
    mend: 'Name one lead agency.',
  },
  'missing-support': {
    title: 'No supporting agency',
    sentence: (params) => `${who(params)} names no supporting agency.`,
    why: 'The form has this column, but it may stay blank where no support is needed (Ninh Thuận training text, Bảng 2.2).',
    mend: 'Name the supporting agency, or leave this hint aside.',
  },
} satisfies Partial<FindingTexts>;
