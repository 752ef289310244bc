import { FUniver } from '@univerjs/core/facade';
import { AstTreeBuilder, functionMath, generateAstNode, ICalculateFormulaService, IFormulaCurrentConfigService, Lexer } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { executorPrototype } from '../../../src/sandbox/engine/corrections/executors';
import { type Bench, calculate } from './bench';

export interface Fault {
  /** What happens on Univer as it is. */
  fault: string;
  /** The name of the correction in corrections, or of the one that a workbook of its own needs. */
  correction: string;
  /** Finds out what Univer does. */
  probe(boot: () => Bench): Promise<unknown>;
  /** What Excel does. */
  right: unknown;
}

const sameNumber = [
  '=IF(A1>0,"Nhiệm vụ WLPPFBCI chưa đến hạn báo cáo theo kế hoạch năm","")',
  '=IF(A1>0,"Nhiệm vụ VCPROBAV chưa đến hạn báo cáo theo kế hoạch năm","")',
] as const;

export const faults: Fault[] = [
  {
    fault: 'a formula keeps the old target of a name after rows were inserted above it',
    correction: 'names',
    right: [10, 10, 110],
    async probe(boot) {
      const { sheet, workbook, settle } = boot();
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      workbook.insertDefinedName('VUNG', 'Sheet1!$A$1:$A$4');
      sheet.getRange('C2').setFormula('=SUM(VUNG)');
      await settle();
      const before = sheet.getRange('C2').getRawValue();
      sheet.insertRowsBefore(0, 2);
      await settle();
      const moved = sheet.getRange('C4').getRawValue();
      sheet.getRange('A3').setValue(101);
      await settle();
      return [before, moved, sheet.getRange('C4').getRawValue()];
    },
  },
  {
    fault: 'a formula written before its name is defined stays #NAME?',
    correction: 'names',
    right: ['#NAME?', 3],
    async probe(boot) {
      const { sheet, workbook, settle } = boot();
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('E1').setFormula('=SUM(chua_co)');
      await settle();
      const before = sheet.getRange('E1').getRawValue();
      workbook.insertDefinedName('Chua_co', 'Sheet1!$A$1:$A$2');
      await settle();
      return [before, sheet.getRange('E1').getRawValue()];
    },
  },
  {
    fault: 'a formula calculates with the name of another workbook of the process',
    correction: 'names',
    right: [3, 30, '#NAME?'],
    async probe(boot) {
      const results: unknown[] = [];
      for (const target of ['$A$1:$A$2', '$B$1:$B$2', null]) {
        const { sheet, workbook, settle } = boot();
        sheet.getRange('A1:B2').setValues([[1, 10], [2, 20]]);
        if (target) workbook.insertDefinedName('KHAC', `Sheet1!${target}`);
        sheet.getRange('C1').setFormula('=SUM(KHAC)');
        await settle();
        results.push(sheet.getRange('C1').getRawValue());
      }
      return results;
    },
  },
  {
    fault: 'a deleted name is replaced by #REF! in the formulas that use it',
    correction: 'deletedNames',
    right: ['=SO_TIEN*2', '#NAME?', 10],
    async probe(boot) {
      const { sheet, workbook, settle } = boot();
      sheet.getRange('B2').setValue(5);
      workbook.insertDefinedName('SO_TIEN', 'Sheet1!$B$2');
      sheet.getRange('A1').setFormula('=SO_TIEN*2');
      await settle();
      workbook.deleteDefinedName('SO_TIEN');
      await settle();
      const without = sheet.getRange('A1').getRawValue();
      workbook.insertDefinedName('SO_TIEN', 'Sheet1!$B$2');
      await settle();
      return [sheet.getRange('A1').getFormula(), without, sheet.getRange('A1').getRawValue()];
    },
  },
  {
    fault: 'more than 5,000 formulas are read again at every edit',
    correction: 'cacheSize',
    right: true,
    async probe(boot) {
      const { injector, workbook } = boot();
      const read = (row: number) => generateAstNode(
        workbook.getId(), `=$A$1+${row}`, injector.get(Lexer), injector.get(AstTreeBuilder), injector.get(IFormulaCurrentConfigService));
      const formulas = Array.from({ length: 6_000 }, (_, row) => row);
      formulas.forEach(read);
      const reads = countReads();
      formulas.forEach(read);
      return reads.stop() === 0;
    },
  },
  {
    fault: 'two long formulas that share a 32-bit number calculate as the same formula',
    correction: 'cacheKeys',
    right: ['WLPPFBCI', 'VCPROBAV'],
    async probe(boot) {
      const { sheet, settle } = boot();
      sheet.getRange('A1').setValue(1);
      sheet.getRange('B1').setFormula(sameNumber[0]);
      sheet.getRange('B2').setFormula(sameNumber[1]);
      await settle();
      return ['B1', 'B2'].map((address) => String(sheet.getRange(address).getRawValue()).split(' ')[2]);
    },
  },
  {
    fault: 'SORT changes the order in which other formulas see the cells',
    correction: 'sort',
    right: ['5,3,1', 1, '5,3,1'],
    async probe(boot) {
      const { sheet, settle } = boot();
      sheet.getRange('A1:A3').setValues([[5], [3], [1]]);
      sheet.getRange('B1').setFormula('=TEXTJOIN(",",TRUE,A1:A3)');
      sheet.getRange('C1').setFormula('=SORT(A1:A3)');
      sheet.getRange('D1').setFormula('=TEXTJOIN(",",TRUE,A1:A3)');
      await settle();
      return ['B1', 'C1', 'D1'].map((address) => sheet.getRange(address).getRawValue());
    },
  },
  {
    fault: 'a formula that gives "" is blank for formulas calculated with it and a text for later ones',
    correction: 'emptyTexts',
    right: [[0, 1, '#VALUE!', ''], [0, 1, '#VALUE!', '']],
    async probe(boot) {
      const { sheet, settle } = boot();
      const results: unknown[] = [];
      sheet.getRange('A1').setFormula('=IF(B1>0,"x","")');
      for (let pass = 0; pass < 2; pass += 1) {
        sheet.getRange('D1:D4').setFormulas([['=ISBLANK(A1)'], ['=COUNTA(A1:A1)'], ['=A1+1'], ['=IFERROR(A1,"lỗi")']]);
        await settle();
        results.push(sheet.getRange('D1:D4').getRawValues().flat());
      }
      return results;
    },
  },
  {
    fault: 'an exception in a function ends the calculation without a word',
    correction: 'exceptions',
    right: ['ended', '#VALUE!', 2],
    async probe(boot) {
      const { sheet, settle, injector } = boot();
      await settle();
      // Univer starts the calculation without looking at its promise; the exception would end the test run as well.
      const { _executeLock: lock } = injector.get(ICalculateFormulaService) as unknown as { _executeLock: { acquire(...args: unknown[]): Promise<unknown> } };
      const acquire = lock.acquire.bind(lock);
      lock.acquire = (...args) => acquire(...args).catch(() => undefined);
      const channels = recordChannels();
      const abs = executorPrototype<{ calculate(): unknown }>(functionMath, 'ABS');
      const calculateAbs = abs.calculate;
      abs.calculate = () => { throw new Error('as a function with a fault does'); };
      sheet.getRange('A1').setFormula('=ABS(-1)');
      const outcome = await Promise.race([settle().then(() => 'ended', () => 'failed'), later(1_200, 'hangs')]);
      abs.calculate = calculateAbs;
      channels.stop();
      if (outcome !== 'ended') return [outcome];
      sheet.getRange('A2').setFormula('=1+1');
      await settle();
      return [outcome, sheet.getRange('A1').getRawValue(), sheet.getRange('A2').getRawValue()];
    },
  },
  {
    fault: 'a row inserted inside a data validation leaves it in two',
    correction: 'ruleMoves',
    right: [['A5:A11', '=$B5>3']],
    async probe(boot) {
      const { sheet, settle } = boot();
      sheet.getRange('A5:A10').setDataValidation(validation('=$B5>3'));
      sheet.insertRowsBefore(7, 1);
      await settle();
      return validations(sheet);
    },
  },
  {
    fault: 'absolute references in the formula of a rule do not move, and its ranges do not widen',
    correction: 'ruleMoves',
    right: [['A7:A13', '=SUM($B$7:$B$13)+$C7>D$2']],
    async probe(boot) {
      const { sheet, settle } = boot();
      sheet.getRange('A5:A10').setDataValidation(validation('=SUM($B$5:$B$10)+$C5>D$1'));
      sheet.insertRowsBefore(1, 1);
      sheet.insertRowsBefore(0, 1);
      sheet.insertRowsBefore(11, 1);
      await settle();
      return validations(sheet);
    },
  },
  {
    fault: 'the formula of a rule stays behind when its sheet is not the one on the screen',
    correction: 'rulesOfHiddenSheets',
    right: [['A7:A12', '=$B7>3']],
    async probe(boot) {
      const { workbook, settle } = boot();
      const first = workbook.getActiveSheet();
      const hidden = workbook.create('Nền', 50, 10);
      workbook.setActiveSheet(first);
      hidden.getRange('A5:A10').setDataValidation(validation('=$B5>3'));
      hidden.insertRowsBefore(0, 2);
      await settle();
      return validations(hidden);
    },
  },
  {
    fault: 'EDATE runs over the end of a short month',
    correction: 'edate',
    right: [[45351, 45351, 45716], 45351],
    async probe(boot) {
      const bench = boot();
      bench.sheet.getRange('A1:A3').setValues([[45322], [45382], [45688]]);
      const results: unknown[] = [];
      for (const formula of ['=EDATE(A1,1)', '=EDATE(A2,-1)', '=EDATE(A3,1)']) results.push(await calculate(bench, formula));
      return [results, await calculate(bench, '=INDEX(EDATE(A1:A3,1),1)')];
    },
  },
  {
    fault: 'WORKDAY.INTL takes a start date that stands in a cell for 0',
    correction: 'workdayIntl',
    right: [45665, 45659],
    async probe(boot) {
      const bench = boot();
      bench.sheet.getRange('A1:A2').setValues([[45658], [5]]);
      return [await calculate(bench, '=WORKDAY.INTL(A1,A2)'), await calculate(bench, '=WORKDAY.INTL(A1,1,"0000011")')];
    },
  },
  {
    fault: 'PROPER writes a capital after every letter with a mark',
    correction: 'proper',
    right: 'Cải Cách Hành Chính Nước Ta',
    probe: (boot) => calculate(boot(), '=PROPER("cải cách HÀNH chính nước ta")'),
  },
  {
    fault: 'HYPERLINK leaves its cell without a value',
    correction: 'hyperlink',
    right: ['Cổng dịch vụ công', 'Cổng dịch vụ công!'],
    async probe(boot) {
      const { sheet, settle } = boot();
      sheet.getRange('A1').setFormula('=HYPERLINK("https://dichvucong.gov.vn","Cổng dịch vụ công")');
      sheet.getRange('A2').setFormula('=A1&"!"');
      await settle();
      return ['A1', 'A2'].map((address) => sheet.getRange(address).getCellData()?.v);
    },
  },
  {
    fault: 'a number written in a formula keeps its spelling when joined to a text',
    correction: 'numberLiterals',
    right: ['a1', 'a0.5', 'a1000', 'a-1.5'],
    async probe(boot) {
      const bench = boot();
      const results: unknown[] = [];
      for (const formula of ['="a"&1.0', '="a"&0.50', '="a"&1000', '="a"&-1.50']) results.push(await calculate(bench, formula));
      return results;
    },
  },
  {
    fault: 'a number joined to a text has more than 15 digits',
    correction: 'numbersInTexts',
    right: ['0.333333333333333', 'x0.888888888888889', '0.3', '1000000', 17, '0,889'],
    async probe(boot) {
      const bench = boot();
      bench.sheet.getRange('A1').setFormula('=24/27');
      const results: unknown[] = [];
      for (const formula of ['=1/3&""', '="x"&A1', '=(0.1+0.2)&""', '=1000000&""', '=LEN(1/3)', '=SUBSTITUTE(ROUND(8/9,3),".",",")']) results.push(await calculate(bench, formula));
      return results;
    },
  },
  {
    fault: 'N of a calculated array gives only its first number',
    correction: 'n',
    right: [2, 5, 0, 1],
    async probe(boot) {
      const bench = boot();
      bench.sheet.getRange('A1:A4').setValues([['x'], ['y'], ['x'], [5]]);
      const results: unknown[] = [];
      for (const formula of ['=SUMPRODUCT(N(A1:A4="x"))', '=N(A4)', '=N(A1:A4)', '=N(TRUE)']) results.push(await calculate(bench, formula));
      return results;
    },
  },
  {
    fault: 'comparing converts texts to numbers, reads wild cards and takes "" for 0',
    correction: 'comparisons',
    right: [0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 0],
    async probe(boot) {
      const bench = boot();
      bench.sheet.getRange('A1:A4').setValues([[{ v: '12', t: 1 }], [{ v: '*', t: 1 }], [{ f: '=IF(B1>0,1,"")' }], [{ v: 'Quý I' }]]);
      const results: unknown[] = [];
      const formulas = [
        '=A1=12', '="abc"=A2', '=A3=0', '=A3=""', '=B9=0', '=B9=""', '=A4="QUÝ I"', '=TRUE<>"x"', '="2"<10',
        '=SUMPRODUCT((A1:A4<>"*")*(A1:A4<>"quý i"))', '=IFERROR(SUM((1/0=1)*1),0)',
      ];
      for (const formula of formulas) results.push(await calculate(bench, formula));
      return results;
    },
  },
];

function validation(formula: string) {
  return FUniver.newDataValidation().requireFormulaSatisfied(formula).build();
}

/** The rules of a sheet as the addresses they hold for and their formulas. */
function validations(sheet: FWorksheet): unknown[] {
  return sheet.getDataValidations().map((rule) => [
    rule.getRanges().map((range) => range.getA1Notation()).join(','),
    rule.getCriteriaValues()[1],
  ]);
}

function later<Value>(delayMs: number, value: Value): Promise<Value> {
  return new Promise((resolve) => { setTimeout(() => resolve(value), delayMs); });
}

/** A calculation that ends by an exception leaves a message channel open, and the test run would wait for it for ever. */
function recordChannels(): { stop(): void } {
  const Native = globalThis.MessageChannel;
  const opened: MessageChannel[] = [];
  globalThis.MessageChannel = class extends Native {
    constructor() {
      super();
      opened.push(this);
    }
  };
  return {
    stop() {
      globalThis.MessageChannel = Native;
      for (const { port1, port2 } of opened) {
        port1.close();
        port2.close();
      }
    },
  };
}

/** Counts how many formulas Univer reads anew. */
function countReads(): { stop(): number } {
  const { treeBuilder } = Lexer.prototype;
  let count = 0;
  Lexer.prototype.treeBuilder = function (...args) {
    count += 1;
    return treeBuilder.apply(this, args);
  };
  return {
    stop() {
      Lexer.prototype.treeBuilder = treeBuilder;
      return count;
    },
  };
}
