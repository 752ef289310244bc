import type { Host } from '../host/host';

/** Tells the host while a person types in a cell: Excel then refuses the add-in's requests, or lets those wait that can. */
export function followCellEditing({ engine, cellEdit }: Host): void {
  const { Event } = engine.api;
  engine.api.addEvent(Event.SheetEditStarted, () => cellEdit.begin());
  engine.api.addEvent(Event.SheetEditEnded, () => cellEdit.end());
}
