import { useCallback, useEffect, useState } from 'react';
import type { ReportDesk } from '../../app/actions';
import { usePane } from '../pane-context';

/** The actions about reports, which come in a file of their own: null while they come, `failed` when they do not. */
export function useReportDesk(): { desk: ReportDesk | null; failed: boolean; tryAgain: () => void } {
  const { actions } = usePane();
  const [desk, setDesk] = useState<ReportDesk | null>(null);
  const [failed, setFailed] = useState(false);
  const open = useCallback(() => {
    setFailed(false);
    actions.openReports().then(setDesk, () => setFailed(true));
  }, [actions]);
  useEffect(open, [open]);
  return { desk, failed, tryAgain: open };
}
