import type { Edit, Outcome } from '../workbook';
import type { AppState, Result, Task } from './state';
import type { createTurns } from './in-turn';
import type { EntryTitle } from './journal/entry';
import type { OpenPlan } from './open-plan';
import type { Deps } from './ports';
import type { Store } from './store';

/** What work is called in the progress bar. */
export type WorkName = NonNullable<AppState['work']>['name'];

/** The one way to write: makes the changes, all or none, and one entry in the journal that can take them back. */
export type Write = (title: EntryTitle, edits: Edit[], task?: Task) => Promise<Outcome<void>>;

/** What every group of actions is given: the workbook and the clock, the state, the open plan, and the order in which things are done. */
export interface ActionContext {
  deps: Deps;
  store: Store;
  plans: OpenPlan;
  /** after everything that was asked for before; for what needs no progress bar */
  inTurn: ReturnType<typeof createTurns>;
  /** work that a person started: shown with progress, can be cancelled, its failure is shown */
  work<T>(name: WorkName, act: (task: Task) => Promise<Result<T>>): Promise<Result<T>>;
  write: Write;
}
