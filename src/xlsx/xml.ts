/** One element of a part, as it stands in the text. */
export interface XmlElement {
  /** what stands between the tag's name and its end */
  attributes: string;
  content: string;
  start: number;
  end: number;
}

/** Every element of a name, not nested in one of the same name. In linear time on any text: an element that is never closed ends the search. */
export function elementsOf(xml: string, tag: string): XmlElement[] {
  const found: XmlElement[] = [];
  const opening = `<${tag}`;
  const closing = `</${tag}>`;
  let at = xml.indexOf(opening);
  while (at !== -1) {
    const next = xml[at + opening.length] ?? '';
    const bracket = xml.indexOf('>', at);
    if (bracket === -1) break;
    if (!/[\s/>]/.test(next)) {
      at = xml.indexOf(opening, at + opening.length);
      continue;
    }
    const alone = xml[bracket - 1] === '/';
    const attributes = xml.slice(at + opening.length, alone ? bracket - 1 : bracket);
    const close = alone ? bracket + 1 : xml.indexOf(closing, bracket);
    if (close === -1) break;
    const end = alone ? close : close + closing.length;
    found.push({ attributes, content: alone ? '' : xml.slice(bracket + 1, close), start: at, end });
    at = xml.indexOf(opening, end);
  }
  return found;
}

/** The text without the elements that are not wanted. */
export function withoutElements(xml: string, unwanted: XmlElement[]): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of unwanted) {
    rest += xml.slice(at, start);
    at = end;
  }
  return rest + xml.slice(at);
}

export function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match === null ? null : decodeXml(match[1] ?? match[2] ?? '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
