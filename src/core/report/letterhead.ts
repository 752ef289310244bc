import type { IsoDate } from '../calendar/iso-date';

/** What stands around a report and is no figure. Blank texts are printed as places to be filled in by hand. */
export interface Letterhead {
  /** the body above; '' when there is none */
  superior: string;
  agency: string;
  /** as the agency numbers it: `12/BC-SNV` */
  documentNumber: string;
  place: string;
  /** null leaves day and month open */
  date: IsoDate | null;
  recipients: string[];
  /** chức vụ: `GIÁM ĐỐC`; '' takes S4's THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ */
  signerTitle: string;
  signerName: string;
}

/** What stays the same from one report to the next; number and date are each report's own. */
export type KeptLetterhead = Omit<Letterhead, 'documentNumber' | 'date'>;
