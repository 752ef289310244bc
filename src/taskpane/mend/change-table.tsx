import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import type { MendChange } from '../../app/actions';
import type { mendTexts } from '../../i18n/mend-texts';
import { useAppState, usePane } from '../pane-context';

/** So many lines are looked through at a glance; the rest is one press away. */
const FIRST = 30;

/** A cell can hold 32,767 characters. */
const LONGEST = 1000;

const useStyles = makeStyles({
  frame: { maxHeight: '320px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  address: { width: '52px', fontWeight: tokens.fontWeightSemibold },
  cell: { padding: '4px 6px', textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { padding: '4px 6px', textAlign: 'left', position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

type Words = (typeof mendTexts)['vi'];

/** Every cell that a mend changes: where, what it holds, what it will hold. */
export function ChangeTable({ changes, words }: { changes: readonly MendChange[]; words: Words }) {
  const { figures } = usePane();
  const { reading } = useAppState();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FIRST);
  const figure = (value: number) => (Number.isInteger(value) ? figures.formatAmount(BigInt(value)) : String(value).replace('.', ','));
  const difference = ({ before, shows }: MendChange): string => {
    if (typeof before !== 'number' || shows === undefined) return '';
    const by = shows - before;
    return by === 0 ? words.same : by > 0 ? words.more(figure(by)) : words.less(figure(-by));
  };
  // a text and the number that it becomes look alike: "1.500" and 1.500
  const unit = words.units[reading?.table.moneyUnit ?? 'dong'];
  const isAmount = ({ columnIndex }: MendChange) => reading !== null && columnIndex === reading.block.columnIndex + (reading.table.columns.budget ?? -1);
  const before = (change: MendChange): string => {
    if (typeof change.before === 'number') return figure(change.before);
    const text = shownText(String(change.before ?? ''), words);
    return change.before !== '' && change.before !== null && isAmount(change) ? words.asText(text) : text;
  };
  const after = (change: MendChange): ReactNode => {
    if ('text' in change.after) return shownText(change.after.text, words);
    if ('formula' in change.after) return brokenAtSigns(shownText(change.after.formula, words));
    if (change.day !== undefined) return change.day;
    const number = figure(change.after.number);
    return isAmount(change) ? words.asNumber(number, unit) : number;
  };
  return (
    <>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={words.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={`${styles.head} ${styles.address}`}>{words.cell}</th>
              <th scope="col" className={styles.head}>{words.before}</th>
              <th scope="col" className={styles.head}>{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <tr key={change.address}>
                <th scope="row" className={`${styles.cell} ${styles.address}`}>{change.address}</th>
                <td className={styles.cell}><span>{before(change)}</span></td>
                <td className={styles.cell}>
                  <span>{after(change)}</span>
                  {change.shows !== undefined && <span className={styles.note}>{[words.shows(figure(change.shows)), difference(change)].filter((text) => text !== '').join('; ')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < changes.length && <div><Button size="small" onClick={() => setAll(true)}>{words.showAll(changes.length)}</Button></div>}
    </>
  );
}

function shownText(text: string, words: Words): string {
  return text === '' ? words.blank : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A long formula breaks its lines behind its signs rather than within a number. */
function brokenAtSigns(formula: string): ReactNode {
  return formula.split(/(?<=[+(,;])/).map((piece, index) => <Fragment key={index}>{piece}<wbr /></Fragment>);
}
