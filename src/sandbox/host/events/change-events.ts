import type { HostEvent } from './host-event';

/** The numbers under which office.js listens. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const;

export type EventName = keyof typeof EventType;

/** office.js' name for the workbook as a target of events */
export const workbookTarget = 'Workbook';

const richApiEvents = 65_536;

/** Who listens to what, and the way out for what happens. */
export class ChangeEvents {
  readonly #listening = new Map<string, number>();
  readonly #listeners = new Set<(entries: HostEvent[]) => void>();
  #waiting: HostEvent[] = [];

  listen(event: EventName, targetId: string, change: 1 | -1): void {
    const key = `${event} ${targetId}`;
    this.#listening.set(key, Math.max(0, (this.#listening.get(key) ?? 0) + change));
  }

  onEvents(listener: (entries: HostEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** tells the sheet's own listeners and those of the collection */
  tell(event: EventName, sheetId: string, details: Record<string, unknown> = {}): void {
    // What `event.getRange(context)` asks for; the host keeps nothing for it.
    const reference = typeof details.address === 'string' ? { referenceId: `${sheetId}!${details.address}` } : {};
    for (const targetId of [sheetId, workbookTarget]) {
      if ((this.#listening.get(`${event} ${targetId}`) ?? 0) === 0) continue;
      this.send({
        messageCategory: richApiEvents,
        messageType: EventType[event],
        targetId,
        message: JSON.stringify({ worksheetId: sheetId, ...details, ...reference }),
      });
    }
  }

  /** entries of one task leave together, after what caused them has been answered */
  send(entry: HostEvent): void {
    this.#waiting.push(entry);
    if (this.#waiting.length > 1) return;
    setTimeout(() => {
      const entries = this.#waiting;
      this.#waiting = [];
      for (const listener of this.#listeners) listener(entries);
    }, 0);
  }
}
