import { type Area } from '../model/area';
import { ConditionalRules } from '../model/conditional-rules';
import { invalidArgument, notSupported } from '../wire/api-error';
import { ConditionalFormat } from './conditional-format';
import { firstRule } from './conditional-rule-forms';
import type { Context } from './context';
import { keysOf, List } from './list';
import { items } from '../wire/host-object';

/** The conditional formats that touch a range, or several. */
export class ConditionalFormats extends List<ConditionalFormat> {
  readonly #context: Context;
  readonly #areas: () => readonly Area[];

  constructor(context: Context, areas: () => readonly Area[]) {
    super();
    this.#context = context;
    this.#areas = areas;
  }

  override [items](): ConditionalFormat[] {
    return this.#rules().over(this.#areas()).map((rule) => new ConditionalFormat(this.#context, this.#sheetId(), rule.cfId));
  }

  override [keysOf](item: ConditionalFormat): string[] {
    return [item.id];
  }

  add(type: unknown): ConditionalFormat {
    if (typeof type !== 'string') throw invalidArgument();
    const rule = firstRule(type);
    if (rule === null) throw notSupported(`conditional format ${type}`);
    this.#context.protection.require(this.#sheetId(), 'allowFormatCells');
    return new ConditionalFormat(this.#context, this.#sheetId(), this.#rules().add(this.#areas(), rule));
  }

  clearAll(): void {
    this.#context.protection.require(this.#sheetId(), 'allowFormatCells');
    this.#rules().clear(this.#areas());
  }

  #rules(): ConditionalRules {
    return new ConditionalRules(this.#context.book, this.#sheetId());
  }

  #sheetId(): string {
    const [area] = this.#areas();
    if (area === undefined) throw invalidArgument();
    return area.sheetId;
  }
}
