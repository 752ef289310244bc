import type { IDataValidationRule } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Area, intersection, without } from './area';
import type { Book } from './book';

type Range = { startRow: number; startColumn: number; endRow: number; endColumn: number };

let rulesMade = 0;

/** The data validation of a sheet as Univer holds it: every cell belongs to at most one rule. */
export class ValidationRules {
  readonly #model: SheetDataValidationModel;

  constructor(private readonly book: Book, private readonly sheetId: string) {
    this.#model = book.engine.injector.get(SheetDataValidationModel);
  }

  over(areas: readonly Area[]): IDataValidationRule[] {
    const rules: IDataValidationRule[] = this.#model.getRules(this.book.unitId, this.sheetId);
    return rules.filter((rule) => this.areasOf(rule).some((own) => areas.some((area) => intersection(own, area) !== null)));
  }

  /** the one rule of all the cells; `mixed` when they differ, null when none has one */
  common(areas: readonly Area[]): IDataValidationRule | 'mixed' | null {
    const rules = this.over(areas);
    const [first] = rules;
    if (first === undefined) return null;
    const uncovered = rules.flatMap((rule) => this.areasOf(rule)).reduce<Area[]>((rest, own) => rest.flatMap((area) => without(area, own)), [...areas]);
    return uncovered.length === 0 && rules.every((rule) => contentOf(rule) === contentOf(first)) ? first : 'mixed';
  }

  /** gives the cells a rule of their own, made from the one they have */
  change(areas: readonly Area[], edit: (rule: IDataValidationRule) => IDataValidationRule): void {
    const before = this.common(areas);
    rulesMade += 1;
    const blank: IDataValidationRule = { uid: '', ranges: [], type: 'any', allowBlank: true, showErrorMessage: true, errorStyle: 1 };
    const kept = before === null || before === 'mixed' ? blank : structuredClone(before);
    for (const area of areas) this.book.grow(area);
    const rule = edit({ ...kept, uid: `validation-${this.book.unitId}-${rulesMade}`, ranges: areas.map((area) => this.book.range(area)) });
    this.clear(areas);
    this.book.adjust(AddDataValidationMutation.id, { ...this.book.ids(this.sheetId), rule });
  }

  clear(areas: readonly Area[]): void {
    for (const rule of this.over(areas)) {
      const left = areas.reduce<Area[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), this.areasOf(rule));
      this.book.adjust(RemoveDataValidationMutation.id, { ...this.book.ids(this.sheetId), ruleId: rule.uid });
      if (left.length === 0) continue;
      this.book.adjust(AddDataValidationMutation.id, { ...this.book.ids(this.sheetId), rule: { ...rule, ranges: left.map((area) => this.book.range(area)) } });
    }
  }

  areasOf(rule: IDataValidationRule): Area[] {
    return (rule.ranges as Range[]).map(({ startRow, startColumn, endRow, endColumn }) =>
      ({ sheetId: this.sheetId, row: startRow, column: startColumn, lastRow: endRow, lastColumn: endColumn }));
  }
}

/** what a rule says, whichever cells it is for */
function contentOf(rule: IDataValidationRule): string {
  return JSON.stringify({ ...rule, uid: '', ranges: [] }, Object.keys(rule).sort());
}
