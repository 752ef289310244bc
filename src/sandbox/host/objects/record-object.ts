import type { Json, JsonRecord } from '../../engine/extras';
import { invalidArgument } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';

/** A member that is only kept: what it is at first, and what it may become. */
export interface Field {
  initial: Json;
  accepts(value: unknown): boolean;
}

export function flag(initial: boolean): Field {
  return { initial, accepts: (value) => typeof value === 'boolean' };
}

export function text(initial = ''): Field {
  return { initial, accepts: (value) => typeof value === 'string' };
}

export function number(initial: number | null, least = 0, most = Number.MAX_SAFE_INTEGER): Field {
  return { initial, accepts: (value) => typeof value === 'number' && value >= least && value <= most };
}

export function choice(initial: string, ...others: string[]): Field {
  return { initial, accepts: (value) => value === initial || others.includes(value as string) };
}

/** An object whose members are plain data that Univer has no place for: page layout, charts, properties of the document. */
export class RecordObject extends HostObject {
  readonly #fields: readonly string[];

  constructor(fields: Record<string, Field>, record: () => JsonRecord, beforeChange: () => void = () => undefined) {
    super();
    this.#fields = Object.keys(fields);
    for (const [name, field] of Object.entries(fields)) {
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => record()[name] ?? field.initial,
        set: (value: unknown) => {
          if (!field.accepts(value)) throw invalidArgument(`${name} cannot be ${JSON.stringify(value)?.slice(0, 60)}.`);
          beforeChange();
          record()[name] = structuredClone(value) as Json;
        },
      });
    }
  }

  override get [scalars](): readonly string[] {
    return this.#fields;
  }
}

/** the part of a record that belongs to an object below it */
export function part(record: () => JsonRecord, name: string): () => JsonRecord {
  return () => {
    const whole = record();
    const known = whole[name];
    if (typeof known === 'object' && known !== null && !Array.isArray(known)) return known;
    const made: JsonRecord = {};
    whole[name] = made;
    return made;
  };
}
