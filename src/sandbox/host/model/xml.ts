const tag = /<(?:\?[^>]*\?|!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/gy;

/**
 * The namespace of the outermost element ('' when it has none), or null when elements do not open and close in order.
 * No more of XML is understood: what stands in the file is given back as it was written.
 */
export function rootNamespace(xml: string): string | null {
  const open: string[] = [];
  let namespace: string | null = null;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const between = next < 0 ? xml.slice(at) : xml.slice(at, next);
    if ((open.length === 0 && between.trim() !== '') || /&(?!#?\w+;)/.test(between)) return null;
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(xml);
    if (found === null) return null;
    at = tag.lastIndex;
    const [, closes, name, attributes = '', selfClosed] = found;
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.pop() !== name) return null;
      continue;
    }
    if (open.length === 0) {
      if (namespace !== null) return null;
      namespace = namespaceOf(name, attributes);
    }
    if (selfClosed !== '/') open.push(name);
  }
  return open.length === 0 ? namespace : null;
}

function namespaceOf(name: string, attributes: string): string {
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0]}` : 'xmlns';
  for (const [, attribute, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (attribute === prefix) return double ?? single ?? '';
  }
  return '';
}
