import { IRenderManagerService } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/boot';

/** Where a cell is drawn, in CSS pixels of the page. */
export interface CellBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The place of a cell of the sheet that is shown, as it is scrolled now; of a merged cell, its whole area. */
export function cellBox(engine: Engine, rowIndex: number, columnIndex: number): CellBox {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet().getSheet();
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const viewport = render && sheet && getViewportByCell(rowIndex, columnIndex, render.scene, sheet);
  if (!render || !skeleton || !viewport) throw new Error('no sheet is drawn');
  const cell = skeleton.getCellWithCoordByIndex(rowIndex, columnIndex);
  const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  return {
    x: canvas.x + (startX - viewport.viewportScrollX) * scaleX,
    y: canvas.y + (startY - viewport.viewportScrollY) * scaleY,
    width: (endX - startX) * scaleX,
    height: (endY - startY) * scaleY,
  };
}
