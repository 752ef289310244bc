import type { IDataBar } from '@univerjs/sheets-conditional-formatting';
import { asColour, requireColour } from '../model/colours';
import type { ConditionalRule } from '../model/conditional-rules';
import { invalidArgument } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import { ConditionalRangeFormat } from './conditional-range-format';
import type { RuleAccess } from './rule-access';
import { bound, boundOf, cellValueOf, cellValueRule, presetOf, presetRule, textOf, textRule } from './conditional-rule-forms';

abstract class Kind extends HostObject {
  readonly format: ConditionalRangeFormat;

  constructor(access: RuleAccess) {
    super();
    this.format = new ConditionalRangeFormat(access);
  }
}

export class CustomRule extends Kind {
  readonly rule: CustomFormula;

  constructor(access: RuleAccess) {
    super(access);
    this.rule = new CustomFormula(access);
  }
}

class CustomFormula extends HostObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super();
    this.#access = access;
  }

  override get [scalars](): readonly string[] {
    return ['formula'];
  }

  get formula(): string {
    return String((this.#access.read().rule as { value?: unknown }).value ?? '');
  }

  set formula(given: unknown) {
    if (typeof given !== 'string' || given === '') throw invalidArgument();
    const value = given.startsWith('=') ? given : `=${given}`;
    this.#access.change(({ rule }) => { (rule as { value: string }).value = value; });
  }
}

const stored = Symbol('stored rule');
const replace = Symbol('replace');

/** Kinds whose rule is one plain object. */
abstract class ObjectRule extends Kind {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super(access);
    this.#access = access;
  }

  override get [scalars](): readonly string[] {
    return ['rule'];
  }

  get [stored](): ConditionalRule['rule'] {
    return this.#access.read().rule;
  }

  [replace](make: (before: ConditionalRule['rule']) => ConditionalRule['rule']): void {
    this.#access.change((rule) => { rule.rule = make(rule.rule); });
  }
}

export class CellValueRule extends ObjectRule {
  get rule(): unknown {
    return cellValueOf(this[stored]);
  }

  set rule(given: unknown) {
    this[replace]((before) => cellValueRule(given, before));
  }
}

export class PresetRule extends ObjectRule {
  get rule(): unknown {
    return { criterion: presetOf(this[stored]) };
  }

  set rule(given: unknown) {
    this[replace]((before) => presetRule(given, before));
  }
}

export class TextRule extends ObjectRule {
  get rule(): unknown {
    return textOf(this[stored]);
  }

  set rule(given: unknown) {
    this[replace]((before) => textRule(given, before));
  }
}

export class DataBarRule extends HostObject {
  readonly #access: RuleAccess;
  readonly positiveFormat: DataBarPositiveFormat;

  constructor(access: RuleAccess) {
    super();
    this.#access = access;
    this.positiveFormat = new DataBarPositiveFormat(access);
  }

  override get [scalars](): readonly string[] {
    return ['showDataBarOnly', 'lowerBoundRule', 'upperBoundRule'];
  }

  get showDataBarOnly(): boolean {
    return !bar(this.#access.read()).isShowValue;
  }

  set showDataBarOnly(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    this.#access.change((rule) => { bar(rule).isShowValue = !given; });
  }

  get lowerBoundRule(): unknown {
    return boundOf(bar(this.#access.read()), 'min');
  }

  set lowerBoundRule(given: unknown) {
    const min = bound(given, 'min');
    this.#access.change((rule) => { bar(rule).config.min = min; });
  }

  get upperBoundRule(): unknown {
    return boundOf(bar(this.#access.read()), 'max');
  }

  set upperBoundRule(given: unknown) {
    const max = bound(given, 'max');
    this.#access.change((rule) => { bar(rule).config.max = max; });
  }
}

class DataBarPositiveFormat extends HostObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super();
    this.#access = access;
  }

  override get [scalars](): readonly string[] {
    return ['fillColor', 'gradientFill'];
  }

  get fillColor(): string {
    return asColour(bar(this.#access.read()).config.positiveColor, '#638EC6');
  }

  set fillColor(given: unknown) {
    const colour = requireColour(given);
    this.#access.change((rule) => { bar(rule).config.positiveColor = colour; });
  }

  get gradientFill(): boolean {
    return bar(this.#access.read()).config.isGradient;
  }

  set gradientFill(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    this.#access.change((rule) => { bar(rule).config.isGradient = given; });
  }
}

function bar(rule: ConditionalRule): IDataBar {
  return rule.rule as IDataBar;
}
