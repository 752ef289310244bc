import { BooleanNumber } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine } from '../engine/boot';
import type { FunctionMetadata } from './custom-functions';

/** Offers the add-in's functions while a formula is typed, with the descriptions of functions.json. */
export function describeAddInFunctions(engine: Engine, namespace: string, metadata: FunctionMetadata): void {
  engine.injector.get(IDescriptionService).registerDescriptions(
    metadata.functions.map(({ name, description = '', parameters }) => ({
      functionName: `${namespace}.${name}`,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: parameter.dimensionality === 'matrix' ? 'A1:N20' : '',
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      })),
    })),
  );
}
