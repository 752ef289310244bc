import { type IRange, Tools } from '@univerjs/core';
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel, createCfId, DeleteConditionalRuleMutation, type IConditionFormattingRule, MoveConditionalRuleMutation, SetConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { type Area, intersection, without } from './area';
import type { Book } from './book';

export type ConditionalRule = IConditionFormattingRule;

/** The conditional formats of a sheet as Univer holds them; the first one comes first. */
export class ConditionalRules {
  readonly #model: ConditionalFormattingRuleModel;

  constructor(private readonly book: Book, private readonly sheetId: string) {
    this.#model = book.engine.injector.get(ConditionalFormattingRuleModel);
  }

  all(): ConditionalRule[] {
    return this.#model.getSubunitRules(this.book.unitId, this.sheetId) ?? [];
  }

  over(areas: readonly Area[]): ConditionalRule[] {
    return this.all().filter((rule) => this.areasOf(rule).some((own) => areas.some((area) => intersection(own, area) !== null)));
  }

  find(id: string): ConditionalRule | null {
    return this.all().find((rule) => rule.cfId === id) ?? null;
  }

  areasOf(rule: ConditionalRule): Area[] {
    return rule.ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
      ({ sheetId: this.sheetId, row: startRow, column: startColumn, lastRow: endRow, lastColumn: endColumn }));
  }

  add(areas: readonly Area[], rule: ConditionalRule['rule']): string {
    const cfId = createCfId();
    for (const area of areas) this.book.grow(area);
    const ranges = areas.map((area) => this.book.range(area));
    this.book.adjust(AddConditionalRuleMutation.id, { ...this.book.ids(this.sheetId), rule: { cfId, ranges, stopIfTrue: false, rule } });
    return cfId;
  }

  change(id: string, edit: (rule: ConditionalRule) => void): void {
    const found = this.find(id);
    if (found === null) return;
    const rule = Tools.deepClone(found);
    edit(rule);
    this.book.adjust(SetConditionalRuleMutation.id, { ...this.book.ids(this.sheetId), cfId: id, rule });
  }

  remove(id: string): void {
    this.book.adjust(DeleteConditionalRuleMutation.id, { ...this.book.ids(this.sheetId), cfId: id });
  }

  /** takes rules off some cells; a rule that also covers others stays there */
  clear(areas: readonly Area[]): void {
    for (const rule of this.over(areas)) {
      const left = areas.reduce<Area[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), this.areasOf(rule));
      if (left.length === 0) this.remove(rule.cfId);
      else this.change(rule.cfId, (changed) => { changed.ranges = left.map(toRange); });
    }
  }

  move(id: string, position: number): void {
    const rules = this.all();
    const from = rules.findIndex((rule) => rule.cfId === id);
    const at = rules[Math.min(position, rules.length - 1)];
    if (at === undefined || from < 0 || at.cfId === id) return;
    const type = from > position ? 'before' : 'after';
    this.book.adjust(MoveConditionalRuleMutation.id, { ...this.book.ids(this.sheetId), start: { id, type: 'self' }, end: { id: at.cfId, type } });
  }
}

function toRange({ row, column, lastRow, lastColumn }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: lastRow, endColumn: lastColumn };
}
