import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import type { Letterhead, WrittenWords } from '../../src/core/report';
import { exportReportToWord } from '../../src/export';
import { readPlan, type CellValue } from '../../src/workbook';
import { reportOf } from '../core/report/given-report';

const { cells, planYear } = JSON.parse(fs.readFileSync(path.resolve('test/golden/report/s4-quarter-1/input.json'), 'utf8')) as { cells: CellValue[][]; planYear: number };
const report = reportOf(readPlan(cells, { planYear }).plan, { rounding: 'truncated' });
const words: WrittenWords = {
  places: new Map([['II.3.1.text', { content: 'Văn bản hướng dẫn ban hành chậm & <thiếu> đồng bộ\u0001\ndòng hai' }], ['III.text', { content: 'Bố trí thêm biên chế' }], ['dòng đã mất', { note: 'Lời còn lại' }]]),
  added: [],
};
const letterhead: Letterhead = {
  superior: 'UBND huyện Đức Thọ', agency: 'Phòng Nội vụ', documentNumber: '', place: 'Đức Thọ', date: '2020-03-05', recipients: ['Như trên;', 'Lưu: VT.'], signerTitle: 'Trưởng phòng', signerName: 'Nguyễn Văn A',
};

describe('the report as a Word file', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cchc-word-'));
  const file = path.join(folder, 'bao-cao.docx');
  let xml = '';

  beforeAll(async () => {
    fs.writeFileSync(file, await exportReportToWord(report, words, letterhead));
    const zip = await JSZip.loadAsync(fs.readFileSync(file));
    xml = await zip.file('word/document.xml')!.async('string');
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const convert = (format: string, output: string): Buffer => {
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', folder, file], { timeout: 150_000, stdio: 'pipe' });
    return fs.readFileSync(path.join(folder, output));
  };

  test('is A4 landscape with the margins of Nghị định 30', () => {
    expect(/<w:pgSz [^>]*>/.exec(xml)![0]).toMatch(/w:w="297mm" w:h="210mm" w:orient="landscape"|w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(/<w:pgMar [^>]*>/.exec(xml)![0]).toContain('w:top="20mm" w:right="15mm" w:bottom="20mm" w:left="30mm"');
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
  });

  test('opens in LibreOffice with every word and figure', () => {
    const text = convert('txt:Text (encoded):UTF8', 'bao-cao.txt').toString('utf8');
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'UBND HUYỆN ĐỨC THỌ', 'PHÒNG NỘI VỤ', 'Số:', 'Đức Thọ, ngày 05 tháng 3 năm 2020', 'BÁO CÁO',
      'Kết quả công tác cải cách hành chính quý I năm 2020', '24/27 nhiệm vụ = 88,88 %', '2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%', '(7/8) * 100% = 87,5%',
      'Văn bản hướng dẫn ban hành chậm & <thiếu> đồng bộ', 'dòng hai', 'Bố trí thêm biên chế', 'Lời còn lại', 'Thời điểm chốt: quý I năm 2020', 'Nơi nhận:', 'TRƯỞNG PHÒNG', 'Nguyễn Văn A',
    ]) expect(text).toContain(words);
  }, 180_000);

  test('survives conversion to PDF', () => {
    const pdf = convert('pdf', 'bao-cao.pdf').toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(/\/MediaBox\s*\[\s*0 0 841\.\d+ 595\.\d+/.test(pdf)).toBe(true);
    if (process.env.KEEP_PDF) fs.copyFileSync(path.join(folder, 'bao-cao.pdf'), process.env.KEEP_PDF);
  }, 180_000);
});
