export * from './calendar/day-number';
export * from './calendar/iso-date';
export * from './calendar/quarter';
export * from './calendar/serial';
