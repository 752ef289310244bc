import { latePart } from '../late-part';

/** Shows a mend before it is done. In a file of its own: most days nothing is mended. */
export const MendPlace = latePart(async () => (await import(/* webpackChunkName: "mend" */ './mend-panel')).MendPanel);
