import type { Failure } from '../app/actions';
import type { Texts } from '../i18n';

type Sentences = { [Kind in Failure['kind']]: (failure: Extract<Failure, { kind: Kind }>) => string };

/** The sentence for a failure; a kind without a text does not compile. */
export function failureText(texts: Texts, failure: Failure): string {
  const sentences: Sentences = texts.failures;
  const sentence = sentences[failure.kind] as (failure: Failure) => string;
  return sentence(failure);
}
