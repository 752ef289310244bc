import type { Loss } from './failure';
import type { PackageParts } from './package-parts';

const sheets = /^xl\/worksheets\/[^/]+\.xml$/;

/** How a file's parts tell that it holds what the sandbox has no place for: by the part's path, or by a tag in it. */
const signs: [what: Loss, part: RegExp, tag?: string][] = [
  ['macros', /^xl\/vbaProject\.bin$|^xl\/macrosheets\//],
  ['external-links', /^xl\/externalLinks\/[^/]+\.xml$/],
  ['charts', /^xl\/(?:charts|chartsheets)\/[^/]+\.xml$/],
  ['pictures', /^xl\/media\//],
  ['pictures', /^xl\/drawings\/[^/]+\.xml$/, '<xdr:sp'],
  ['notes', /^xl\/(?:comments|threadedComments\/)[^/]*\.xml$/],
  ['pivot-tables', /^xl\/pivotTables\/[^/]+\.xml$/],
  ['tables', /^xl\/tables\/[^/]+\.xml$/],
  ['sparklines', sheets, '<x14:sparkline'],
  ['embedded-objects', /^xl\/(?:embeddings|ctrlProps)\//],
  ['filters', sheets, '<autoFilter'],
];

export function findLosses(parts: PackageParts): Set<Loss> {
  const losses = new Set<Loss>();
  for (const path of parts.paths) {
    for (const [what, part, tag] of signs) if (part.test(path) && (tag === undefined || parts.text(path).includes(tag))) losses.add(what);
    if (sheets.test(path) && /<sheetProtection\s[^>]*(?:hashValue|password)=/.test(parts.text(path))) losses.add('passwords');
  }
  return losses;
}
