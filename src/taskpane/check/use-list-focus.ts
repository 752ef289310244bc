import { type FocusEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** What marks the one element of each line that takes the focus, with the line's key. */
export const LINE = 'data-finding';

const keyOf = (element: Element | null): string => element?.getAttribute(LINE) ?? '';

/**
 * The focus in a list that is one tab stop, whose lines come and go by themselves, and of which only a part is in the page. When the line that had it goes, its neighbour has
 * it; it is never taken from the grid, into which somebody may be typing.
 *
 * @param keys of all lines, in their order
 */
export function useListFocus(keys: readonly string[]) {
  const list = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState('');
  const had = useRef<{ index: number } | null>(null);
  const wanted = useRef<string | null>(null);
  const stop = keys.includes(last) ? last : keys[0];

  const focusOn = useCallback((key: string): boolean => {
    const line = [...(list.current?.querySelectorAll<HTMLElement>(`[${LINE}]`) ?? [])].find((one) => keyOf(one) === key);
    line?.focus();
    return line !== undefined;
  }, []);

  const moveTo = useCallback((index: number) => {
    const key = keys[index];
    if (key === undefined || focusOn(key)) return;
    // the line of the tab stop is always drawn; it has the focus as soon as it is
    wanted.current = key;
    setLast(key);
  }, [keys, focusOn]);

  useLayoutEffect(() => {
    if (wanted.current !== null) {
      if (focusOn(wanted.current) || !keys.includes(wanted.current)) wanted.current = null;
      return;
    }
    const { activeElement } = document;
    if (had.current === null || !document.hasFocus() || (activeElement !== null && activeElement !== document.body)) return;
    moveTo(Math.min(had.current.index, keys.length - 1));
  });

  return {
    list, moveTo,
    indexOf: (target: EventTarget | null) => (target instanceof Element && target.hasAttribute(LINE) ? keys.indexOf(keyOf(target)) : -1),
    /** the line that the Tab key stops at: where one was last, else the first */
    stop,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      // in the line, or in what is shown below it
      const line = target.closest('[role="listitem"]')?.querySelector(`[${LINE}]`) ?? null;
      had.current = { index: Math.max(0, keys.indexOf(keyOf(line))) };
      if (target.hasAttribute(LINE)) setLast(keyOf(target));
    },
    onBlur: ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
      // an element that was taken out of the page gives the focus to nobody
      if (relatedTarget !== null ? !list.current?.contains(relatedTarget) : target.isConnected) had.current = null;
    },
  };
}
