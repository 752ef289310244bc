import { type ChangeEvents, type EventName, workbookTarget } from '../events/change-events';
import { HostObject } from '../wire/host-object';
import { List } from './list';

export const eventsOf = Symbol('events');

/** The members through which office.js says that somebody listens to a worksheet. */
export abstract class WithSheetEvents extends HostObject {
  readonly #events: ChangeEvents;
  readonly #target: string;

  constructor(events: ChangeEvents, target: string) {
    super();
    this.#events = events;
    this.#target = target;
  }

  [eventsOf](event: EventName, change: 1 | -1): void {
    this.#events.listen(event, this.#target, change);
  }
}

export abstract class ListWithSheetEvents<Item extends HostObject> extends List<Item> {
  readonly #events: ChangeEvents;

  constructor(events: ChangeEvents) {
    super();
    this.#events = events;
  }

  [eventsOf](event: EventName, change: 1 | -1): void {
    this.#events.listen(event, workbookTarget, change);
  }
}

const wireNames: Record<string, EventName> = {
  DataChanged: 'changed', SelectionChanged: 'selectionChanged', Activated: 'activated', Deactivated: 'deactivated', Calculated: 'calculated', FormatChanged: 'formatChanged',
};

function addRegistration(owner: typeof WithSheetEvents | typeof ListWithSheetEvents, names: Record<string, EventName>): void {
  for (const [wire, event] of Object.entries(names)) {
    for (const [verb, change] of [['Register', 1], ['Unregister', -1]] as const) {
      Object.defineProperty(owner.prototype, `_${verb}${wire}Event`, {
        configurable: true,
        value(this: { [eventsOf](of: EventName, by: 1 | -1): void }): void {
          this[eventsOf](event, change);
        },
      });
    }
  }
}

addRegistration(WithSheetEvents, wireNames);
addRegistration(ListWithSheetEvents, { ...wireNames, Added: 'added', Deleted: 'deleted' });
