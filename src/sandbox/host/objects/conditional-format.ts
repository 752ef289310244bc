import { type Area } from '../model/area';
import { type ConditionalRule, ConditionalRules } from '../model/conditional-rules';
import { ApiError, invalidArgument, itemNotFound } from '../wire/api-error';
import { HostObject, itemId, scalars } from '../wire/host-object';
import { CellValueRule, CustomRule, DataBarRule, PresetRule, TextRule } from './conditional-kinds';
import type { RuleAccess } from './rule-access';
import { typeOf } from './conditional-rule-forms';
import type { Context } from './context';

/** One conditional format; its kinds are reached through `custom`, `cellValue`, `preset`, … */
export class ConditionalFormat extends HostObject {
  readonly #context: Context;
  readonly #sheetId: string;

  constructor(context: Context, sheetId: string, readonly id: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  override get [itemId](): string {
    return this.id;
  }

  override get [scalars](): readonly string[] {
    return ['id', 'type', 'priority', 'stopIfTrue'];
  }

  get type(): string {
    return typeOf(this.#rule().rule);
  }

  get priority(): number {
    return this.#rules().all().findIndex((rule) => rule.cfId === this.id);
  }

  set priority(given: unknown) {
    if (typeof given !== 'number' || !Number.isInteger(given) || given < 0) throw invalidArgument();
    this.#rules().move(this.id, given);
  }

  get stopIfTrue(): boolean {
    return this.#rule().stopIfTrue;
  }

  set stopIfTrue(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    this.#change((rule) => { rule.stopIfTrue = given; });
  }

  delete(): void {
    this.#rule();
    this.#context.protection.require(this.#sheetId, 'allowFormatCells');
    this.#rules().remove(this.id);
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new ApiError('InvalidOperation', 'The conditional format covers several ranges.');
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const [area, ...more] = this.#areas();
    return area === undefined || more.length > 0 ? null : this.#context.range(area);
  }

  getRanges(): HostObject {
    return this.#context.rangeAreas(this.#areas());
  }

  get custom(): CustomRule {
    return this.#kind('Custom', this.customOrNullObject);
  }

  get customOrNullObject(): CustomRule | null {
    return this.type === 'Custom' ? new CustomRule(this.#access()) : null;
  }

  get cellValue(): CellValueRule {
    return this.#kind('CellValue', this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): CellValueRule | null {
    return this.type === 'CellValue' ? new CellValueRule(this.#access()) : null;
  }

  get preset(): PresetRule {
    return this.#kind('PresetCriteria', this.presetOrNullObject);
  }

  get presetOrNullObject(): PresetRule | null {
    return this.type === 'PresetCriteria' ? new PresetRule(this.#access()) : null;
  }

  get textComparison(): TextRule {
    return this.#kind('ContainsText', this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): TextRule | null {
    return this.type === 'ContainsText' ? new TextRule(this.#access()) : null;
  }

  get dataBar(): DataBarRule {
    return this.#kind('DataBar', this.dataBarOrNullObject);
  }

  get dataBarOrNullObject(): DataBarRule | null {
    return this.type === 'DataBar' ? new DataBarRule(this.#access()) : null;
  }

  #kind<Kind>(asked: string, found: Kind | null): Kind {
    if (found === null) throw new ApiError('InvalidOperation', `The conditional format is ${this.type}, not ${asked}.`);
    return found;
  }

  #rule(): ConditionalRule {
    const found = this.#rules().find(this.id);
    if (found === null) throw itemNotFound('The conditional format was deleted.');
    return found;
  }

  #areas(): Area[] {
    return this.#rules().areasOf(this.#rule());
  }

  #change(edit: (rule: ConditionalRule) => void): void {
    this.#context.protection.require(this.#sheetId, 'allowFormatCells');
    this.#rules().change(this.id, edit);
  }

  #access(): RuleAccess {
    return { read: () => this.#rule(), change: (edit) => this.#change(edit) };
  }

  #rules(): ConditionalRules {
    return new ConditionalRules(this.#context.book, this.#sheetId);
  }
}
