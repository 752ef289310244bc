import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useState } from 'react';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { shorten } from './shorten';

/** An action that broke off by a bug of ours: without this the person would press a button and see nothing happen. */
export function BugBar() {
  const { texts } = usePane();
  const styles = usePaneStyles();
  const [detail, setDetail] = useState<string | null>(null);
  useEffect(() => {
    const hear = ({ reason }: PromiseRejectionEvent) => setDetail(reason instanceof Error ? reason.message : String(reason));
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
  if (detail === null) return null;
  return (
    <div role="alert">
      <MessageBar layout="multiline" intent="error">
        <MessageBarBody className={styles.text}>{texts.shell.crash.unexpected(shorten(detail, 160))}</MessageBarBody>
        <MessageBarActions
          containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.shell.dismiss} onClick={() => setDetail(null)} />}
        />
      </MessageBar>
    </div>
  );
}
