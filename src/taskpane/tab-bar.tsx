import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Screen } from '../app/actions';
import { moveFocus } from './arrow-keys';
import { useAppState, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  bar: { display: 'flex', padding: '0 2px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // four names and a count of three digits have to fit into 320 px
  tab: {
    display: 'flex', alignItems: 'center', gap: '4px', padding: '12px 6px', border: 'none', borderBottom: '3px solid transparent', cursor: 'pointer', font: 'inherit',
    color: tokens.colorNeutralForeground2, backgroundColor: 'transparent',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-4px' } }),
  },
  selected: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke } },
  /** the bold width is kept free, so that the tabs do not move when another is chosen */
  name: { '::after': { content: 'attr(data-name)', display: 'block', height: 0, visibility: 'hidden', overflow: 'hidden', fontWeight: tokens.fontWeightSemibold } },
  count: {
    minWidth: '18px', whiteSpace: 'nowrap', boxSizing: 'border-box', padding: '0 5px', borderRadius: '9px', textAlign: 'center', fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorPaletteRedBackground3,
  },
});

export const SCREENS: Screen[] = ['plan', 'check', 'progress', 'report'];

/** The bar has room for three figures at 320 px; the screen itself says how many there are. */
const MOST_SHOWN = 999;

/** The pane's tabs. Kiểm tra carries the number of errors. */
export function TabBar() {
  const { actions, texts } = usePane();
  const { screen, reading } = useAppState();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const errors = reading?.findings.filter((finding) => finding.severity === 'error').length ?? 0;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (moveFocus(event.currentTarget, '[role="tab"]', event.key, 'horizontal')) event.preventDefault();
  };
  return (
    <div role="tablist" aria-label={texts.shell.tabsLabel} className={styles.bar} onKeyDown={onKeyDown}>
      {SCREENS.map((name) => (
        <button
          key={name} type="button" role="tab" id={`tab-${name}`} aria-controls={`panel-${name}`} aria-selected={screen === name} tabIndex={screen === name ? 0 : -1}
          className={mergeClasses(styles.tab, screen === name && styles.selected)} onClick={() => actions.showScreen(name)}
        >
          <span className={styles.name} data-name={texts.shell.tabs[name]}>{texts.shell.tabs[name]}</span>
          {name === 'check' && errors > 0 && <> <span className={styles.count}>{errors > MOST_SHOWN ? `${MOST_SHOWN}+` : errors}</span> <span className={paneStyles.unseen}>{texts.shell.errorsMark}</span></>}
        </button>
      ))}
    </div>
  );
}
