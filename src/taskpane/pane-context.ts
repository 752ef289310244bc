import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Actions, AppState, CountingSettings } from '../app/actions';
import type { Texts } from '../i18n';

export interface Choice {
  id: string;
  label: string;
}

/** What is laid out under an area: `none` where only a figure is asked for, else at least so many results. */
export interface AreaLayout {
  results: 'none' | number;
}

/** What a new plan can be made of: unit kinds, programmes and their areas are data of the core, handed in. */
export interface PlanChoices {
  unitKinds: Choice[];
  programmes: Choice[];
  /** the programme's areas in order; `applies` when the unit kind plans that area */
  areas(programmeId: string, unitKind: string): (Choice & { applies: boolean; layout: AreaLayout })[];
  defaults: { unitKind: string; programmeId: string; year: number };
}

/** How figures are written: the core's formatters, handed in. */
export interface Figures {
  /** in per cent, without the sign: `88,89` */
  formatShare(onTime: number, planned: number, rounding: CountingSettings['rounding']): string;
  /** `117.000.000` */
  formatAmount(dong: bigint): string;
  amountInWords(dong: bigint): string;
}

export interface PaneContext {
  actions: Actions;
  texts: Texts;
  choices: PlanChoices;
  figures: Figures;
}

export const PaneContext = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A screen was drawn outside PaneContext');
  return pane;
}

export function useAppState(): AppState {
  const { actions } = usePane();
  const store = useMemo(() => ({
    subscribe: (listener: () => void) => actions.subscribe(listener),
    getState: () => actions.getState(),
  }), [actions]);
  return useSyncExternalStore(store.subscribe, store.getState);
}
