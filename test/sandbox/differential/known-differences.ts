/** A formula on which Univer and LibreOffice do not agree, what each says, and why it stays so. */
export interface KnownDifference {
  formula: string;
  univer: unknown;
  libreOffice: unknown;
  reason: string;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    formula: '=SUM(C2:C16,100,TRUE,"3")', univer: 1661734678.891, libreOffice: '#VALUE!',
    reason: 'Univer does as Excel: a text written as an argument of SUM is read as a number. LibreOffice leaves this to a setting of the user.',
  },
  {
    formula: '=SUM(G2:G16)', univer: 0, libreOffice: 9,
    reason: 'Univer does as Excel: truth values in a range are not summed. In LibreOffice they are numbers with a format.',
  },
  {
    formula: '=COUNT(E2:G16)', univer: 24, libreOffice: 39,
    reason: 'Univer does as Excel: truth values in a range are not counted as numbers. In LibreOffice they are numbers with a format.',
  },
  {
    formula: '=COUNTIF(I2:I16,">0")', univer: 4, libreOffice: 5,
    reason: 'Univer does as Excel: TRUE is not greater than 0. In LibreOffice it is the number 1 with a format.',
  },
  {
    formula: '=TRUE&""', univer: 'TRUE', libreOffice: '1',
    reason: 'Univer does as Excel. In LibreOffice TRUE is the number 1 with a format, and joining drops the format.',
  },
  {
    formula: '=SQRT(-1)', univer: '#NUM!', libreOffice: 'Err:502',
    reason: 'The same error: LibreOffice has a number of its own for an argument out of range.',
  },
  {
    formula: '=MATCH(45838,E2:E6,1)', univer: 2, libreOffice: 3,
    reason: 'Univer is wrong: of equal values in a sorted column Excel takes the last. Not corrected, because no table of ours looks up the nearest value.',
  },
];
