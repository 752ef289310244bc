/**
 * Where an arrow key leads in a row of things that is one tab stop as a whole; null for a key that leads nowhere.
 * Fluent's own hook does this with two hidden stops around each row, which a screen reader can reach, and at the price of its whole focus library.
 */
export function nextIndex(key: string, index: number, count: number, along: 'horizontal' | 'vertical'): number | null {
  const [back, forth] = along === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const next = key === back ? index - 1 : key === forth ? index + 1 : key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
  return next === null || next < 0 || next >= count ? null : next;
}

/** Moves the focus along the elements that `selector` finds in `container`; true when it moved. */
export function moveFocus(container: HTMLElement, selector: string, key: string, along: 'horizontal' | 'vertical'): boolean {
  const stops = [...container.querySelectorAll<HTMLElement>(selector)];
  const index = stops.findIndex((stop) => stop === container.ownerDocument.activeElement);
  const next = index < 0 ? null : nextIndex(key, index, stops.length, along);
  const target = next === null ? undefined : stops[next];
  target?.focus();
  return target !== undefined;
}
