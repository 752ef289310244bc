import type { BarChart } from '../workbook';
import { rangeOf } from './ranges';

/** Draws a bar chart, or lets one that is there already show other cells. */
export function drawChart(sheet: Excel.Worksheet, chart: BarChart, isThere: boolean): void {
  const first = chart.series[0]?.values ?? chart.categories;
  const drawn = isThere ? sheet.charts.getItem(chart.name) : sheet.charts.add('BarStacked', rangeOf(sheet, first), 'Columns');
  if (!isThere) {
    drawn.name = chart.name;
    drawn.title.text = chart.title;
    drawn.legend.position = 'Bottom';
    // Excel draws the first category at the bottom; a table begins at the top
    drawn.axes.categoryAxis.reversePlotOrder = true;
    const last = rangeOf(sheet, { ...chart.over, rowIndex: chart.over.rowIndex + chart.over.rowCount - 1, columnIndex: chart.over.columnIndex + chart.over.columnCount - 1, rowCount: 1, columnCount: 1 });
    drawn.setPosition(rangeOf(sheet, { ...chart.over, rowCount: 1, columnCount: 1 }), last);
  }
  chart.series.forEach(({ name, values, color }, index) => {
    const series = isThere || index === 0 ? drawn.series.getItemAt(index) : drawn.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, chart.categories));
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
  });
}
