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
    formula: '=FALSE>1', univer: true, libreOffice: false,
    reason: 'Univer does as Excel: truth values come after numbers. In LibreOffice FALSE is the number 0 with a format.',
  },
  {
    formula: '="x"&12345678901234567890', univer: 'x12345678901234567890', libreOffice: 'x1.23456789012346E+019',
    reason: 'Univer is wrong: Excel has 15 digits and writes 1.23456789012346E+19. Not corrected: an amount of money has at most 15 digits here.',
  },
  {
    formula: '="x"&1E-7', univer: 'x1E-7', libreOffice: 'x0.0000001',
    reason: 'Univer is wrong: Excel writes 0.0000001. Not corrected: no figure of a plan is that small.',
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
