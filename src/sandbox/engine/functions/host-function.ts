import { BaseFunction, type BaseValueObject, ErrorValueObject } from '@univerjs/engine-formula';
import { type BlankCells, decodeArgument, encodeResult, errorType, type FunctionArgument, type FunctionResult } from './values';

/** The cell whose formula calls a function. */
export interface CallingCell {
  sheetId: string;
  rowIndex: number;
  columnIndex: number;
}

export type FunctionBody = (args: FunctionArgument[], cell: CallingCell) => FunctionResult | Promise<FunctionResult>;

/** What a call tells its registry, so that an error keeps its sentence. */
export interface CallListener {
  blankCells(): BlankCells;
  called(cell: CallingCell): void;
  failed(cell: CallingCell, code: string, message: string): void;
}

/**
 * A function of ours inside Univer's engine. Univer's own registerFunction turns blanks into 0 and errors into text, has no way to say
 * why a function failed, and never ends the calculation after a throw.
 */
export class HostFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;
  private readonly body: FunctionBody;
  private readonly listener: CallListener;
  private readonly awaited: boolean;

  constructor(name: string, body: FunctionBody, listener: CallListener, awaited: boolean) {
    super(name);
    this.body = body;
    this.listener = listener;
    this.awaited = awaited;
  }

  override isAsync(): boolean {
    return this.awaited;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const cell: CallingCell = { sheetId: this.subUnitId ?? '', rowIndex: this.row, columnIndex: this.column };
    this.listener.called(cell);
    try {
      const result = this.body(values.map((value) => decodeArgument(value, this.listener.blankCells())), cell);
      if (!(result instanceof Promise)) return this.finish(result, cell);
      // Univer awaits what an asynchronous executor returns, although its declaration does not say so.
      return result.then((value) => this.finish(value, cell), (error) => this.fail(error, cell)) as unknown as BaseValueObject;
    } catch (error) {
      return this.fail(error, cell);
    }
  }

  private finish(result: FunctionResult, cell: CallingCell): BaseValueObject {
    if (result !== null && typeof result === 'object' && !Array.isArray(result)) return this.fail(result, cell);
    return encodeResult(result);
  }

  /** What is thrown decides the error value by its `code`; anything else is `#VALUE!`, as in Excel. */
  private fail(error: unknown, cell: CallingCell): BaseValueObject {
    const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
    const type = errorType(code);
    this.listener.failed(cell, type, typeof message === 'string' ? message : '');
    return ErrorValueObject.create(type);
  }
}
