import { Button } from '@fluentui/react-components';
import { usePaneStyles } from '../pane-styles';
import { ColoursCard } from './colours-card';
import { SendingCard } from './sending-card';
import { TrackingCard } from './tracking-card';
import { useTracking, useTrackingTexts } from './use-tracking';

/** What can be done on the sheets: colours of status, the follow-up sheet, preparing for sending. */
export function SheetTools() {
  const { desk, failed, tryAgain, onSheets, lookAgain } = useTracking();
  const words = useTrackingTexts();
  const styles = usePaneStyles();
  if (failed) {
    return (
      <div role="alert" className={styles.stack}>
        <p className={styles.text}>{words.failed}</p>
        <div><Button onClick={tryAgain}>{words.again}</Button></div>
      </div>
    );
  }
  if (desk === null) return null;
  return (
    <>
      <ColoursCard desk={desk} view={onSheets?.colours ?? null} onDone={lookAgain} />
      <TrackingCard desk={desk} view={onSheets?.tracking ?? null} onDone={lookAgain} />
      <SendingCard desk={desk} />
    </>
  );
}
