import { type Check, definedName, expectSame, onSheet } from './environment';

export const workbookChecks: readonly Check[] = [
  {
    name: 'workbook: a name moves with inserted rows',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      context.workbook.names.add(definedName, sheet.getRange('A3:C9'));
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      const range = context.workbook.names.getItem(definedName).getRange();
      range.load('address');
      await context.sync();
      expectSame(range.address, "'Kiểm tra hợp đồng'!A5:C11", 'address');
    }),
  },
  {
    name: 'workbook: marks are conditional formats that leave nothing behind',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const fill = sheet.getRange('A1:A3').format.fill;
      fill.color = '#00FF00';
      const blanks = sheet.getRanges('A1:A2,C3').conditionalFormats.add('PresetCriteria');
      blanks.preset.format.fill.color = '#FFF2CC';
      blanks.preset.rule = { criterion: 'Blanks' };
      const constant = sheet.getRange('B1').conditionalFormats.add('Custom');
      constant.custom.rule.formula = '=TRUE';
      constant.custom.format.fill.color = '#FFC7CE';
      blanks.load('id,type');
      await context.sync();
      expectSame(blanks.type, 'PresetCriteria', 'type');
      blanks.delete();
      constant.delete();
      const left = sheet.getRange('A1:C3').conditionalFormats.getCount();
      fill.load('color');
      await context.sync();
      expectSame([left.value, fill.color], [0, '#00FF00'], 'what is left');
    }),
  },
  {
    name: 'workbook: a drop-down that also takes other input',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Chưa,Đang thực hiện,Hoàn thành' } };
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
      const cell = sheet.getRange('A3').dataValidation;
      cell.load('type,rule,errorAlert');
      await context.sync();
      expectSame([cell.type, cell.rule.list?.source, cell.errorAlert.showAlert], ['List', 'Chưa,Đang thực hiện,Hoàn thành', false], 'validation');
    }),
  },
  {
    name: 'workbook: settings and custom XML',
    run: ({ excel }) => excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add('cchc.contract', { a: [1, 'hai'] });
      const part = workbook.customXmlParts.add('<k xmlns="urn:cchc:contract"><a/></k>');
      part.load('id');
      const setting = workbook.settings.getItem('cchc.contract');
      setting.load('value');
      const found = workbook.customXmlParts.getByNamespace('urn:cchc:contract');
      found.load('items/id');
      await context.sync();
      expectSame([setting.value, found.items.map(({ id }) => id)], [{ a: [1, 'hai'] }, [part.id]], 'kept');
      setting.delete();
      part.delete();
      const gone = workbook.settings.getItemOrNullObject('cchc.contract');
      gone.load('value');
      await context.sync();
      expectSame(gone.isNullObject, true, 'deleted');
    }),
  },
  {
    name: 'workbook: merges, frozen rows and print set-up',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      sheet.getRange('A1:C1').merge();
      sheet.freezePanes.freezeRows(2);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      merged.load('address');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      sheet.pageLayout.load('orientation');
      await context.sync();
      const cells = [merged, frozen, titles].map(({ address }) => address.slice(address.lastIndexOf('!') + 1));
      expectSame([...cells, sheet.pageLayout.orientation], ['A1:C1', '1:2', '1:2', 'Landscape'], 'set-up');
    }),
  },
];
