import type { ActionContext } from '../action-context';
import type { ReportDesk } from './report-desk';

export interface ReportActions {
  /** everything about reports comes in a file of its own, when it is first needed; fails when that file cannot be had */
  openReports(): Promise<ReportDesk>;
}

export function createReportActions(context: ActionContext): ReportActions {
  let desk: ReportDesk | null = null;
  return {
    openReports: async () => (desk ??= (await import(/* webpackChunkName: "report" */ './report-desk')).createReportDesk(context)),
  };
}
