import { codeOf, onSheet, sandboxed } from './sandboxed';

sandboxed();

test('fill, font, alignment, wrapping and indent are written and read', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = '#ffff00';
    format.font.bold = true;
    format.font.italic = true;
    format.font.name = 'Times New Roman';
    format.font.size = 13;
    format.font.color = 'red';
    format.font.underline = 'Single';
    format.font.strikethrough = true;
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.indentLevel = 2;
    format.textOrientation = 45;
    await context.sync();
    const read = sheet.getRange('B2').format;
    read.load('wrapText,horizontalAlignment,verticalAlignment,indentLevel,textOrientation');
    read.fill.load('color,pattern');
    read.font.load('bold,italic,name,size,color,underline,strikethrough');
    await context.sync();
    expect([read.fill.color, read.fill.pattern]).toEqual(['#FFFF00', 'Solid']);
    expect(read.font.toJSON()).toMatchObject({ bold: true, italic: true, name: 'Times New Roman', size: 13, color: '#FF0000', underline: 'Single', strikethrough: true });
    expect(read.toJSON()).toMatchObject({ wrapText: true, horizontalAlignment: 'Center', verticalAlignment: 'Top', indentLevel: 2, textOrientation: 45 });
  });
});

test('cells that differ give null, and an empty text for colours', async () => {
  await onSheet(async (sheet, context) => {
    const first = sheet.getRange('A1').format;
    first.font.bold = true;
    first.fill.color = '#00FF00';
    const both = sheet.getRange('A1:A2').format;
    both.font.load('bold');
    both.fill.load('color');
    const plain = sheet.getRange('C1').format;
    plain.load('wrapText,horizontalAlignment,verticalAlignment');
    plain.font.load('bold,size,name,color');
    plain.fill.load('color');
    await context.sync();
    expect([both.font.bold, both.fill.color]).toEqual([null, '']);
    expect(plain.toJSON()).toMatchObject({ wrapText: false, horizontalAlignment: 'General', verticalAlignment: 'Bottom' });
    expect([plain.font.bold, plain.font.size, plain.font.color, plain.fill.color]).toEqual([false, 11, '#000000', '#FFFFFF']);
  });
});

test('borders: each side, inside lines, style, weight and colour; a line is shared with the neighbour', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeTop').style = 'Double';
    borders.getItem('EdgeLeft').color = '#0000FF';
    borders.getItem('InsideHorizontal').style = 'Dash';
    borders.getItem('EdgeBottom').weight = 'Thick';
    const at = (address: string, side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight') => {
      const border = sheet.getRange(address).format.borders.getItem(side);
      border.load('style,color,weight');
      return border;
    };
    const [top, above, left, inside, insideBelow, bottom, none] = [
      at('B2', 'EdgeTop'), at('B1', 'EdgeBottom'), at('B3', 'EdgeLeft'), at('C2', 'EdgeBottom'), at('C3', 'EdgeTop'), at('B3', 'EdgeBottom'), at('C2', 'EdgeRight'),
    ];
    await context.sync();
    expect([top?.style, above?.style, left?.color, inside?.style, insideBelow?.style]).toEqual(['Double', 'Double', '#0000FF', 'Dash', 'Dash']);
    expect([bottom?.style, bottom?.weight, none?.style]).toEqual(['Continuous', 'Thick', 'None']);
    sheet.getRange('B1').format.borders.getItem('EdgeBottom').style = 'None';
    const cleared = at('B2', 'EdgeTop');
    const kept = at('C2', 'EdgeTop');
    await context.sync();
    expect([cleared.style, kept.style]).toEqual(['None', 'Double']);
  });
});

test('widths and heights are points', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B:B').format.columnWidth = 120;
    sheet.getRange('3:4').format.rowHeight = 30;
    const cell = sheet.getRange('B3').format;
    cell.load('columnWidth,rowHeight');
    const mixed = sheet.getRange('A1:B3').format;
    mixed.load('columnWidth,rowHeight');
    const usual = sheet.getRange('A1').format;
    usual.load('columnWidth,rowHeight');
    await context.sync();
    expect([cell.columnWidth, cell.rowHeight, mixed.columnWidth, mixed.rowHeight, usual.columnWidth, usual.rowHeight]).toEqual([120, 30, null, null, 48, 15]);
    sheet.getRange('A1').values = [['một dòng dài hơn cả cột rất nhiều lần']];
    sheet.getRange('A:A').format.autofitColumns();
    usual.load('columnWidth');
    await context.sync();
    expect(usual.columnWidth).toBeGreaterThan(120);
  });
});

test('hidden rows and columns', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const [row, column, part, shown] = ['A2', 'B9', 'A1:A2', 'C5'].map((address) => {
      const range = sheet.getRange(address);
      range.load('rowHidden,columnHidden,hidden');
      return range;
    });
    await context.sync();
    expect([row?.rowHidden, column?.columnHidden, part?.rowHidden, part?.hidden, shown?.hidden]).toEqual([true, true, null, null, false]);
    sheet.getRange('2:3').rowHidden = false;
    row?.load('rowHidden');
    await context.sync();
    expect(row?.rowHidden).toBe(false);
  });
});

test('several areas are formatted at once', async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:B1,D3');
    areas.format.fill.color = '#123456';
    areas.load('address,areaCount,cellCount');
    areas.areas.load('items/address');
    const [inside, between] = [sheet.getRange('D3').format.fill, sheet.getRange('C1').format.fill];
    inside.load('color');
    between.load('color');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:B1,Sheet1!D3', 2, 3]);
    expect(areas.areas.items.map((item) => item.address)).toEqual(['Sheet1!A1:B1', 'Sheet1!D3']);
    expect([inside.color, between.color]).toEqual(['#123456', '#FFFFFF']);
  });
});

test('properties of many cells in one call', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
    const read = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(read.value).toEqual([[
      { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
      { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ]]);
  });
});

test('the lines of many cells in one call', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2').format.borders.getItem('EdgeRight').style = 'Double';
    sheet.getRange('B2:C2').setCellProperties([[{ format: { borders: { top: { style: 'Continuous', weight: 'Thick', color: '#FF0000' } } } }, {}]]);
    const read = sheet.getRange('B2:C2').getCellProperties({ format: { borders: { style: true, weight: true, color: true } } });
    await context.sync();
    const [left, right] = read.value[0]!.map(({ format }) => format!.borders!);
    expect(left!.top).toEqual({ style: 'Continuous', weight: 'Thick', color: '#FF0000' });
    expect([left!.right!.style, left!.bottom!.style]).toEqual(['Double', 'None']);
    expect([right!.left!.style, right!.top!.style]).toEqual(['Double', 'None']);
  });
  expect(await codeOf((sheet) => { sheet.getRange('A1').setCellProperties([[{ format: { borders: { middle: { style: 'Continuous' } } as Excel.CellBorderCollection } }]]); })).toBe('InvalidArgument');
});

test('what is no colour, alignment or line is refused', async () => {
  expect(await codeOf((sheet) => { sheet.getRange('A1').format.fill.color = 'đỏ'; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1').format.horizontalAlignment = 'Middle' as Excel.HorizontalAlignment; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Wavy' as Excel.BorderLineStyle; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1').format.font.size = 500; })).toBe('InvalidArgument');
});

test('a number written in one request with a number format for a text cell is a number', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A2');
    range.numberFormat = [['@'], ['@']];
    range.values = [['10.000.000'], ['20']];
    await context.sync();
    range.numberFormat = [['#,##0'], ['#,##0']];
    range.values = [[10_000_000], [null]];
    range.load(['values', 'valueTypes']);
    await context.sync();
    // what is not written stays the text that it was
    expect([range.values, range.valueTypes]).toEqual([[[10_000_000], ['20']], [['Double'], ['String']]]);
  });
});
