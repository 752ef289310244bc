import { type BaseValueObject, ErrorType, ErrorValueObject, Interpreter } from '@univerjs/engine-formula';

interface PrivateInterpreter {
  execute(node: unknown): BaseValueObject;
  executeAsync(node: unknown): Promise<BaseValueObject>;
  executePreCalculateNode(node: unknown): BaseValueObject;
}

/** An exception in any function ends the calculation without a word, and whoever waits for it waits for ever. It becomes `#VALUE!`. */
export function correctExceptions(): void {
  const interpreter = Interpreter.prototype as unknown as PrivateInterpreter;
  const { execute, executeAsync, executePreCalculateNode } = interpreter;
  interpreter.execute = function (node) {
    try {
      return execute.call(this, node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  interpreter.executeAsync = async function (node) {
    try {
      return await executeAsync.call(this, node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  interpreter.executePreCalculateNode = function (node) {
    try {
      return executePreCalculateNode.call(this, node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}
