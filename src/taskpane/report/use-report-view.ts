import { useEffect, useReducer } from 'react';
import type { PlanReading, ReportDesk, ReportDraft, ReportView } from '../../app/actions';

/**
 * The figures of a report, `null` where the cut-off fits none. After a change of the table those of the moment before stay until the new ones are worked out (`isNow` says which);
 * after another choice nothing stands in their place until then: `undefined`.
 */
export function useReportView(desk: ReportDesk, reading: PlanReading, draft: ReportDraft): { view: ReportView | null | undefined; isNow: boolean } {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const { view, isNow } = desk.counted(reading, draft) ?? { view: undefined, isNow: false };
  useEffect(() => {
    if (isNow) return undefined;
    const controller = new AbortController();
    void desk.count(reading, draft, { signal: controller.signal }).then(({ ok }) => { if (ok) drawAgain(); });
    return () => controller.abort();
  }, [desk, reading, draft, isNow]);
  return { view, isNow };
}
