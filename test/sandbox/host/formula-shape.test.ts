import fc from 'fast-check';
import { isFormula } from '../../../src/sandbox/host/model/formula-shape';
import { codeOf, sandboxed } from './sandboxed';

test.each([
  '=1', '=A1:B2', '=SUM(A1,B2)', '=SUM(A1:A9)*(1+B1)/2', '="a;b" & "c""d"', "='Kế hoạch (2)'!A1", "='Q''1'!$A$1", '=CCHC.TIENDO(A1:N9,1,"ky")', '={1,2;3,4}', '=-A1%', '=+1',
  '=IF(A1<>"",1,2)', '=SUM(A1,)', '=SUBTOTAL(9,E8:E9)', '=A1=B1', '=IFERROR(-1,-(2))', '=IF(A1=-1,1)',
])('%s can be a formula', (text) => expect(isFormula(text)).toBe(true));

test.each(['=', '=SUM(', '=SUM(A1', '=1+', '=SUM(A1))', '="a', "='Kế hoạch!A1", '=)', '=*1', '=IF(A1;1;2)', '=(1,2}', '={1;2', '=A1**2', '=SUM(1+)', '=/'])(
  '%s cannot', (text) => expect(isFormula(text)).toBe(false));

test('a quoted text in a formula may hold anything', () => {
  fc.assert(fc.property(fc.string(), (text) => isFormula(`=LEN("${text.replaceAll('"', '""')}")`)));
});

describe('in a workbook', () => {
  sandboxed();

  test('what cannot be a formula is refused', async () => {
    expect(await codeOf((sheet) => { sheet.getRange('A1').formulas = [['=SUM(A2']]; })).toBe('InvalidArgument');
    expect(await codeOf((sheet) => { sheet.getRange('A1').values = [['=IF(A2;1;2)']]; })).toBe('InvalidArgument');
    expect(await codeOf((sheet) => { sheet.getRange('A1').values = [["'=SUM(A2"]]; })).toBe('no error');
  });
});
