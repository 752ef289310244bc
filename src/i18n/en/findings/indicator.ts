import type { FindingTexts } from '../../finding-text';
import { said, who } from './wording';

export const indicatorFindings = {
  'indicator-intention': {
    title: 'Indicator of intentions only',
    sentence: (params) => `The indicator of ${who(params)} says what is meant to be done, and nothing that can be measured or checked:${said(params)}.`,
    why: 'An indicator is measurable, comparable and can be counted (Ninh Thuận training text, Bảng 2.5, SMART); “improve” and “strengthen” leave it to feeling.',
    mend: 'Add a number, a share, a count or a deliverable: “95% of files on time”, “02 courses”, “decision issued”.',
  },
  'indicator-vague': {
    title: 'Unclear how to measure',
    sentence: (params) => `The indicator of ${who(params)} shows no number, share, deliverable or state that can be checked:${said(params)}.`,
    why: 'A qualitative indicator is accepted where it can be compared and checked (Ninh Thuận training text, Bảng 2.5, SMART); this is a hint, not an error.',
    mend: 'Say how much, what will be there, or how one sees that it is done; ignore the hint if that is said elsewhere.',
  },
  'share-impossible': {
    title: 'Impossible share',
    sentence: (params) => `${who(params)} states a share of more than 100%:${said(params)}.`,
    why: 'There cannot be more than all; an indicator is attainable (Ninh Thuận training text, Bảng 2.5, SMART). Growth, and more than was planned or allotted, are not meant.',
    mend: 'Correct the share, to “100%” or “above 95%”; if growth is meant, say “up … against …”.',
  },
} satisfies Partial<FindingTexts>;
