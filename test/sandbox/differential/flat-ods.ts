import { type Cell, formulaColumn, hiddenRows, rows } from './sheet';

/** Functions that Excel's files name with a prefix because they are younger than the format; LibreOffice knows them only so. */
const prefixed = /\b(TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|XOR|IFNA|UNICHAR|UNICODE|NUMBERVALUE|DAYS|ISOWEEKNUM|ISFORMULA)\(/g;

const namespaces = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  // Formulas under this name are read by the rules of Excel's files.
  msoxl: 'http://schemas.microsoft.com/office/excel/formula',
};

/** LibreOffice knows a truth value from a number only by its format. */
const styles = `<office:automatic-styles>
<number:boolean-style style:name="truth-format"><number:boolean/></number:boolean-style>
<style:style style:name="truth" style:family="table-cell" style:data-style-name="truth-format"/>
</office:automatic-styles>`;

/** Excel's ways: letter case does not matter, * and ? stand for other characters, a criterion holds for the whole cell. */
const settings = '<table:calculation-settings table:case-sensitive="false" table:use-wildcards="true" table:use-regular-expressions="false" '
  + 'table:search-criteria-must-apply-to-whole-cell="true" table:automatic-find-labels="false"/>';

/** The sheet and the formulas as one flat OpenDocument file without any result in it, so that LibreOffice has to calculate. */
export function writeFlatOds(formulas: readonly string[]): string {
  const firstFree = rows[0]?.length ?? 0;
  const gap = formulaColumn.charCodeAt(0) - 'A'.charCodeAt(0) - firstFree;
  const lines = Array.from({ length: Math.max(rows.length, formulas.length) }, (_, index) => {
    const cells = rows[index] ?? Array<Cell>(firstFree).fill(null);
    const hidden = hiddenRows.includes(index + 1) ? ' table:visibility="collapse"' : '';
    return `<table:table-row${hidden}>${[...cells, ...Array<Cell>(gap).fill(null), formulas[index] ?? null].map(writeCell).join('')}</table:table-row>`;
  });
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${declared} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
${styles}
<office:body><office:spreadsheet>${settings}<table:table table:name="Sheet1">
${lines.join('\n')}
</table:table></office:spreadsheet></office:body></office:document>
`;
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === '') return '<table:table-cell/>';
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (typeof cell === 'boolean') return `<table:table-cell table:style-name="truth" office:value-type="boolean" office:boolean-value="${cell}"/>`;
  if (cell.startsWith('=')) return `<table:table-cell table:formula="msoxl:${escape(cell.replace(prefixed, '_xlfn.$1('))}"/>`;
  const spaced = escape(cell).replace(/ {2,}|^ | $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
  return `<table:table-cell office:value-type="string"><text:p>${spaced}</text:p></table:table-cell>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
