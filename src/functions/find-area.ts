import { foldText, outlineReadings, type OutlineNumber, type Plan, type PlanItem } from '../core';
import type { Texts } from '../i18n';
import type { CellValue } from '../workbook';
import { answer, refuse, type Answer } from './answer';

/**
 * The area that `linhvuc` means: its number (5, "5.", V), or its name without regard to case, spacing and marks; a part of the name will do when only one area has it.
 */
export function findArea(plan: Plan, asked: CellValue, texts: Texts['functions']): Answer<PlanItem> {
  const areas = plan.items.filter((item) => item.level === 'area');
  const text = asked === null ? '' : String(asked).trim();
  const wanted = bare(text);
  const ways: ((area: PlanItem) => boolean)[] = [
    (area) => wanted !== '' && bare(area.number) === wanted,
    (area) => outlineReadings(area.number).some((number) => outlineReadings(bare(text)).some((other) => sameNumber(number, other))),
    (area) => wanted !== '' && (foldText(area.content) === foldText(text) || bare(area.content) === wanted),
    (area) => wanted.length > 3 && foldText(area.content).includes(wanted),
  ];
  for (const way of ways) {
    const found = areas.filter(way);
    if (found.length > 1) return refuse('invalidValue', texts.severalAreas(text));
    if (found[0]) return answer(found[0]);
  }
  return refuse('invalidValue', texts.noSuchArea(text));
}

/** Folded, without "Lĩnh vực" in front and full stops behind. */
function bare(text: string): string {
  return foldText(text).replace(/^linh vuc (?:so )?/, '').replace(/[.):\s]+$/, '');
}

/** 5 is V: officials number areas either way, in the plan and in the formula. */
function sameNumber(a: OutlineNumber, b: OutlineNumber): boolean {
  const counted = (kind: string) => kind === 'arabic' || kind === 'roman' || kind === 'small-roman';
  return a.parts.length === b.parts.length && a.parts.every((part, index) => {
    const other = b.parts[index];
    return other !== undefined && part.value === other.value && (part.kind === other.kind || (counted(part.kind) && counted(other.kind))) && part.kind !== 'bullet';
  });
}
