import fc from 'fast-check';
import JSZip from 'jszip';
import { deflateRawSync } from 'node:zlib';
import { formatAddress } from '../../src/workbook';
import { LIMITS, newWorkbook, openWorkbook, saveWorkbook, type FileFailure, type OpenedWorkbook } from '../../src/xlsx';
import { changed, opened, rawBook, savedBytes } from './files';

const failureOf = async (bytes: Uint8Array, limits = LIMITS): Promise<FileFailure | null> => {
  const outcome = await openWorkbook(bytes, limits);
  return outcome.ok ? null : outcome.failure;
};
const small = (): Promise<Uint8Array> => savedBytes(changed(newWorkbook(), [
  { kind: 'add-sheet', sheet: 'S' },
  { kind: 'write', sheet: 'S', block: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, cells: [[{ text: 'TT' }]] },
]));
const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

test('law: any bytes are opened or refused, never thrown at', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
    expect(await failureOf(bytes)).toEqual({ kind: 'not-a-workbook' });
    expect(await failureOf(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))).toMatchObject({ kind: expect.stringMatching(/^(damaged|not-a-workbook)$/) });
  }), { numRuns: 50 });
});

test('law: a workbook that is cut off, or has a byte changed, is refused or read; nothing is thrown', async () => {
  const bytes = await small();
  await fc.assert(fc.asyncProperty(fc.integer({ min: 4, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
    expect(await failureOf(bytes.slice(0, at))).toMatchObject({ kind: 'damaged' });
    const touched = bytes.slice();
    touched[at] = byte;
    const outcome = await openWorkbook(touched);
    expect(outcome.ok || typeof outcome.failure.kind === 'string').toBe(true);
  }), { numRuns: 60 });
}, 60_000);

/** A zip of one deflated part that states any size it likes. */
function zipOfOne(path: string, deflated: Uint8Array, statedSize: number): Uint8Array {
  const name = new TextEncoder().encode(path);
  const header = (signature: number, length: number, at: number): Buffer => {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32LE(signature, 0);
    bytes.writeUInt16LE(8, at);
    bytes.writeUInt32LE(deflated.length, at + 10);
    bytes.writeUInt32LE(statedSize, at + 14);
    bytes.writeUInt16LE(name.length, at + 18);
    return bytes;
  };
  const local = Buffer.concat([header(0x04034b50, 30, 8), name, deflated]);
  const directory = Buffer.concat([header(0x02014b50, 46, 10), name]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, directory, end]));
}

test('a zip bomb of more than 200 MB is refused, with an honest directory and with a lying one', async () => {
  const size = LIMITS.unpackedBytes + 1;
  const bomb = zipOfOne('xl/worksheets/sheet1.xml', deflateRawSync(new Uint8Array(size)), size);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await failureOf(bomb)).toEqual({ kind: 'file-too-large', limitMegabytes: 200 });
  const lying = zipOfOne('xl/worksheets/sheet1.xml', deflateRawSync(new Uint8Array(size)), 100);
  const before = process.memoryUsage().rss;
  expect(await failureOf(lying)).toEqual({ kind: 'file-too-large', limitMegabytes: 200 });
  expect(process.memoryUsage().rss - before).toBeLessThan(2 * LIMITS.unpackedBytes);
}, 60_000);

test('more parts than any workbook has', async () => {
  const zip = new JSZip();
  for (let index = 0; index <= LIMITS.parts; index += 1) zip.file(`xl/${index}`, '', { createFolders: false });
  expect(await failureOf(await zip.generateAsync({ type: 'uint8array' }))).toEqual({ kind: 'too-many-parts', parts: LIMITS.parts + 1, limit: LIMITS.parts });
}, 60_000);

/** An OLE file as far as we look: its signature, and a directory that holds one stream. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((sign, index) => { bytes[1024 + 128 + 2 * index] = sign.charCodeAt(0); });
  return bytes;
}

test('what is encrypted, old or of another program is named', async () => {
  expect(await failureOf(ole('EncryptedPackage'))).toEqual({ kind: 'encrypted' });
  expect(await failureOf(ole('Workbook'))).toEqual({ kind: 'other-format', format: 'xls' });
  expect(await failureOf(ole('WordDocument'))).toEqual({ kind: 'not-a-workbook' });
  const zipOf = async (path: string, content = ''): Promise<Uint8Array> => new JSZip().file(path, content).generateAsync({ type: 'uint8array' });
  expect(await failureOf(await zipOf('xl/workbook.bin'))).toEqual({ kind: 'other-format', format: 'xlsb' });
  expect(await failureOf(await zipOf('word/document.xml'))).toEqual({ kind: 'other-format', format: 'docx' });
  expect(await failureOf(await zipOf('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'))).toEqual({ kind: 'other-format', format: 'ods' });
  expect(await failureOf(await zipOf('a.txt'))).toEqual({ kind: 'not-a-workbook' });
  expect(await failureOf(await rawBook({ sheet: '<sheetData><row r="1"><c r="A1" t="d"><v>2025-01-01</v></c></row></sheetData>' }))).toEqual({ kind: 'other-format', format: 'strict-xlsx' });
});

test('macros and external links: opened without them, said so, and dropped only when agreed to', async () => {
  const book = await opened(await rawBook({ sheet: ROW, parts: { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<externalLink/>' } }));
  expect(book.notices).toEqual([{ kind: 'without-macros' }, { kind: 'without-external-links', count: 1 }]);
  expect(await saveWorkbook(book, { acceptLosses: false })).toEqual({ ok: false, failure: { kind: 'would-lose', losses: [{ what: 'macros', count: 1 }, { what: 'external-links', count: 1 }] } });
  const again = await opened(await savedBytes(book, true));
  expect([again.losses, again.sheets[0]!.snapshot.values]).toEqual([[], [[1]]]);
});

test('what the library would drop is counted by its kind', async () => {
  const book = await opened(await rawBook({
    sheet: `<sheetProtection/><protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>${ROW}<autoFilter ref="A1:A9"><filterColumn colId="0"/></autoFilter><conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>`,
    parts: { 'xl/charts/chart1.xml': '<c/>', 'xl/pivotTables/pivotTable1.xml': '<p/>', 'xl/slicers/slicer1.xml': '<s/>', 'xl/drawings/drawing1.xml': '<xdr:wsDr><xdr:sp></xdr:sp><xdr:sp></xdr:sp></xdr:wsDr>' },
  }));
  expect(Object.fromEntries(book.losses.map(({ what, count }) => [what, count]))).toEqual({ charts: 1, 'pivot-tables': 1, slicers: 1, shapes: 2, 'protected-ranges': 1, 'filter-criteria': 1, 'conditional-rules': 1});
  expect(book.notices).toEqual([{ kind: 'not-kept', losses: book.losses }]);
});

test('names that are formulas, whole columns or a sheet’s own come back as they were', async () => {
  const names = '<definedNames><definedName name="Thue" comment="a">0.1*2</definedName><definedName name="Cot" localSheetId="0">S!$A:$A</definedName><definedName name="Het">S!$A$1:$XFD$1048576</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$1:$2</definedName></definedNames>';
  const book = await opened(await rawBook({ sheet: ROW, workbook: names }));
  const again = await opened(await savedBytes(book));
  expect(again.names).toEqual(book.names);
  expect(again.names.map(({ name, scope }) => [name, scope])).toEqual([['Thue', null], ['Cot', 'S'], ['Het', null], ['_xlnm.Print_Titles', 'S']]);
});

test('validation rules come back, and make room for a list of choices', async () => {
  const rules = '<dataValidations count="2"><dataValidation type="whole" operator="greaterThan" promptTitle="Số &amp; chữ" sqref="A1:C1048576 E5"><formula1>1</formula1></dataValidation><dataValidation type="list" sqref="D1"><formula1>$A$1:$A$9</formula1></dataValidation></dataValidations>';
  const book = await opened(await rawBook({ sheet: `${ROW}${rules}<pageMargins left="1" right="1" top="1" bottom="1" header="0.3" footer="0.3"/>` }));
  const kept = (one: OpenedWorkbook) => one.contents.validation.get('S')!.map(({ blocks, attributes, content }) => [blocks.map(formatAddress).join(' '), attributes, content]);
  expect(kept(await opened(await savedBytes(book)))).toEqual([['A1:C1048576 E5', ' type="whole" operator="greaterThan" promptTitle="Số &amp; chữ"', '<formula1>1</formula1>'], ['D1', ' type="list"', '<formula1>$A$1:$A$9</formula1>']]);
  const choices = changed(book, [{ kind: 'choices', sheet: 'S', blocks: [{ rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 3 }, { rowIndex: 0, columnIndex: 3, rowCount: 1, columnCount: 1 }], choices: ['Có', 'Không "rõ"'] }]);
  expect(kept(await opened(await savedBytes(choices))).map(([where]) => where)).toEqual(['A1:C1 A4:C1048576 A2:A3 E5', 'B2:D3 D1']);
});

test('cells of every kind', async () => {
  const book = await opened(await rawBook({
    sheet: `<sheetData><row r="2">
      <c r="B2" t="inlineStr"><is><r><t>Đậm </t></r><r><t>nhạt</t></r></is></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" s="1"><v>45000.5</v></c>
      <c r="F2"><f t="shared" ref="F2:F3" si="0">E2*2</f><v>90001</v></c><c r="G2" t="str"><f>IF(TRUE,"")</f><v></v></c><c r="H2"><f>E2+1</f></c></row>
      <row r="3"><c r="E3"><v>3</v></c><c r="F3"><f t="shared" si="0"/><v>6</v></c><c r="G3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>
      <hyperlinks><hyperlink ref="B2" location="S!A1"/></hyperlinks>`,
    parts: { 'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>' },
    relations: '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
  }));
  const { snapshot } = book.sheets[0]!;
  expect(snapshot.values).toEqual([[null, null, null, null, null, null, null, null], [null, 'Đậm nhạt', true, '#N/A', 45000.5, 90001, null, null], [null, null, null, null, 3, 6, '#DIV/0!', null]]);
  expect(snapshot.formulas[1]!.slice(5)).toEqual(['=E2*2', '=IF(TRUE,"")', '=E2+1']);
  expect(snapshot.formulas[2]!.slice(5)).toEqual(['=E3*2', '=1/0', null]);
  expect(book.notices).toEqual([{ kind: 'formulas-without-results', sheet: 'S', count: 1 }]);
  const overwritten = changed(book, [{ kind: 'write', sheet: 'S', block: { rowIndex: 1, columnIndex: 5, rowCount: 1, columnCount: 1 }, cells: [[{ number: 7 }]] }]);
  const again = await opened(await savedBytes(overwritten));
  expect([again.sheets[0]!.snapshot.formulas[1]![5], again.sheets[0]!.snapshot.formulas[2]![5], again.sheets[0]!.snapshot.values[1]![4]]).toEqual([7, '=E3*2', 45000.5]);
});

test('one cell in the last corner does not cost a sheet of seventeen billion', async () => {
  const book = await opened(await rawBook({ sheet: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }));
  expect(book.notices).toEqual([{ kind: 'sheet-not-read', sheet: 'S', cells: 1_048_576 * 16_384 }]);
  expect(await failureOf(await rawBook({ sheet: `${ROW}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }))).toMatchObject({ kind: 'damaged' });
});
