/** What a custom function gives: a value, or the error that the cell shows with a sentence beside it. `ErrorCode` names of the custom-functions runtime. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: 'invalidValue' | 'notAvailable' | 'invalidNumber'; message: string };

export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refuse(error: 'invalidValue' | 'notAvailable' | 'invalidNumber', message: string): Answer<never> {
  return { ok: false, error, message };
}
