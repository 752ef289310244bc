import type { CheckContent } from './check-content';
import type { KeptNotes } from './read-notes';

/**
 * Rows whose key a person typed over or deleted, told by their other cells, and rows to whose key letters were added, told by how it begins: a row of no key that says what a finding says, at the same place, is that finding's
 * when no other row is. What stands beside it, and words that differ from ours, become the finding's note.
 */
export function rejoinNotes(kept: KeptNotes, { sections }: CheckContent): KeptNotes {
  const keyed = new Set(kept.keys.map((key) => key.replace(/^gone /, '')));
  const unkeyed = sections.flatMap(({ rows }) => rows).filter(({ key }) => !keyed.has(key));
  const notes = new Map(kept.notes);
  for (const typed of kept.keys) {
    const at = typed === '' ? -1 : unkeyed.findIndex(({ key }) => typed.startsWith(key) && typed !== key);
    const row = unkeyed[at];
    if (row === undefined) continue;
    unkeyed.splice(at, 1);
    const note = [kept.notes.get(typed)?.note, typed.slice(row.key.length)].filter((text) => text !== undefined).join('\n');
    notes.delete(typed);
    notes.set(row.key, { note, place: row.place, what: row.what });
  }
  const own = kept.own.filter((texts) => {
    const at = unkeyed.findIndex(({ place, what }) => texts.what === what && texts.place === place);
    const row = unkeyed[at];
    if (row === undefined) return true;
    unkeyed.splice(at, 1);
    const { key, severity, place, what, why, todo } = row;
    const changed = [[texts.severity, severity], [texts.why, why], [texts.todo, todo]].flatMap(([now, ours]) => (now === ours ? [] : [now]));
    const note = [texts.note, ...changed].filter((text) => text !== undefined && text !== '').join('\n');
    if (note !== '') notes.set(key, { note, place, what });
    return false;
  });
  return { ...kept, notes, own };
}
