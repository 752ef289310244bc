import { dayOf, monthOf, yearOf } from '../core/calendar/iso-date';
import { countingLines, overallSentence, reportTable, reportTitle, type Letterhead, type Report, type WrittenWords } from '../core/report';
import { openRow, paragraphs, points, shortLine, type Content, type DocxLibrary } from './word-pieces';
import { formTable, TABLE_WIDTH } from './word-table';

// Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, lề trên 20, dưới 20, trái 30, phải 15 mm, Times New Roman 13–14, số trang ở giữa lề trên từ trang thứ hai.
const MARGINS = { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm', header: '10mm', footer: '10mm' } as const;
const HALF = TABLE_WIDTH / 2;

/**
 * The report as a Word file: letterhead, title, form 2 with a person's words, the way of counting, recipients, signature.
 *
 * @returns the bytes of a .docx; the library is fetched when this is called for the first time
 */
export async function exportReportToWord(report: Report, words: WrittenWords, letterhead: Letterhead): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: reportTitle(report), creator: letterhead.agency, description: '',
    styles: { default: { document: { run: { font: 'Times New Roman', size: points(13), language: { value: 'vi-VN' } } } } },
    sections: [{
      properties: {
        titlePage: true,
        // the library wants the short side as the width and turns it itself
        page: { size: { orientation: docx.PageOrientation.LANDSCAPE, width: '210mm', height: '297mm' }, margin: MARGINS },
      },
      headers: {
        first: new docx.Header({ children: [new docx.Paragraph({})] }),
        default: new docx.Header({ children: [new docx.Paragraph({ alignment: 'center', children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: points(13) })] })] }),
      },
      children: [
        ...heading(docx, report, letterhead),
        formTable(docx, reportTable(report, words)),
        // a signature does not stand on a page of its own
        ...paragraphs(docx, { text: overallSentence(report), bold: true }, { spacing: { before: 120, after: 60 }, keepNext: true }),
        ...countingLines(report).flatMap((text) => paragraphs(docx, { text, italics: true, size: 12, align: 'both' }, { keepNext: true })),
        new docx.Paragraph({ spacing: { after: 120 }, keepNext: true }),
        ending(docx, letterhead),
      ],
    }],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function heading(docx: DocxLibrary, report: Report, { superior, agency, documentNumber, place, date }: Letterhead): Content[] {
  const centre = (text: string, more: { bold?: boolean; italics?: boolean; size?: number } = {}) => paragraphs(docx, { text, align: 'center', ...more });
  const left = Math.round(TABLE_WIDTH * 0.42);
  return [
    openRow(docx, [
      {
        widthTwips: left,
        children: [
          ...(superior === '' ? [] : centre(superior.toUpperCase())), ...centre(agency === '' ? 'TÊN CƠ QUAN, ĐƠN VỊ' : agency.toUpperCase(), { bold: true }), shortLine(docx, left * 0.36),
          ...centre(`Số: ${documentNumber === '' ? '        /BC-……' : documentNumber}`),
        ],
      },
      {
        widthTwips: TABLE_WIDTH - left,
        children: [
          ...centre('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }), ...centre('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 14 }), shortLine(docx, (TABLE_WIDTH - left) * 0.29),
          ...centre(`${place === '' ? '…………' : place}, ${dateLine(date, report.year)}`, { italics: true, size: 14 }),
        ],
      },
    ]),
    ...paragraphs(docx, { text: 'BÁO CÁO', bold: true, size: 14, align: 'center' }, { spacing: { before: 240 } }),
    ...paragraphs(docx, { text: reportTitle(report), bold: true, size: 14, align: 'center' }),
    shortLine(docx, TABLE_WIDTH * 0.42),
    new docx.Paragraph({ spacing: { after: 60 } }),
  ];
}

/** Days under 10 and the months 1 and 2 get a zero, as Nghị định 30 wants. The year of an open date is left open too: a yearly report is often signed in the year after. */
function dateLine(date: string | null, year: number): string {
  if (date === null) return `ngày      tháng      năm ${Math.floor(year / 100)}……`;
  const month = monthOf(date);
  return `ngày ${String(dayOf(date)).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${yearOf(date)}`;
}

function ending(docx: DocxLibrary, { recipients, signerTitle, signerName }: Letterhead): Content {
  const list = recipients.length === 0 ? ['……;', 'Lưu: VT.'] : recipients;
  return openRow(docx, [
    { widthTwips: HALF, children: [...paragraphs(docx, { text: 'Nơi nhận:', bold: true, italics: true, size: 12 }), ...list.flatMap((one) => paragraphs(docx, { text: `- ${one}`, size: 11 }))] },
    {
      widthTwips: HALF,
      children: [
        ...paragraphs(docx, { text: signerTitle === '' ? 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ' : signerTitle.toUpperCase(), bold: true, size: 14, align: 'center' }),
        ...paragraphs(docx, { text: '(Ký tên và đóng dấu)', italics: true, align: 'center' }, { spacing: { after: 1100 } }),
        ...paragraphs(docx, { text: signerName, bold: true, size: 14, align: 'center' }),
      ],
    },
  ]);
}
