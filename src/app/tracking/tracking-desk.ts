import type { Edit } from '../../workbook';
import type { ActionContext } from '../action-context';
import type { PlanReading, Result, Task } from '../state';
import { countSent, lookForSending, prepareSending, type SendingView } from '../send/prepare-sending';
import { putFormulasBack, type PutBack } from '../send/put-back';
import { colourStatus, lookAtColours, uncolourStatus, type ColoursView } from '../status-colours/status-colours';
import type { TrackingPort } from './tracking-port';
import { lookAtTracking, makeTracking, type TrackingMade, type TrackingView } from './tracking-sheet';

/** What screen Tiến độ does with the workbook, loaded when the screen is first opened. */
export interface TrackingDesk {
  /** how things stand on the sheets; quietly: a failure is the caller's to show or to pass over */
  look(reading: PlanReading): Promise<Result<{ colours: ColoursView; tracking: TrackingView }>>;
  colour(): Promise<Result<{ leftOut: number }>>;
  uncolour(): Promise<Result<void>>;
  makeSheet(): Promise<Result<TrackingMade>>;
  /** how many formulas were replaced earlier and can be put back; quietly, as `look` */
  countSent(): Promise<Result<number>>;
  lookForSending(): Promise<Result<SendingView>>;
  /** replaces what was shown; gives the new list when the workbook has changed since */
  send(shown: SendingView): Promise<Result<{ replaced: number } | { changed: SendingView }>>;
  putBack(): Promise<Result<PutBack>>;
}

export function createTrackingDesk({ deps, store, plans, inTurn, work, write }: ActionContext, port: TrackingPort): TrackingDesk {
  /** What is written must be what stands in the plan now, not what stood there before the last change. */
  const withPlan = <T>(act: (reading: PlanReading) => Promise<Result<T>>): Promise<Result<T>> => plans.read().then((read) => (read.ok ? act(read.value) : read));
  const as = (what: 'send' | 'put-back' | 'colour-status' | 'uncolour-status') => (edits: Edit[], task?: Task) => write({ what }, edits, task);
  return {
    look: (reading) => inTurn(async () => {
      const colours = await lookAtColours(port, reading);
      if (!colours.ok) return colours;
      const tracking = await lookAtTracking(deps, port, reading, store.get().counting);
      return tracking.ok ? { ok: true, value: { colours: colours.value, tracking: tracking.value } } : tracking;
    }),
    colour: () => work('colour-status', (task) => withPlan(async (reading) => {
      const done = await colourStatus(as('colour-status'), reading, task);
      if (!done.ok) return done;
      return { ok: true, value: { leftOut: 'leftOut' in done.value ? done.value.leftOut : 0 } };
    })),
    uncolour: () => work('uncolour-status', (task) => withPlan((reading) => uncolourStatus(as('uncolour-status'), reading, task))),
    makeSheet: () => work('tracking', (task) => withPlan((reading) => (
      makeTracking(deps, port, reading, store.get().counting, (edits) => write({ what: 'tracking', name: reading.summary.title }, edits, task))))),
    countSent: () => inTurn(() => countSent(port)),
    lookForSending: () => work('look-for-sending', () => lookForSending(port)),
    send: (shown) => work('send', (task) => prepareSending(port, shown, as('send'), task)),
    putBack: () => work('put-back', (task) => putFormulasBack(port, as('put-back'), task)),
  };
}
