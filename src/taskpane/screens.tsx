import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Screen } from '../app/actions';
import { CheckScreen } from './check/check-screen';
import { FailureBar } from './failure-bar';
import { useAppState, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { PlanPicker } from './plan-picker';
import { PlanScreen } from './plan/plan-screen';
import { ProgressScreen } from './progress/progress-screen';
import { ScreenGuard } from './screen-guard';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
});

const screens: Screen[] = ['plan', 'check', 'progress'];

export function Screens() {
  const { actions, texts } = usePane();
  const { screen, reading, missingApis } = useAppState();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const content = useRef<HTMLDivElement>(null);
  const errors = reading?.findings.filter((finding) => finding.severity === 'error').length ?? 0;
  const panel = (name: Screen) => ({ role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`, hidden: screen !== name });
  return (
    <>
      <div className={styles.top}>
        <TabList
          selectedValue={screen}
          onTabSelect={(_, { value }) => actions.showScreen(value as Screen)}
          aria-label={texts.shell.tabsLabel}
        >
          {screens.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`}>
              {texts.shell.tabs[name]}
              {name === 'check' && errors > 0 && <> <CounterBadge count={errors} overflowCount={999} size="small" color="danger" /> <span className={paneStyles.unseen}>{texts.shell.errorsMark}</span></>}
            </Tab>
          ))}
        </TabList>
      </div>
      <div className={`${styles.content} ${paneStyles.focusTarget}`} ref={content} tabIndex={-1}>
        <PlanPicker />
        {missingApis !== null && missingApis.length > 0 && <p className={paneStyles.meta}>{texts.shell.withoutFunctions(missingApis.join(', '))}</p>}
        <FailureBar onDismissed={() => content.current?.focus()} />
        {/* the form keeps what was typed while another tab is looked at */}
        <div {...panel('plan')}><ScreenGuard><PlanScreen /></ScreenGuard></div>
        <div {...panel('check')}>{screen === 'check' && <ScreenGuard><CheckScreen /></ScreenGuard>}</div>
        <div {...panel('progress')}>{screen === 'progress' && <ScreenGuard><ProgressScreen /></ScreenGuard>}</div>
      </div>
      <WorkBar />
    </>
  );
}
