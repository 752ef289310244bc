export { movedFormula } from './moved-formula';
export { callsOurFunctions, namesOfOurs, usesName } from './our-formulas';
export { nativeTotal } from './native-total';
export { cutFormula, cutWhole, formatReference, type FormulaPiece } from './references';
export { decodeSent, encodeSent, formulaNow, namesIn, SENT_NAME_PREFIX, SENT_NAMESPACE, type SentEntry } from './sent-record';
export { wholeRowsIn } from './whole-rows';
