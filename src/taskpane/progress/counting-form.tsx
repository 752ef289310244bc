import { Field, Input, Select } from '@fluentui/react-components';
import type { CountingSettings } from '../../app/actions';
import type { Quarter } from '../../core';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

const quarters: Quarter[] = [1, 2, 3, 4];
const spans: CountingSettings['span'][] = ['period', 'to-date', 'year'];
const roundings: CountingSettings['rounding'][] = ['half-up', 'truncated'];

/** Cut-off, span and rounding: every figure below follows them at once. */
export function CountingForm({ counting, year }: { counting: CountingSettings; year: number }) {
  const { actions, texts } = usePane();
  const words = texts.progressScreen;
  const styles = usePaneStyles();
  const change = (next: Partial<CountingSettings>) => actions.setCounting({ ...counting, ...next });
  const byDate = typeof counting.cutOff === 'string';
  return (
    <div role="group" aria-label={words.settings} className={styles.stack}>
      <div className={styles.columns}>
        <Field label={words.cutOff}>
          <Select
            value={byDate ? 'date' : String(counting.cutOff)}
            onChange={(_, { value }) => change({ cutOff: quarters.find((quarter) => String(quarter) === value) ?? `${year}-12-31` })}
          >
            {quarters.map((quarter) => <option key={quarter} value={quarter}>{words.quarters[quarter]}</option>)}
            <option value="date">{words.byDate}</option>
          </Select>
        </Field>
        <Field label={words.rounding}>
          <Select value={counting.rounding} onChange={(_, { value }) => change({ rounding: roundings.find((rounding) => rounding === value) })}>
            {roundings.map((rounding) => <option key={rounding} value={rounding}>{words.roundings[rounding]}</option>)}
          </Select>
        </Field>
      </div>
      {byDate && (
        <Field label={words.date}>
          {/* the browser hands over yyyy-mm-dd, whatever order it shows; a half-typed date is '' and changes nothing */}
          <Input type="date" value={String(counting.cutOff)} onChange={(_, { value }) => { if (value !== '') change({ cutOff: value }); }} />
        </Field>
      )}
      <Field label={words.span}>
        <Select value={counting.span} onChange={(_, { value }) => change({ span: spans.find((span) => span === value) })}>
          {spans.map((span) => <option key={span} value={span}>{words.spans[span]}</option>)}
        </Select>
      </Field>
    </div>
  );
}
