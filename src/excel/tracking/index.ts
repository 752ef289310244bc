import { readColours } from './read-colours';
import { readFormulas, readSpills } from './read-formulas';
import { readPart, readPlaces } from './read-places';

/** What following a plan and sending a workbook ask of Excel. */
export const trackingPort = { readColours, readFormulas, readSpills, readPlaces, readPart };
