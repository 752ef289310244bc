import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

/** So far outside of what is seen a part is drawn already, so that scrolling meets no blank. */
const AHEAD = '1000px';

/** What marks a part of a long list, by its name. */
export const PART = 'data-part';

/**
 * Which parts of a long list are to be drawn: those in sight and near it, however long the list is. A part that is not drawn keeps the height it had, or one that is guessed.
 * Where the browser cannot tell what is in sight, all are drawn.
 */
export function useInSight() {
  const canTell = typeof IntersectionObserver !== 'undefined';
  const [inSight, setInSight] = useState<ReadonlySet<string> | null>(null);
  const heights = useRef(new Map<string, number>());
  const observer = useRef<IntersectionObserver | null>(null);
  const parts = useRef(new Map<string, Element>());

  useEffect(() => {
    if (!canTell) return undefined;
    const seen = new Set<string>();
    const watching = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const part = target.getAttribute(PART) ?? '';
        if (isIntersecting) seen.add(part);
        else if (seen.delete(part) && boundingClientRect.height > 0) heights.current.set(part, boundingClientRect.height);
      }
      startTransition(() => setInSight(new Set(seen)));
    }, { root: document, rootMargin: `${AHEAD} 0px` });
    observer.current = watching;
    for (const element of parts.current.values()) watching.observe(element);
    return () => watching.disconnect();
  }, [canTell]);

  return {
    /** for the element of each part, which carries its name in `PART` */
    watch: useCallback((part: string, element: Element | null) => {
      const before = parts.current.get(part);
      if (before !== undefined) observer.current?.unobserve(before);
      parts.current.delete(part);
      if (element === null) return;
      parts.current.set(part, element);
      observer.current?.observe(element);
    }, []),
    /** until it is known what is in sight, the first parts are */
    isDrawn: (part: string, index: number): boolean => !canTell || (inSight === null ? index < 2 : inSight.has(part)),
    heightOf: (part: string, guessed: number): number => heights.current.get(part) ?? guessed,
  };
}
