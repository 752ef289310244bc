import { formatOutlineNumber, nextOutlineNumber, parseOutlineNumber, type Area, type OutlineNumber, type PlanItem } from '../../core';

/** None where the plan's areas have none; the programme's numbers where the plan's areas have them, else the ones that go on from its last area; in the table's own signs. */
export function areaNumbers(items: readonly PlanItem[], hasItsOwn: boolean): (area: Area) => string {
  const areas = items.filter(({ level }) => level === 'area');
  const read = areas.map(({ number }) => parseOutlineNumber(number)).filter((number): number is OutlineNumber => number !== null && number.parts.length === 1);
  const last = read.at(-1);
  const [, open = '', close = ''] = /^(\(?).*?([\s.):;/-]*)$/s.exec(areas.find(({ number }) => number !== '')?.number ?? '') ?? [];
  let next = last ?? null;
  return ({ number }) => {
    if (next === null) return hasItsOwn || (areas.length > 0 && areas.every((area) => area.number === '')) ? '' : number;
    const [part] = next.parts;
    const wanted: OutlineNumber = hasItsOwn || !part ? nextOutlineNumber(next) : { text: '', parts: [{ ...part, value: Number(number) }] };
    next = wanted;
    return `${open}${formatOutlineNumber(wanted)}${close}`;
  };
}

/** "Lĩnh vực 5: …" or the bare name, in capitals where all areas are. */
export function areaWording(items: readonly PlanItem[]): (area: Area) => string {
  const contents = items.filter(({ level, content }) => level === 'area' && content !== '').map(({ content }) => content);
  const isLabelled = contents.length > 0 && contents.every((content) => /^lĩnh vực\s+\S+\s*[:.]/iu.test(content.normalize('NFC')));
  const isLoud = contents.length > 0 && contents.every((content) => content === content.toUpperCase());
  return ({ number, name }) => {
    const text = isLabelled ? `Lĩnh vực ${number}: ${name}` : name;
    return isLoud ? text.toUpperCase() : text;
  };
}
