/** Items in their order, in as few lots as hold no more than so much each; one that is larger has a lot of its own. */
export function pack<T>(items: readonly T[], most: number, sizeOf: (item: T) => number): T[][] {
  const lots: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = lots.at(-1);
    if (last !== undefined && size <= room) last.push(item);
    else {
      lots.push([item]);
      room = most;
    }
    room -= size;
  }
  return lots;
}
