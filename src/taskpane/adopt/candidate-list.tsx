import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableCandidate } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';

interface Props {
  candidates: TableCandidate[];
  onChoose: (candidate: TableCandidate) => void;
  onClose: () => void;
}

/** Several tables: which one is meant. Those that are plans already say so. */
export function CandidateList({ candidates, onChoose, onClose }: Props) {
  const words = usePane().texts.adoptScreen;
  const styles = usePaneStyles();
  const [value, setValue] = useState(() => String(Math.max(0, candidates.findIndex(({ plan }) => plan === null))));
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{words.several.title(candidates.length)}</h3>
      <Field label={words.several.choose}>
        <RadioGroup value={value} onChange={(_, data) => setValue(data.value)}>
          {candidates.map(({ sheet, address, title, plan }, index) => (
            <Radio
              key={`${sheet} ${address}`}
              value={String(index)}
              label={[words.several.candidate(sheet, address), plan ? words.several.bound(shorten(plan.title, 60)) : shorten(title, 80)].filter((part) => part !== '').join(' – ')}
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.choices}>
        <Button size="small" appearance="primary" onClick={() => { const chosen = candidates[Number(value)]; if (chosen) onChoose(chosen); }}>{words.several.next}</Button>
        <Button size="small" appearance="subtle" onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}
