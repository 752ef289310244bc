import { textOf, type Parts } from './unpack';
import { attributeOf, elementsOf } from './xml';

/** The sheets of every kind in their order, with the parts that hold them; a sheet without a part counts as a worksheet. */
export function sheetParts(parts: Parts): { name: string; path: string }[] {
  const targets = new Map(elementsOf(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target') ?? '']));
  return elementsOf(textOf(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const target = targets.get(attributeOf(attributes, 'r:id')) ?? 'worksheets/';
    return { name: attributeOf(attributes, 'name') ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}
