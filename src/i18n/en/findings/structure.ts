import type { FindingTexts } from '../../finding-text';
import { who } from './wording';

export const structureFindings = {
  'area-without-result': {
    title: 'Area without a result',
    sentence: (params) => `${who(params)} has no result.`,
    why: 'In a logical framework an area is reached through its results (Ninh Thuận training text, part II).',
    mend: 'Add a result, or leave the area out if there is nothing to do this year.',
  },
  'area-without-activity': {
    title: 'Area without a task',
    sentence: (params) => `${who(params)} has no task.`,
    why: 'Without tasks there is nothing to follow and to report (Khánh Hòa 1718/QĐ-UBND, annex).',
    mend: 'Add a task, or leave the area out if there is nothing to do this year.',
  },
  'result-without-activity': {
    title: 'Result without an activity',
    sentence: (params) => `${who(params)} has no activity.`,
    why: 'Results are reached through activities, and only activities count for completion (Ninh Thuận training text, part II).',
    mend: 'Add an activity to this result.',
  },
  'row-before-area': {
    title: 'Row before its area',
    sentence: (params) => (params.heading === undefined
      ? `${who(params)} stands before the first area and belongs to none.`
      : `${who(params)} stands above the row of ${params.heading}; by its number it is still counted there.`),
    why: 'Activities belong to results, results to areas (Ninh Thuận training text, part II, 2), and completion is counted by area; a row out of its place is easily taken for another area’s, or for nobody’s.',
    mend: 'Move the row under its area and its result.',
  },
  'nothing-to-repeat': {
    title: '“(nt)” with nothing to repeat',
    sentence: (params) => `${who(params)} says “${params.text ?? '(nt)'}”, but the cell above names no agency.`,
    why: '“(nt)” means as above (as in the Ninh Thuận training text, Bảng 2.3, activity 5.1.2); with nothing above, nobody is responsible.',
    mend: 'Write the name of the agency.',
  },
  'area-missing': {
    title: 'Required areas missing',
    sentence: (params) => `The plan lacks ${params.count} areas that this kind of unit has to plan: ${params.areas}.`,
    why: 'The programme says which areas each kind of unit plans (Đắk Lắk 125/SNV-CCHC; Đức Thọ, form 1b, notes).',
    mend: 'Add the missing areas, or correct the unit kind or the programme of the plan.',
  },
  'repeats-above': {
    title: '“(nt)” in place of words',
    sentence: (params) => `${who(params)} says “${params.text}”, which was read as “${params.meant}”.`,
    why: '“(nt)” is right only while the row above stays in its place; sorted, filtered or moved, it points at something else (Ninh Thuận training text, Bảng 2.3).',
    mend: 'Write the words in place of “(nt)”.',
  },
} satisfies Partial<FindingTexts>;
