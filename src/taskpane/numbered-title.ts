/**
 * How an area is called: its number and its content, the number once.
 * @example numberedTitle('1', 'Cải cách thể chế') === '1. Cải cách thể chế'; numberedTitle('5', 'Lĩnh vực 5: Nâng cao …') === 'Lĩnh vực 5: Nâng cao …'
 */
export function numberedTitle(number: string, content: string): string {
  const bare = number.replace(/[.)]+$/, '');
  const opening = content.slice(0, 40).split(/[\s.:,;()–-]+/);
  if (content !== '' && (bare === '' || opening.slice(0, 4).includes(bare))) return content;
  return content === '' ? number : `${bare}. ${content}`;
}
