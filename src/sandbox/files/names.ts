import { splitSheet } from '../host/model/address';
import { readFormula, readsOtherFile, writeFormula } from './formulas';
import { attribute, decodeXml, encodeXml, findElements, isOn, writeAttributes } from './xml-text';

/** A defined name; `sheet` is the position of the sheet that alone sees it. */
export interface FileName {
  name: string;
  /** as the host keeps it: references without, other formulas with the sign */
  target: string;
  sheet: number | null;
  comment: string;
  hidden: boolean;
}

/** Print areas and titles are names in the file; the host has one name each for title rows and title columns. */
const hostNames = { area: 'Print_Area', rows: 'Print_Titles', columns: 'Print_Title_Columns' };
const fileArea = '_xlnm.Print_Area';
const fileTitles = '_xlnm.Print_Titles';

const isReference = (text: string) => /^(?:'(?:[^']|'')+'|[^'!()"+*/&=,]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(text);

/** The names of the workbook's part; exceljs drops those that are formulas and forgets whose sheet a name is. */
export function readNames(workbookXml: string, lost: () => void): FileName[] {
  return findElements(workbookXml, 'definedName').flatMap(({ attributes, content }): FileName[] => {
    const name = attribute(attributes, 'name') ?? '';
    const local = attribute(attributes, 'localSheetId');
    const text = decodeXml(content);
    if (name === '' || name === '_xlnm._FilterDatabase') return [];
    if (readsOtherFile(text)) {
      lost();
      return [];
    }
    const base = { sheet: local === undefined ? null : Number(local), comment: attribute(attributes, 'comment') ?? '', hidden: isOn(attributes, 'hidden') ?? false };
    if (name === fileArea) return [{ ...base, name: hostNames.area, target: text }];
    if (name === fileTitles) return splitUnion(text).map((part) => ({ ...base, name: /!\$?[A-Z]+:\$?[A-Z]+$/i.test(part) ? hostNames.columns : hostNames.rows, target: part }));
    return [{ ...base, name, target: isReference(text) ? text : readFormula(text) }];
  });
}

/** The part with these names and no others. */
export function insertNames(workbookXml: string, names: readonly FileName[]): string {
  const written = fileNames(names).map(({ name, target, sheet, comment, hidden }) =>
    `<definedName${writeAttributes({ name, localSheetId: sheet ?? undefined, comment: comment || undefined, hidden: hidden ? 1 : undefined })}>${encodeXml(target)}</definedName>`);
  const [old] = findElements(workbookXml, 'definedNames');
  const bare = old === undefined ? workbookXml : workbookXml.slice(0, old.start) + workbookXml.slice(old.end);
  return written.length === 0 ? bare : bare.replace('</sheets>', () => `</sheets><definedNames>${written.join('')}</definedNames>`);
}

function fileNames(names: readonly FileName[]): FileName[] {
  const ofSheet = (one: FileName, name: string) => one.sheet !== null && one.name === name;
  const titles = new Map<number, FileName>();
  const others: FileName[] = [];
  for (const name of names) {
    const target = name.target.startsWith('=') ? writeFormula(name.target) : name.target;
    if (ofSheet(name, hostNames.area)) others.push({ ...name, name: fileArea, target });
    else if (ofSheet(name, hostNames.rows) || ofSheet(name, hostNames.columns)) {
      const earlier = titles.get(name.sheet!)?.target;
      // columns come first in the file
      const both = earlier === undefined ? target : name.name === hostNames.columns ? `${target},${earlier}` : `${earlier},${target}`;
      titles.set(name.sheet!, { ...name, name: fileTitles, target: both });
    } else others.push({ ...name, target });
  }
  return [...others, ...titles.values()];
}

/** The parts of a union; a comma inside a sheet's quoted name parts nothing. */
function splitUnion(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).filter((part) => splitSheet(part).sheetName !== null);
}
