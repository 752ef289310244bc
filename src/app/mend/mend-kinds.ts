import { mendOf, type Finding, type MendId } from '../../core';

/** A kind of mends, and for how many places; a finding that is said once counts as all that it speaks for. */
export interface MendKind {
  id: MendId;
  count: number;
}

const KNOWN = new WeakMap<readonly Finding[], MendKind[]>();

/** What could be mended in a plan, in the order of its findings. */
export function mendKinds({ findings }: { findings: readonly Finding[] }): MendKind[] {
  const known = KNOWN.get(findings);
  if (known) return known;
  const counts = new Map<MendId, number>();
  for (const { code, params } of findings) {
    const id = mendOf(code);
    // the total that amounts held as text are not in names no place besides theirs
    const isNamedElsewhere = code === 'budget-as-text' && params.level === 'total';
    if (id !== null && !isNamedElsewhere) counts.set(id, (counts.get(id) ?? 0) + (typeof params.count === 'number' ? params.count : 1));
  }
  const kinds = [...counts].map(([id, count]) => ({ id, count }));
  KNOWN.set(findings, kinds);
  return kinds;
}
