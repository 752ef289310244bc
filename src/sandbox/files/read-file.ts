import ExcelJS from 'exceljs';
import type { Json, WorkbookExtras } from '../engine/extras';
import { readTheme } from './colours';
import { refuseContainer, refuseParts } from './container';
import { readCustomParts } from './custom-parts';
import type { FileFailure, Loss } from './failure';
import { limits as usualLimits, type Limits } from './limits';
import { findLosses } from './losses';
import { type FileName, readNames } from './names';
import { PackageParts, unpack } from './package-parts';
import { type ReadSheet, readSheet } from './read-sheet';
import { attribute, findElements, isOn, withoutElements } from './xml-text';

/** Everything of a file that the sandbox holds. */
export interface ReadFile {
  sheets: ReadSheet[];
  names: FileName[];
  customXml: WorkbookExtras['customXml'];
  settings: { [key: string]: Json };
  activeSheet: number;
  losses: Loss[];
}

/** Reads a file that anyone may have sent: nothing in it is run, no link out of it is followed. Throws for nothing that a file holds. */
export async function readFile(bytes: Uint8Array, limits: Limits = usualLimits): Promise<ReadFile | FileFailure> {
  const container = refuseContainer(bytes);
  if (container !== null) return container;
  const parts = await unpack(bytes, limits);
  if (!(parts instanceof PackageParts)) return parts;
  const refused = refuseParts(parts.all);
  if (refused !== null) return refused;
  const cells = parts.paths.filter(isSheet).reduce((sum, path) => sum + (parts.text(path).match(/<c[\s>/]/g)?.length ?? 0), 0);
  if (cells > limits.cells) return { kind: 'too-many-cells', cells };
  try {
    return await read(parts);
  } catch {
    // exceljs throws whatever it stumbles over in a part that does not hold together
    return { kind: 'damaged' };
  }
}

const isSheet = (path: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(path);

async function read(parts: PackageParts): Promise<ReadFile | FileFailure> {
  const workbookXml = parts.text('xl/workbook.xml');
  const book = new ExcelJS.Workbook();
  const packed = await forLibrary(parts).pack('STORE');
  await book.xlsx.load(packed.buffer as ArrayBuffer & ExcelJS.Buffer);
  const listed = sheetPaths(parts, workbookXml);
  const losses = findLosses(parts);
  const theme = readTheme(parts.text('xl/theme/theme1.xml'));
  const uses1904 = isOn(findElements(workbookXml, 'workbookPr')[0]?.attributes ?? '', 'date1904') ?? false;
  const sheets: ReadSheet[] = [];
  /** where each sheet that the file lists ended up: those of charts alone are left out */
  const positions = listed.map(({ name, path }) => {
    const sheet = book.getWorksheet(name);
    if (sheet === undefined || !isSheet(path)) return null;
    sheets.push(readSheet({ sheet, xml: parts.text(path), theme, uses1904, losses }));
    return sheets.length - 1;
  });
  if (sheets.length === 0 || listed.some(({ path }, index) => isSheet(path) && positions[index] === null)) return { kind: 'damaged' };
  const names = readNames(workbookXml, () => losses.add('broken-names')).flatMap((name): FileName[] => {
    const sheet = name.sheet === null ? null : positions[name.sheet];
    return sheet === undefined || (sheet === null && name.sheet !== null) ? [] : [{ ...name, sheet }];
  });
  const active = positions[Number(attribute(findElements(workbookXml, 'workbookView')[0]?.attributes ?? '', 'activeTab') ?? 0)] ?? 0;
  return { sheets, names, ...readCustomParts(parts), activeSheet: active, losses: [...losses] };
}

/** The sheets in their order, with their parts. */
function sheetPaths(parts: PackageParts, workbookXml: string): { name: string; path: string }[] {
  const targets = new Map(findElements(parts.text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [attribute(attributes, 'Id'), attribute(attributes, 'Target') ?? '']));
  return findElements(workbookXml, 'sheet').map(({ attributes }) => {
    const target = targets.get(attribute(attributes, 'r:id')) ?? '';
    return { name: attribute(attributes, 'name') ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}

/** What exceljs gets to see: without names and validation, which it walks cell by cell, and without drawings, notes and tables, on which it stumbles. */
function forLibrary(parts: PackageParts): PackageParts {
  const kept = new PackageParts(new Map([...parts.all].filter(([path]) => !/^xl\/(?:drawings|charts|media|comments|threadedComments|tables|pivotTables|embeddings|ctrlProps|externalLinks)/.test(path))));
  const workbook = parts.text('xl/workbook.xml');
  kept.write('xl/workbook.xml', withoutElements(workbook, findElements(workbook, 'definedNames')));
  for (const path of kept.paths) {
    if (isSheet(path)) {
      const xml = withoutElements(parts.text(path), findElements(parts.text(path), 'dataValidations'));
      kept.write(path, withDigits(withoutElements(xml, ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'tableParts', 'controls', 'oleObjects'].flatMap((tag) => findElements(xml, tag)).sort((a, b) => a.start - b.start))));
    }
    if (path === 'xl/styles.xml') kept.write(path, withDigits(parts.text(path)));
    if (/^xl\/worksheets\/_rels\//.test(path)) {
      const xml = parts.text(path);
      kept.write(path, withoutElements(xml, findElements(xml, 'Relationship').filter(({ attributes }) => !/\/hyperlink"/.test(attributes))));
    }
  }
  return kept;
}

/** LibreOffice writes `fitToPage="true"`, which exceljs takes for no. Texts of cells stand outside tags and stay. */
function withDigits(xml: string): string {
  return xml.replace(/<\w[^<>]*"(?:true|false)"[^<>]*>/g, (tag) => tag.replace(/="(true|false)"/g, (_, word: string) => `="${word === 'true' ? 1 : 0}"`));
}
