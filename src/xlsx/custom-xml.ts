import { decodePlanRecord, encodePlanRecord, type PlanRecord } from '../workbook';
import { attributeOf, elementsOf, encodeXml } from './xml';
import { textOf, type Parts } from './unpack';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const ITEM = /^customXml\/item\d+\.xml$/;

/** The custom XML parts of a file, ours and others', with what belongs to them. exceljs knows nothing of them. */
export function customXmlOf(parts: Parts): Parts {
  return new Map([...parts].filter(([path]) => path.startsWith('customXml/')));
}

export function planRecordsIn(custom: Parts): PlanRecord[] {
  return [...custom.keys()].filter((path) => ITEM.test(path)).map((path) => decodePlanRecord(textOf(custom, path))).filter((record) => record !== null);
}

/** The same parts with a plan's record added, or in place of an earlier one of the same plan. */
export function withPlanRecord(custom: Parts, record: PlanRecord): Parts {
  const paths = [...custom.keys()].filter((path) => ITEM.test(path));
  const own = paths.find((path) => decodePlanRecord(textOf(custom, path))?.id === record.id);
  const next = Math.max(0, ...paths.map((path) => Number(/\d+/.exec(path)?.[0]))) + 1;
  const content = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${encodePlanRecord(record)}`);
  return new Map([...custom, [own ?? `customXml/item${next}.xml`, content]]);
}

/** The same parts with the only one of a namespace replaced, added or taken away. */
export function withXmlPart(custom: Parts, namespace: string, xml: string | null): Parts {
  const paths = [...custom.keys()].filter((path) => ITEM.test(path));
  const own = paths.find((path) => textOf(custom, path).includes(`xmlns="${namespace}"`));
  const next = Math.max(0, ...paths.map((path) => Number(/\d+/.exec(path)?.[0]))) + 1;
  const rest = new Map([...custom].filter(([path]) => path !== own));
  return xml === null ? rest : new Map([...rest, [own ?? `customXml/item${next}.xml`, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)]]);
}

/** Puts the custom XML parts into a package that was written without them. */
export function addCustomXml(parts: Parts, custom: Parts): void {
  if (custom.size === 0) return;
  for (const [path, content] of custom) parts.set(path, content);
  const paths = [...custom.keys()];
  const relations = paths.filter((path) => ITEM.test(path)).map((path, index) => `<Relationship Id="rIdCustomXml${index + 1}" Type="${RELATION}" Target="../${encodeXml(path)}"/>`);
  insertBefore(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', relations);
  const types = textOf(parts, '[Content_Types].xml');
  const known = new Set(elementsOf(types, 'Override').map(({ attributes }) => attributeOf(attributes, 'PartName')));
  const properties = paths.filter((path) => /^customXml\/itemProps\d+\.xml$/.test(path) && !known.has(`/${path}`));
  insertBefore(parts, '[Content_Types].xml', '</Types>', properties.map((path) => `<Override PartName="/${encodeXml(path)}" ContentType="${PROPERTIES}"/>`));
}

function insertBefore(parts: Parts, path: string, closing: string, elements: string[]): void {
  parts.set(path, new TextEncoder().encode(textOf(parts, path).replace(closing, () => `${elements.join('')}${closing}`)));
}
