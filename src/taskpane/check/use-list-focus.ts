import { type FocusEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** What marks the one element of each line that takes the focus. */
export const LINE = 'data-finding';

/**
 * The focus in a list that is one tab stop and whose lines come and go by themselves. When the line that had it goes, its neighbour has it; it is never taken from the grid,
 * into which somebody may be typing.
 */
export function useListFocus() {
  const list = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('');
  const had = useRef<{ index: number } | null>(null);
  const wanted = useRef<number | null>(null);
  const lines = useCallback(() => [...(list.current?.querySelectorAll<HTMLElement>(`[${LINE}]`) ?? [])], []);
  const indexOf = useCallback((target: EventTarget | null) => lines().findIndex((line) => line === target), [lines]);

  const moveTo = useCallback((index: number) => {
    const line = lines()[index];
    if (line) line.focus();
    // not drawn yet: as soon as it is
    else wanted.current = index;
  }, [lines]);

  useLayoutEffect(() => {
    if (wanted.current !== null) {
      const line = lines()[wanted.current];
      if (line) {
        wanted.current = null;
        line.focus();
      }
      return;
    }
    const { activeElement } = document;
    if (had.current === null || !document.hasFocus() || (activeElement !== null && activeElement !== document.body)) return;
    const all = lines();
    all[Math.min(had.current.index, all.length - 1)]?.focus();
  });

  return {
    list, indexOf, moveTo,
    /** the line that the Tab key stops at: where one was last, else the first */
    tabStop: (keys: string[], drawn: number) => (keys.slice(0, drawn).includes(stop) ? stop : keys[0]),
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      // in the line, or in what is shown below it
      const index = lines().findIndex((line) => line.parentElement?.contains(target));
      had.current = { index: Math.max(0, index) };
      if (target.hasAttribute(LINE)) setStop(target.getAttribute(LINE) ?? '');
    },
    onBlur: ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
      // an element that was taken out of the page gives the focus to nobody
      if (relatedTarget !== null ? !list.current?.contains(relatedTarget) : target.isConnected) had.current = null;
    },
  };
}
