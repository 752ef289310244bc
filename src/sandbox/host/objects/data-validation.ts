import { DataValidationErrorStyle, type IDataValidationRule } from '@univerjs/core';
import type { Area } from '../model/area';
import { ValidationRules } from '../model/validation-rules';
import { invalidArgument } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import type { Context } from './context';
import { ruleFromExcel, ruleToExcel, validationType } from './validation-forms';

const alertStyles = {
  Information: DataValidationErrorStyle.INFO, Stop: DataValidationErrorStyle.STOP, Warning: DataValidationErrorStyle.WARNING,
} as const;

/** What may be entered in the cells of a range, or of several. */
export class DataValidation extends HostObject {
  readonly #context: Context;
  readonly #areas: () => readonly Area[];

  constructor(context: Context, areas: () => readonly Area[]) {
    super();
    this.#context = context;
    this.#areas = areas;
  }

  override get [scalars](): readonly string[] {
    return ['type', 'rule', 'errorAlert', 'prompt', 'ignoreBlanks'];
  }

  get type(): string {
    const rule = this.#common();
    return rule === 'mixed' ? 'Inconsistent' : validationType(rule);
  }

  get rule(): unknown {
    const rule = this.#common();
    return rule === 'mixed' ? null : ruleToExcel(rule);
  }

  set rule(given: unknown) {
    const change = ruleFromExcel(this.#context, this.#sheetId(), given);
    this.#change((rule) => ({ ...rule, formula1: undefined, formula2: undefined, operator: undefined, ...change }));
  }

  get errorAlert(): unknown {
    const rule = this.#common();
    if (rule === 'mixed') return null;
    const style = Object.entries(alertStyles).find(([, number]) => number === (rule?.errorStyle ?? DataValidationErrorStyle.STOP))?.[0];
    return { showAlert: rule?.showErrorMessage ?? true, style, title: rule?.errorTitle ?? '', message: rule?.error ?? '' };
  }

  /** Univer's grid refuses other input whenever the style is "stop", so an alert that is not shown must not stop. */
  set errorAlert(given: unknown) {
    const { showAlert = true, style = 'Stop', title = '', message = '' } = (given ?? {}) as { showAlert?: boolean; style?: string; title?: string; message?: string };
    const known = alertStyles[style as keyof typeof alertStyles];
    if (known === undefined || typeof showAlert !== 'boolean') throw invalidArgument();
    this.#change((rule) => ({ ...rule, showErrorMessage: showAlert, errorStyle: showAlert ? known : DataValidationErrorStyle.INFO, errorTitle: title, error: message }));
  }

  get prompt(): unknown {
    const rule = this.#common();
    return rule === 'mixed' ? null : { showPrompt: rule?.showInputMessage ?? false, title: rule?.promptTitle ?? '', message: rule?.prompt ?? '' };
  }

  set prompt(given: unknown) {
    const { showPrompt = true, title = '', message = '' } = (given ?? {}) as { showPrompt?: boolean; title?: string; message?: string };
    if (title.length > 32 || message.length > 255) throw invalidArgument('A prompt has at most 32 characters in its title and 255 in its message.');
    this.#change((rule) => ({ ...rule, showInputMessage: showPrompt, promptTitle: title, prompt: message }));
  }

  get ignoreBlanks(): boolean | null {
    const rule = this.#common();
    return rule === 'mixed' ? null : (rule?.allowBlank ?? true);
  }

  set ignoreBlanks(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    this.#change((rule) => ({ ...rule, allowBlank: given }));
  }

  clear(): void {
    this.#context.protection.require(this.#sheetId(), null);
    this.#rules().clear(this.#areas());
  }

  #common(): IDataValidationRule | 'mixed' | null {
    return this.#rules().common(this.#areas());
  }

  #change(edit: (rule: IDataValidationRule) => IDataValidationRule): void {
    this.#context.protection.require(this.#sheetId(), null);
    this.#rules().change(this.#areas(), edit);
  }

  #rules(): ValidationRules {
    return new ValidationRules(this.#context.book, this.#sheetId());
  }

  #sheetId(): string {
    const [area] = this.#areas();
    if (area === undefined) throw invalidArgument();
    return area.sheetId;
  }
}
