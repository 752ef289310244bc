import { tracking as english } from './en/tracking';
import { tracking as vietnamese } from './vi/tracking';

/** Apart from the other texts: they come with the screen Tiến độ. */
export const trackingTexts = { vi: vietnamese, en: english };
