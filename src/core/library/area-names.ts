import { foldText } from '../text/fold';
import { PROGRAMMES } from './programmes';

/** Folded, without "Lĩnh vực 5:" in front and stops behind. @example bareAreaName('Lĩnh vực 5: Cải cách tài chính công.') === 'cai cach tai chinh cong' */
export function bareAreaName(content: string): string {
  return foldText(content).replace(/^linh vuc (?:so )?(?:\d+|[ivx]+)? ?[:.-]? ?/, '').replace(/[.;:\s]+$/, '');
}

const figureOnlyNames = new Set(PROGRAMMES.flatMap(({ areas }) => areas.filter(({ figureOnly }) => figureOnly).map(({ name }) => bareAreaName(name))));

/** Whether an area's heading is that of an area measured by a figure of the year, which has no activities under it (S4, areas 8–11). */
export function isFigureOnlyArea(content: string): boolean {
  return figureOnlyNames.has(bareAreaName(content));
}
