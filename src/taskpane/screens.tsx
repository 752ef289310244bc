import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Screen } from '../app/actions';
import { BugBar } from './bug-bar';
import { FailureBar } from './failure-bar';
import { UndoPlace } from './journal/undo-place';
import { latePart } from './late-part';
import { useAppState, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { PlanPicker } from './plan-picker';
import { PlanScreen } from './plan/plan-screen';
import { ScreenGuard } from './screen-guard';
import { TabBar } from './tab-bar';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  content: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
});

const CheckScreen = latePart(async () => (await import(/* webpackChunkName: "check-screen" */ './check/check-screen')).CheckScreen);
const ProgressScreen = latePart(async () => (await import(/* webpackChunkName: "progress-screen" */ './progress/progress-screen')).ProgressScreen);
const ReportScreen = latePart(async () => (await import(/* webpackChunkName: "report" */ './report/report-screen')).ReportScreen);

/** The tabs, what is said above every screen, and the screen that is shown. */
export function Screens() {
  const { texts } = usePane();
  const { screen, missingApis } = useAppState();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const content = useRef<HTMLDivElement>(null);
  const panel = (name: Screen) => ({ role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`, hidden: screen !== name });
  return (
    <>
      <div className={styles.top}><TabBar /></div>
      <div className={`${styles.content} ${paneStyles.focusTarget}`} ref={content} tabIndex={-1}>
        <PlanPicker />
        {missingApis !== null && missingApis.length > 0 && <p className={paneStyles.meta}>{texts.shell.withoutFunctions(missingApis.join(', '))}</p>}
        <BugBar />
        <FailureBar onDismissed={() => content.current?.focus()} />
        <UndoPlace />
        {/* the form keeps what was typed while another tab is looked at */}
        <div {...panel('plan')}><ScreenGuard><PlanScreen /></ScreenGuard></div>
        <div {...panel('check')}>{screen === 'check' && <ScreenGuard><CheckScreen /></ScreenGuard>}</div>
        <div {...panel('progress')}>{screen === 'progress' && <ScreenGuard><ProgressScreen /></ScreenGuard>}</div>
        <div {...panel('report')}>{screen === 'report' && <ScreenGuard><ReportScreen /></ScreenGuard>}</div>
      </div>
      <WorkBar />
    </>
  );
}
