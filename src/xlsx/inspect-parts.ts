import type { FileFailure, Loss, LossKind } from './failure';
import { parseAddress, cellsIn } from './address';
import type { Limits } from './limits';
import { LOSS_SIGNS } from './loss-table';
import { textOf, type Parts } from './unpack';
import { readValidation, type ValidationRule } from './validation';
import { attributeOf, elementsOf, withoutElements, type XmlElement } from './xml';

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/i;

/** What the unpacked parts are, when not a workbook that we can read. */
export function refuseParts(parts: Parts): FileFailure | null {
  const other = (format: Extract<FileFailure, { kind: 'other-format' }>['format']): FileFailure => ({ kind: 'other-format', format });
  if (!parts.has('xl/workbook.xml')) {
    if (parts.has('xl/workbook.bin')) return other('xlsb');
    if (parts.has('word/document.xml')) return other('docx');
    if (parts.has('ppt/presentation.xml')) return other('pptx');
    return textOf(parts, 'mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet') ? other('ods') : { kind: 'not-a-workbook' };
  }
  const workbook = textOf(parts, 'xl/workbook.xml');
  if (workbook.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')) return other('strict-xlsx');
  if (!workbook.includes('<workbook')) return { kind: 'damaged', detail: 'xl/workbook.xml' };
  return null;
}

export interface Prepared {
  /** for exceljs: without names and validation rules, which are kept apart */
  parts: Parts;
  losses: Loss[];
  /** how many formulas of each sheet's part have no result */
  withoutResult: Map<string, number>;
  /** the validation rules of each sheet's part */
  validation: Map<string, ValidationRule[]>;
}

/** Looks through the parts once: what would be lost, and what exceljs had better not see. */
export function prepareParts(parts: Parts, limits: Limits): Prepared | FileFailure {
  const counts = new Map<LossKind, number>();
  const add = (what: LossKind, count: number): void => { if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count); };
  const prepared: Parts = new Map(parts);
  const withoutResult = new Map<string, number>();
  const validation = new Map<string, ValidationRule[]>();
  const texts = new Map<string, string>();
  const text = (path: string): string => {
    const known = texts.get(path) ?? textOf(parts, path);
    texts.set(path, known);
    return known;
  };
  for (const path of parts.keys()) {
    for (const { what, part, tag, pattern } of LOSS_SIGNS) {
      if (!part.test(path)) continue;
      add(what, tag !== undefined ? elementsOf(text(path), tag).length : pattern !== undefined ? (text(path).match(pattern) ?? []).length : 1);
    }
    if (!SHEETS.test(path)) continue;
    const xml = text(path);
    // a date as text of ISO 8601 belongs to the strict form; exceljs would take the year for the number
    if (/<c\s[^>]*\bt="d"/.test(xml)) return { kind: 'other-format', format: 'strict-xlsx' };
    const merged = elementsOf(xml, 'mergeCell').reduce((sum, element) => sum + covered(element, 'ref'), 0);
    if (merged > limits.coveredCells) return { kind: 'damaged', detail: `${path}: ${merged} merged cells` };
    validation.set(path, readValidation(xml));
    add('data-tables', xml.split(' t="dataTable"').length - 1);
    withoutResult.set(path, (xml.match(/(?:<\/f>|<f(?:\s[^<>]*)?\/>)\s*<\/c>/g) ?? []).length);
    prepared.set(path, new TextEncoder().encode(withDigits(withoutElements(xml, elementsOf(xml, 'dataValidations')))));
    texts.delete(path);
  }
  if (parts.has('xl/styles.xml')) prepared.set('xl/styles.xml', new TextEncoder().encode(withDigits(text('xl/styles.xml'))));
  const workbook = text('xl/workbook.xml');
  prepared.set('xl/workbook.xml', new TextEncoder().encode(withoutElements(workbook, elementsOf(workbook, 'definedNames'))));
  return { parts: prepared, losses: [...counts].map(([what, count]) => ({ what, count })), withoutResult, validation };
}

function covered({ attributes }: XmlElement, name: string): number {
  return (attributeOf(attributes, name) ?? '').split(/\s+/).reduce((sum, address) => {
    const block = parseAddress(address);
    return sum + (block === null ? 0 : cellsIn(block));
  }, 0);
}

/** LibreOffice writes `fitToPage="true"`, which exceljs takes for no; only within tags, and not where a text stands. */
function withDigits(xml: string): string {
  if (!/="(?:true|false)"/.test(xml)) return xml;
  return xml.replace(/<\w[^<>]*>/g, (tag) => tag.replace(/(\s(?!tooltip|display|location|name)[\w:]+=)"(true|false)"/g, (_, start: string, word: string) => `${start}"${word === 'true' ? 1 : 0}"`));
}
