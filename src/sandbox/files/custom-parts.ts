import type { Json, WorkbookExtras } from '../engine/extras';
import { rootNamespace } from '../host/model/xml';
import type { PackageParts } from './package-parts';
import { attribute, decodeXml, encodeXml, findElements } from './xml-text';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const customXmlNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const item = /^customXml\/item(\d+)\.xml$/;
/**
 * Excel keeps an add-in's settings in a part that names the add-in and where it was installed from. The sandbox knows neither, and a wrong
 * name there makes Excel complain, so they go into a part of our own; of a file that Excel saved, its own parts are read.
 */
const settingsNamespace = 'urn:bang-tinh-thu:cai-dat';

type CustomContents = Pick<WorkbookExtras, 'customXml'> & { settings: { [key: string]: Json } };

/** Custom XML parts and settings of the add-in, of which exceljs knows nothing. */
export function readCustomParts(parts: PackageParts): CustomContents {
  const customXml: CustomContents['customXml'] = [];
  const settings: CustomContents['settings'] = {};
  for (const path of parts.paths.filter((each) => item.test(each)).sort(byNumber)) {
    const xml = withoutDeclaration(parts.text(path));
    const namespace = rootNamespace(xml);
    if (namespace === settingsNamespace) readSettings(xml, 'setting', 'key', settings);
    else if (namespace !== null) customXml.push({ id: idOf(parts, path), xml });
  }
  for (const path of parts.paths.filter((each) => /^xl\/webextensions\/webextension\d*\.xml$/.test(each))) readSettings(parts.text(path), 'we:property', 'name', settings);
  return { customXml, settings };
}

function readSettings(xml: string, tag: string, key: string, settings: CustomContents['settings']): void {
  for (const { attributes, content } of findElements(xml, tag)) {
    try {
      settings[attribute(attributes, key) ?? ''] = JSON.parse(attribute(attributes, 'value') ?? decodeXml(content)) as Json;
    } catch {
      // a value that is no JSON was not written by office.js
    }
  }
}

export function writeCustomParts(parts: PackageParts, { customXml, settings }: Pick<WorkbookExtras, 'customXml' | 'settings'>): void {
  const stored = [...settings].map(([key, value]) => `<setting key="${encodeXml(key)}">${encodeXml(JSON.stringify(value))}</setting>`);
  const own = stored.length === 0 ? [] : [{ id: `{${crypto.randomUUID().toUpperCase()}}`, xml: `<settings xmlns="${settingsNamespace}">${stored.join('')}</settings>` }];
  [...customXml, ...own].forEach(({ id, xml }, index) => {
    const number = index + 1;
    const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
    parts.write(`customXml/item${number}.xml`, xml.startsWith('<?xml') ? xml : declaration + xml);
    parts.write(`customXml/itemProps${number}.xml`, `${declaration}<ds:datastoreItem xmlns:ds="${customXmlNamespace}" ds:itemID="${encodeXml(id)}"><ds:schemaRefs/></ds:datastoreItem>`);
    parts.write(`customXml/_rels/item${number}.xml.rels`,
      `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`);
    parts.insertBefore('xl/_rels/workbook.xml.rels', '</Relationships>', `<Relationship Id="rIdCustomXml${number}" Type="${officeRelations}/customXml" Target="../customXml/item${number}.xml"/>`);
    parts.insertBefore('[Content_Types].xml', '</Types>', `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/>`);
  });
}

function idOf(parts: PackageParts, path: string): string {
  const properties = parts.text(path.replace('item', 'itemProps'));
  return attribute(findElements(properties, 'ds:datastoreItem')[0]?.attributes ?? '', 'ds:itemID') ?? `{${crypto.randomUUID().toUpperCase()}}`;
}

function byNumber(one: string, other: string): number {
  return Number(item.exec(one)?.[1]) - Number(item.exec(other)?.[1]);
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '');
}
