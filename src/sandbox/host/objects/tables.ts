import { type HostObject, items } from '../wire/host-object';
import { keysOf, List } from './list';

/** The Excel tables that meet a range. The sandbox's workbook can hold none, so that there is never one; making one is not there either, and says so. */
export class TableScopedCollection extends List<HostObject> {
  override [items](): HostObject[] {
    return [];
  }

  override [keysOf](): string[] {
    return [];
  }
}
