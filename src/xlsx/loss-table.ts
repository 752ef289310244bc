import type { LossKind } from './failure';

/** How to tell from a file's parts that it holds what exceljs 4.4.0 drops: by the part's path, or by a tag in parts of one kind. */
export interface LossSign {
  what: LossKind;
  part: RegExp;
  /** counted in the part's text; without it every part counts once */
  tag?: string;
  /** the same, where a tag alone does not tell */
  pattern?: RegExp;
}

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/i;
const WORKBOOK = /^xl\/workbook\.xml$/i;

export const LOSS_SIGNS: LossSign[] = [
  { what: 'macros', part: /^xl\/vbaProject\.bin$|^xl\/(?:macrosheets|dialogsheets)\/[^/]+\.xml$/i },
  { what: 'external-links', part: /^xl\/externalLinks\/[^/]+\.xml$/i },
  { what: 'charts', part: /^xl\/charts\/chart[^/]*\.xml$|^xl\/chartEx\/[^/]+\.xml$/i },
  { what: 'chart-sheets', part: /^xl\/chartsheets\/[^/]+\.xml$/i },
  { what: 'pivot-tables', part: /^xl\/pivotTables\/[^/]+\.xml$/i },
  { what: 'slicers', part: /^xl\/(?:slicers|timelines)\/[^/]+\.xml$/i },
  { what: 'shapes', part: /^xl\/drawings\/[^/]+\.xml$/i, tag: 'xdr:sp' },
  { what: 'shapes', part: /^xl\/drawings\/[^/]+\.xml$/i, tag: 'xdr:cxnSp' },
  { what: 'shapes', part: /^xl\/diagrams\/data[^/]*\.xml$/i },
  { what: 'form-controls', part: /^xl\/(?:ctrlProps|activeX)\/[^/]+\.xml$/i },
  { what: 'embedded-objects', part: /^xl\/embeddings\/[^/]+$/i },
  { what: 'threaded-comments', part: /^xl\/threadedComments\/[^/]+\.xml$/i },
  { what: 'connections', part: /^xl\/connections\.xml$|^xl\/queryTables\/[^/]+\.xml$/i },
  { what: 'data-model', part: /^xl\/model\/[^/]+$/i },
  { what: 'ribbon', part: /^customUI\/[^/]+\.xml$/i },
  { what: 'signature', part: /^_xmlsignatures\/[^/]+\.xml$/i },
  { what: 'custom-properties', part: /^docProps\/custom\.xml$/i, tag: 'property' },
  { what: 'sparklines', part: SHEETS, tag: 'x14:sparkline' },
  { what: 'extended-validation', part: SHEETS, tag: 'x14:dataValidation' },
  { what: 'filter-criteria', part: SHEETS, tag: 'filterColumn' },
  { what: 'protected-ranges', part: SHEETS, tag: 'protectedRange' },
  { what: 'scenarios', part: SHEETS, tag: 'scenario' },
  { what: 'conditional-rules', part: SHEETS, pattern: /<cfRule\s(?=[^>]*(?:type="(?:duplicateValues|uniqueValues|beginsWith|endsWith|notContainsText)"|stopIfTrue="1"))/g },
  { what: 'dynamic-arrays', part: /^xl\/metadata\.xml$/i },
  { what: 'workbook-protection', part: WORKBOOK, pattern: /<workbookProtection\s(?=[^>]*(?:lockStructure|lockWindows|lockRevision)="(?:1|true)")/g },
];
