import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { RoleMissing, RoleTwice, TableChoice, TableDescription } from '../../app/actions';
import type { ColumnRole } from '../../core';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minInlineSize: 0 },
  legend: { padding: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  columns: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  columns: TableDescription['columns'];
  /** what each column is chosen to mean: what stands in it is told a moment later where the table is long */
  roles: TableChoice['roles'];
  wrong: RoleTwice | RoleMissing | null;
  onChange: (column: number, role: ColumnRole | null) => void;
}

/** Every column with its heading, what it was taken for, and what stands in it. */
export function ColumnRoles({ columns, roles: chosen, wrong, onChange }: Props) {
  const { texts } = usePane();
  const words = texts.adoptScreen.confirm;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const roles = Object.keys(texts.columns) as ColumnRole[];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.columns}</legend>
      <div className={styles.columns}>
        {columns.map(({ letter, label, sample }, index) => (
          <Field key={letter} label={words.column(letter, shorten(label, 80))} size="small" hint={<span className={paneStyles.meta}>{sample === '' ? words.noSample : words.sample(shorten(sample, 90))}</span>}>
            <Select
              size="small" value={chosen[index] ?? ''} aria-invalid={wrong?.kind === 'role-twice' && wrong.letters.includes(letter) ? true : undefined}
              onChange={(_, { value }) => onChange(index, roles.find((known) => known === value) ?? null)}
            >
              <option value="">{words.noRole}</option>
              {roles.map((known) => <option key={known} value={known}>{texts.columns[known]}</option>)}
            </Select>
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
