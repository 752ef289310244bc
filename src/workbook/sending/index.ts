export { callsOurFunctions, namesOfOurs, usesName } from './our-formulas';
export { nativeTotal } from './native-total';
export { cutFormula, formatReference, type FormulaPiece } from './references';
export { decodeSent, encodeSent, SENT_NAME_PREFIX, SENT_NAMESPACE, type SentEntry } from './sent-record';
