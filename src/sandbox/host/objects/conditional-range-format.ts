import { BooleanNumber, BorderStyleTypes, type IStyleBase } from '@univerjs/core';
import type { IHighlightCell } from '@univerjs/sheets-conditional-formatting';
import { asColour, requireColour } from '../model/colours';
import { borderStyle, lineWithStyle, requireFlag } from '../model/style-words';
import { invalidArgument } from '../wire/api-error';
import { HostCollection, HostObject, itemId, items, scalars } from '../wire/host-object';
import type { RuleAccess } from './rule-access';

type StyleAccess = { read(): IStyleBase; change(edit: (style: IStyleBase) => void): void };

/** What a conditional format makes of the cells it hits. */
export class ConditionalRangeFormat extends HostObject {
  readonly fill: ConditionalFill;
  readonly font: ConditionalFont;
  readonly borders: ConditionalBorders;

  constructor(access: RuleAccess) {
    super();
    const styles: StyleAccess = {
      read: () => (access.read().rule as IHighlightCell).style ?? {},
      change: (edit) => access.change(({ rule }) => {
        const highlight = rule as IHighlightCell;
        highlight.style ??= {};
        edit(highlight.style);
      }),
    };
    this.fill = new ConditionalFill(styles);
    this.font = new ConditionalFont(styles);
    this.borders = new ConditionalBorders(styles);
  }
}

const styleOf = Symbol('style');
const edit = Symbol('edit');

abstract class Part extends HostObject {
  readonly #styles: StyleAccess;

  constructor(styles: StyleAccess) {
    super();
    this.#styles = styles;
  }

  get [styleOf](): IStyleBase {
    return this.#styles.read();
  }

  [edit](change: (style: IStyleBase) => void): void {
    this.#styles.change(change);
  }
}

class ConditionalFill extends Part {
  override get [scalars](): readonly string[] {
    return ['color'];
  }

  get color(): string {
    return asColour(this[styleOf].bg?.rgb ?? null, '');
  }

  set color(given: unknown) {
    const rgb = requireColour(given);
    this[edit]((style) => { style.bg = { rgb }; });
  }

  clear(): void {
    this[edit]((style) => { delete style.bg; });
  }
}

class ConditionalFont extends Part {
  override get [scalars](): readonly string[] {
    return ['color', 'bold', 'italic', 'strikethrough', 'underline'];
  }

  get color(): string {
    return asColour(this[styleOf].cl?.rgb ?? null, '');
  }

  set color(given: unknown) {
    const rgb = requireColour(given);
    this[edit]((style) => { style.cl = { rgb }; });
  }

  get bold(): boolean {
    return this[styleOf].bl === BooleanNumber.TRUE;
  }

  set bold(given: unknown) {
    const bl = requireFlag(given);
    this[edit]((style) => { style.bl = bl; });
  }

  get italic(): boolean {
    return this[styleOf].it === BooleanNumber.TRUE;
  }

  set italic(given: unknown) {
    const it = requireFlag(given);
    this[edit]((style) => { style.it = it; });
  }

  get strikethrough(): boolean {
    return this[styleOf].st?.s === BooleanNumber.TRUE;
  }

  set strikethrough(given: unknown) {
    const s = requireFlag(given);
    this[edit]((style) => { style.st = { s }; });
  }

  get underline(): string {
    return this[styleOf].ul?.s === BooleanNumber.TRUE ? 'Single' : 'None';
  }

  set underline(given: unknown) {
    if (given !== 'None' && given !== 'Single') throw invalidArgument();
    this[edit]((style) => { style.ul = { s: given === 'Single' ? BooleanNumber.TRUE : BooleanNumber.FALSE }; });
  }

  clear(): void {
    this[edit]((style) => {
      delete style.cl;
      delete style.bl;
      delete style.it;
      delete style.st;
      delete style.ul;
    });
  }
}

const edges = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;

class ConditionalBorders extends HostCollection<ConditionalBorder> {
  readonly #styles: StyleAccess;

  constructor(styles: StyleAccess) {
    super();
    this.#styles = styles;
  }

  override [items](): ConditionalBorder[] {
    return (Object.keys(edges) as (keyof typeof edges)[]).map((side) => new ConditionalBorder(this.#styles, side));
  }

  get count(): number {
    return Object.keys(edges).length;
  }

  getItem(side: unknown): ConditionalBorder {
    if (typeof side !== 'string' || !(side in edges)) throw invalidArgument();
    return new ConditionalBorder(this.#styles, side as keyof typeof edges);
  }
}

class ConditionalBorder extends Part {
  constructor(styles: StyleAccess, readonly sideIndex: keyof typeof edges) {
    super(styles);
  }

  override get [itemId](): string {
    return this.sideIndex;
  }

  override get [scalars](): readonly string[] {
    return ['sideIndex', 'style', 'color'];
  }

  get style(): string {
    return borderStyle(this[styleOf].bd?.[edges[this.sideIndex]]?.s);
  }

  set style(given: unknown) {
    const line = lineWithStyle(given, undefined);
    const key = edges[this.sideIndex];
    this[edit]((style) => { style.bd = { ...style.bd, [key]: line === null ? null : { s: line, cl: style.bd?.[key]?.cl ?? { rgb: '#000000' } } }; });
  }

  get color(): string {
    return asColour(this[styleOf].bd?.[edges[this.sideIndex]]?.cl?.rgb ?? null, '');
  }

  set color(given: unknown) {
    const rgb = requireColour(given);
    const key = edges[this.sideIndex];
    this[edit]((style) => { style.bd = { ...style.bd, [key]: { s: style.bd?.[key]?.s ?? BorderStyleTypes.THIN, cl: { rgb } } }; });
  }
}
