import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ColourSchemeSource } from './colour-scheme';
import { PaneContext, useAppState, usePane } from './pane-context';
import { usePageStyles, usePaneStyles } from './pane-styles';
import { Screens } from './screens';
import { darkTheme, lightTheme } from './theme';
import { UnsupportedPage } from './unsupported-page';
import { Waiting } from './waiting';

const useStyles = makeStyles({
  provider: { minHeight: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'break-word' },
  // so that the browser's own parts (date picker, scroll bars) follow
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  page: { padding: '12px' },
});

/** The whole pane: theme and language around either the screens, the wait, or the page for an Excel that is too old. */
export function Pane({ context, colourScheme }: { context: PaneContext; colourScheme: ColourSchemeSource }) {
  usePageStyles();
  const styles = useStyles();
  const scheme = useSyncExternalStore(colourScheme.subscribe, colourScheme.current);
  return (
    <PaneContext.Provider value={context}>
      <FluentProvider theme={scheme === 'dark' ? darkTheme : lightTheme} className={mergeClasses(styles.provider, styles[scheme])} lang={context.texts.language}>
        <PaneBody />
      </FluentProvider>
    </PaneContext.Provider>
  );
}

/** Screens stand on ExcelApi alone; without the other sets only the functions in cells are missing. */
function isNeededByScreens(api: string): boolean {
  return api.startsWith('ExcelApi');
}

function PaneBody() {
  const { texts } = usePane();
  const { missingApis, plansKnown, failure } = useAppState();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const waiting = !plansKnown && failure === null;
  return (
    <main className={styles.main}>
      <h1 className={paneStyles.unseen}>{texts.shell.paneName}</h1>
      {missingApis !== null && missingApis.some(isNeededByScreens) ? (
        <div className={styles.page}><UnsupportedPage missingApis={missingApis} /></div>
      ) : waiting ? (
        <div className={styles.page}><Waiting text={texts.shell.loading} /></div>
      ) : (
        <Screens />
      )}
    </main>
  );
}
