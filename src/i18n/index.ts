import type { vi } from './vi';

export type Texts = typeof vi;
export { vi } from './vi';
export { formatDate } from './dates';
export { describeFinding, type FindingText, type FindingTexts } from './finding-text';
export { functionTexts } from './function-texts';
export { loadTexts } from './load-texts';
