import { useCallback, useEffect, useState } from 'react';
import type { ColoursView, TrackingDesk, TrackingView } from '../../app/actions';
import { trackingTexts } from '../../i18n/tracking-texts';
import { useAppState, usePane } from '../pane-context';

/** The words of these cards in the language of the pane. */
export function useTrackingTexts(): (typeof trackingTexts)['vi'] {
  return trackingTexts[usePane().texts.language === 'en' ? 'en' : 'vi'];
}

export interface OnSheets {
  colours: ColoursView;
  tracking: TrackingView;
}

/** The actions, which come in a file of their own, and how things stand on the sheets; looked at again when the plan was read anew. */
export function useTracking(): { desk: TrackingDesk | null; failed: boolean; tryAgain: () => void; onSheets: OnSheets | null; lookAgain: () => Promise<void> } {
  const { actions } = usePane();
  const { reading } = useAppState();
  const [desk, setDesk] = useState<TrackingDesk | null>(null);
  const [failed, setFailed] = useState(false);
  const [onSheets, setOnSheets] = useState<OnSheets | null>(null);
  const open = useCallback(() => {
    setFailed(false);
    actions.openTracking().then(setDesk, () => setFailed(true));
  }, [actions]);
  useEffect(open, [open]);
  const lookAgain = useCallback(async () => {
    if (desk === null || reading === null) return;
    const looked = await desk.look(reading);
    // a cell that is being typed into, or a sheet that is just going: the next reading looks again
    if (looked.ok) setOnSheets(looked.value);
  }, [desk, reading]);
  useEffect(() => void lookAgain(), [lookAgain]);
  return { desk, failed, tryAgain: open, onSheets, lookAgain };
}
