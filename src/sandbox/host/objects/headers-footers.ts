import type { JsonRecord } from '../../engine/extras';
import { choice, flag, part, RecordObject, text } from './record-object';

const lines = {
  leftHeader: text(), centerHeader: text(), rightHeader: text(), leftFooter: text(), centerFooter: text(), rightFooter: text(),
};

export class HeadersFooters extends RecordObject {
  readonly defaultForAllPages: RecordObject;
  readonly evenPages: RecordObject;
  readonly firstPage: RecordObject;
  readonly oddPages: RecordObject;

  constructor(record: () => JsonRecord) {
    super({ state: choice('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'), useSheetMargins: flag(true), useSheetScale: flag(true) }, record);
    this.defaultForAllPages = new RecordObject(lines, part(record, 'defaultForAllPages'));
    this.evenPages = new RecordObject(lines, part(record, 'evenPages'));
    this.firstPage = new RecordObject(lines, part(record, 'firstPage'));
    this.oddPages = new RecordObject(lines, part(record, 'oddPages'));
  }
}
