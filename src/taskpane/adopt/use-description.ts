import { useEffect, useState } from 'react';
import type { TableCandidate, TableChoice, TableDescription } from '../../app/actions';
import { usePane } from '../pane-context';

/**
 * What will be read from the table with these choices; the description of earlier ones while a long table is being read, null before the first.
 * `isOfThese` says whether it is of these choices already.
 */
export function useDescription(candidate: TableCandidate, { roles, moneyUnit }: TableChoice): { table: TableDescription | null; isOfThese: boolean } {
  const { actions } = usePane();
  const [made, setMade] = useState<{ of: unknown[]; table: TableDescription } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    actions.describeTable(candidate, { roles, moneyUnit }, { signal: controller.signal }).then(
      (described) => { if (described.ok && !controller.signal.aborted) setMade({ of: [candidate, roles, moneyUnit], table: described.value }); },
      // a bug in it is the screen's, whose guard tells it
      (bug: unknown) => setMade(() => { throw bug; }),
    );
    return () => controller.abort();
  }, [actions, candidate, roles, moneyUnit]);
  return { table: made?.table ?? null, isOfThese: made?.of[0] === candidate && made.of[1] === roles && made.of[2] === moneyUnit };
}
