import type { ActionContext } from '../action-context';
import type { TrackingDesk } from './tracking-desk';

export interface TrackingActions {
  /** colours of status, the follow-up sheet and preparing a file for sending come in a file of their own; fails when that file cannot be had */
  openTracking(): Promise<TrackingDesk>;
}

export function createTrackingActions(context: ActionContext): TrackingActions {
  let desk: TrackingDesk | null = null;
  return {
    openTracking: async () => (desk ??= (await import(/* webpackChunkName: "tracking" */ './tracking-desk')).createTrackingDesk(context, await context.deps.workbook.tracking())),
  };
}
