// Makes the generated functions.json fit for Excel; used by the build. Plain JavaScript, because webpack's configuration reads it.
import { readFileSync } from 'node:fs';

const english = JSON.parse(readFileSync(new URL('./metadata-english.json', import.meta.url), 'utf8'));

/**
 * The generator always writes `allowCustomDataForDataTypeAny`, with which Excel 2021 shows #VALUE! for every function and, together with the other, crashes; and it never
 * writes `allowErrorForDataTypeAny`, without which a single #N/A in the table keeps a function from being called at all.
 * For 'en' every description is replaced; one that is missing in the English table, or left over there, is an error.
 *
 * @param {object} json the generated metadata; not changed
 * @param {'vi' | 'en'} locale
 * @returns {object}
 */
export function finishMetadata(json, locale) {
  const finished = structuredClone(json);
  delete finished.allowCustomDataForDataTypeAny;
  finished.allowErrorForDataTypeAny = true;
  if (locale === 'en') translate(finished.functions);
  return finished;
}

function translate(functions) {
  const left = new Set(Object.keys(english));
  for (const one of functions) {
    const texts = english[one.id];
    if (!texts) throw new Error(`metadata-english.json lacks ${one.id}`);
    left.delete(one.id);
    one.description = texts.description;
    const parameters = new Set(Object.keys(texts.parameters));
    for (const parameter of one.parameters) {
      if (!parameters.delete(parameter.name)) throw new Error(`metadata-english.json lacks ${one.id}: ${parameter.name}`);
      parameter.description = texts.parameters[parameter.name];
    }
    if (parameters.size > 0) throw new Error(`metadata-english.json describes what ${one.id} does not have: ${[...parameters].join(', ')}`);
  }
  if (left.size > 0) throw new Error(`metadata-english.json describes what there is not: ${[...left].join(', ')}`);
}
