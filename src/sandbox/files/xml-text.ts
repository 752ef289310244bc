/** An element as it stands in the text of a part. */
export interface XmlElement {
  attributes: string;
  content: string;
  start: number;
  end: number;
}

/** Every element of a name that does not nest in itself; linear in the length of the text, whatever the text is. */
export function findElements(xml: string, tag: string): XmlElement[] {
  const found: XmlElement[] = [];
  const opening = `<${tag}`;
  const closing = `</${tag}>`;
  let at = xml.indexOf(opening);
  while (at >= 0) {
    const bracket = xml.indexOf('>', at);
    if (bracket < 0) break;
    const after = at + opening.length;
    let end = after;
    if (/[\s/>]/.test(xml[after] ?? '')) {
      const isEmpty = xml[bracket - 1] === '/';
      const close = isEmpty ? bracket + 1 : xml.indexOf(closing, bracket);
      if (close < 0) break;
      end = isEmpty ? close : close + closing.length;
      found.push({ attributes: xml.slice(after, isEmpty ? bracket - 1 : bracket), content: isEmpty ? '' : xml.slice(bracket + 1, close), start: at, end });
    }
    at = xml.indexOf(opening, end);
  }
  return found;
}

export function withoutElements(xml: string, unwanted: readonly XmlElement[]): string {
  const kept = unwanted.map(({ start }, index) => xml.slice(unwanted[index - 1]?.end ?? 0, start));
  return kept.join('') + xml.slice(unwanted.at(-1)?.end ?? 0);
}

export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? undefined : decodeXml(found[1] ?? found[2] ?? '');
}

export function isOn(attributes: string, name: string): boolean | undefined {
  const value = attribute(attributes, name);
  return value === undefined ? undefined : value === '1' || value === 'true';
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function encodeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `attribute="value"` for each one that is given */
export function writeAttributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values).filter(([, value]) => value !== undefined).map(([name, value]) => ` ${name}="${encodeXml(String(value))}"`).join('');
}
