import { bootEngine, type Engine } from '../../../src/sandbox/engine/boot';

describe('what the workbook keeps beside Univer', () => {
  let engine: Engine;
  beforeEach(() => { engine = bootEngine(); });
  afterEach(() => engine.dispose());

  const workbook = () => engine.api.getActiveWorkbook()!;

  test('stays with a sheet while it is deleted and comes back with undo', () => {
    const sheet = workbook().create('Kế hoạch', 50, 10);
    const id = sheet.getSheetId();
    engine.extras.sheet(id).pageLayout = { orientation: 'landscape' };
    workbook().deleteSheet(sheet);
    workbook().undo();
    expect(workbook().getSheetByName('Kế hoạch')?.getSheetId()).toBe(id);
    expect(engine.extras.sheet(id).pageLayout).toEqual({ orientation: 'landscape' });
  });

  test('is copied with a copied sheet, and not shared with it', () => {
    const source = workbook().getActiveSheet();
    engine.extras.sheet(source.getSheetId()).charts = [{ id: 'c1', name: 'Biểu đồ 1' }];
    const copy = workbook().duplicateSheet(source);
    const copied = engine.extras.sheet(copy.getSheetId());
    expect(copied.charts).toEqual([{ id: 'c1', name: 'Biểu đồ 1' }]);
    copied.charts[0]!.name = 'Biểu đồ 2';
    expect(engine.extras.sheet(source.getSheetId()).charts[0]!.name).toBe('Biểu đồ 1');
  });

  test('is empty on a new sheet', () => {
    const sheet = workbook().create('Mới', 10, 10);
    expect(engine.extras.sheet(sheet.getSheetId())).toEqual({ pageLayout: {}, protection: null, charts: [] });
  });

  test('can be saved as plain data and taken up again', () => {
    const { extras } = engine;
    extras.settings.set('cchc', { version: 1 });
    extras.customXml.push({ id: '{1}', xml: '<ke-hoach/>' });
    extras.sheet('sheet-1').protection = { allowFormatCells: false };
    const saved = JSON.parse(JSON.stringify(extras.save())) as ReturnType<typeof extras.save>;
    extras.settings.clear();
    extras.customXml = [];
    extras.sheet('sheet-1').protection = null;
    extras.load(saved);
    expect([...extras.settings]).toEqual([['cchc', { version: 1 }]]);
    expect(extras.customXml).toEqual([{ id: '{1}', xml: '<ke-hoach/>' }]);
    expect(extras.sheet('sheet-1').protection).toEqual({ allowFormatCells: false });
  });
});
