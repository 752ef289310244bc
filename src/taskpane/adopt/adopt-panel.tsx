import { useEffect, useRef, useState } from 'react';
import type { PlanSummary, TableCandidate, TableSearch } from '../../app/actions';
import { usePaneStyles } from '../pane-styles';
import { AdoptedMessage } from './adopted-message';
import { CandidateList } from './candidate-list';
import { ConfirmTable } from './confirm-table';
import { NothingFound } from './nothing-found';

interface Props {
  search: TableSearch;
  onFindAll: () => void;
  onClose: () => void;
}

/** What came of looking: nothing, several tables to choose from, or one table to confirm; at last, that it was taken. */
export function AdoptPanel({ search, onFindAll, onClose }: Props) {
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<TableCandidate | null>(null);
  const [adopted, setAdopted] = useState<{ summary: PlanSummary; wasPlan: boolean } | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [only] = search.candidates;
  const several = search.candidates.length > 1;
  useEffect(() => {
    setChosen(null);
    setAdopted(null);
  }, [search]);
  const shown = chosen ?? (several ? null : only ?? null);
  // what is new in the pane is where reading goes on
  useEffect(() => panel.current?.focus(), [search, chosen, adopted]);
  return (
    <div ref={panel} tabIndex={-1} className={`${styles.stack} ${styles.focusTarget}`}>
      {adopted ? <AdoptedMessage {...adopted} onClose={onClose} />
        : shown ? (
          <ConfirmTable
            key={`${shown.sheet} ${shown.address}`}
            candidate={shown}
            onAdopted={(summary) => setAdopted({ summary, wasPlan: shown.plan !== null })}
            onBack={several ? () => setChosen(null) : onClose}
            backIsClose={!several}
          />
        )
          : several ? <CandidateList candidates={search.candidates} onChoose={setChosen} onClose={onClose} />
            : <NothingFound search={search} onFindAll={onFindAll} onClose={onClose} />}
    </div>
  );
}
