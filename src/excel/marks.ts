import type { Block, Edit } from '../workbook';
import { isMarkFormula, MARK_FILLS, markFormula } from '../workbook/mark-look';
import { areasOf } from './ranges';

/** Blank cells by Excel's own criterion, so that a mark goes away as the cell is filled, the rest by the marker rule. */
export function addMarks(sheet: Excel.Worksheet, edit: Extract<Edit, { kind: 'mark' }>): void {
  const { severity } = edit;
  for (const areas of targets(sheet, edit.blanks)) {
    const format = areas.conditionalFormats.add('PresetCriteria');
    format.preset.rule = { criterion: 'Blanks' };
    format.preset.format.fill.color = MARK_FILLS[severity];
  }
  for (const areas of targets(sheet, edit.others)) {
    const format = areas.conditionalFormats.add('Custom');
    format.custom.rule.formula = markFormula(severity);
    format.custom.format.fill.color = MARK_FILLS[severity];
  }
}

function targets(sheet: Excel.Worksheet, blocks: Block[]): (Excel.Range | Excel.RangeAreas)[] {
  return blocks.length === 0 ? [] : areasOf(sheet, blocks);
}

/** Every conditional format of a sheet that could be ours, with what tells. Load, sync, then ask `ours`. */
interface MarkCandidates {
  custom: Excel.ConditionalFormat[];
  preset: Excel.ConditionalFormat[];
}

/** What has to be loaded of the formats (loaded already with their type) before `oursOf` can tell. */
export function loadCandidates(formats: Excel.ConditionalFormat[]): MarkCandidates {
  const custom = formats.filter((format) => format.type === 'Custom');
  const preset = formats.filter((format) => format.type === 'PresetCriteria');
  for (const format of custom) format.custom.rule.load('formula');
  for (const format of preset) {
    format.preset.load('rule');
    format.preset.format.fill.load('color');
  }
  return { custom, preset };
}

/** Only what we added: by the marker, or blank cells in our very shade. */
export function oursOf({ custom, preset }: MarkCandidates): Excel.ConditionalFormat[] {
  const shades = new Set(Object.values(MARK_FILLS));
  return [
    ...custom.filter((format) => isMarkFormula(format.custom.rule.formula)),
    ...preset.filter((format) => format.preset.rule.criterion === 'Blanks' && shades.has(format.preset.format.fill.color?.toUpperCase())),
  ];
}
