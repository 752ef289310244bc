import type { Injector } from '@univerjs/core';

/** Applies every correction of Univer 0.25.1. */
export function correctUniver(_injector: Injector, _options: { headless: boolean }): void {
}
