import JSZip from 'jszip';
import { type Sandbox, startSandbox } from '../../../src/sandbox/node';
import { limits } from '../../../src/sandbox/files/limits';
import { sentenceOfFailure, sentenceOfLosses } from '../../../src/sandbox/files';

jest.setTimeout(60_000);

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
  await sandbox.setValues('A1', [['còn nguyên']]);
});
afterEach(() => sandbox.dispose());

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await sandbox.openFile(bytes);
  // a refused file leaves the workbook as it was
  expect(await sandbox.values('A1')).toEqual([['còn nguyên']]);
  return result.ok ? 'opened' : sentenceOfFailure(result.failure);
}

async function changed(change: (zip: JSZip) => void | Promise<void>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync((await sandbox.saveFile()).bytes);
  await change(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** An OLE file with one directory entry, as a password or Excel 97 makes it. */
function oleFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...entry].forEach((letter, index) => { bytes[512 + 2 * index] = letter.charCodeAt(0); });
  return bytes;
}

test('what is no workbook is refused with a sentence that says what to do', async () => {
  expect(await refusal(new TextEncoder().encode('a,b\n1,2'))).toBe('Đây không phải là tệp bảng tính Excel (.xlsx).');
  expect(await refusal(new Uint8Array())).toBe('Đây không phải là tệp bảng tính Excel (.xlsx).');
  expect(await refusal(oleFile('EncryptedPackage'))).toContain('mật khẩu');
  expect(await refusal(oleFile('Workbook'))).toContain('.xls)');
  expect(await refusal(await changed((zip) => void zip.remove('xl/workbook.xml')))).toBe('Đây không phải là tệp bảng tính Excel (.xlsx).');
  expect(await refusal(await changed((zip) => void zip.remove('xl/worksheets/sheet1.xml')))).toContain('hỏng');
  expect(await refusal((await sandbox.saveFile()).bytes.slice(0, 800))).toContain('hỏng');
});

test('a zip bomb is stopped while it unpacks', async () => {
  const part = new Uint8Array(limits.unpackedBytes / 4 + 1);
  const bomb = await changed((zip) => { for (let count = 0; count < 4; count++) zip.file(`xl/media/${count}.bin`, part); });
  expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
  expect(await refusal(bomb)).toContain('vượt quá 200 MB');
});

test('macros and links to other files are left out, and it is said', async () => {
  const bytes = await changed(async (zip) => {
    zip.file('xl/vbaProject.bin', 'macro');
    zip.file('xl/externalLinks/externalLink1.xml', '<externalLink/>');
    const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    zip.file('xl/worksheets/sheet1.xml', sheet.replace('</row>', '<c r="B1"><f>[1]Sheet1!$A$1*2</f><v>42</v></c></row>'));
  });
  const result = await sandbox.openFile(bytes);
  if (!result.ok) throw new Error(sentenceOfFailure(result.failure));
  expect(result.without.sort()).toEqual(['external-links', 'macros']);
  expect(sentenceOfLosses(result.without, 'opened')).toBe('Đã mở nhưng không có: liên kết tới tệp khác (giữ kết quả đã tính); macro.');
  expect(await sandbox.formulas('A1:B1')).toEqual([['còn nguyên', 42]]);
});
