import { narrowestPanePx } from './options';

export interface Side {
  open(): void;
  close(): void;
}

const widestShare = 0.7;
const stepPx = 10;

/** The pane's place at the right: its width, its close button, the bar between it and the grid. */
export function setUpSide(page: Document, widthPx: number, name: string): Side {
  const element = (id: string) => page.getElementById(id)!;
  const workplace = element('workplace');
  const side = element('side');
  const splitter = element('splitter');
  let width = widthPx;

  function setWidth(px: number): void {
    width = Math.round(Math.min(Math.max(px, narrowestPanePx), workplace.clientWidth * widestShare));
    side.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
    // Univer measures its container when the window changes only.
    window.dispatchEvent(new Event('resize'));
  }

  function setOpen(open: boolean): void {
    workplace.dataset.pane = open ? 'open' : 'closed';
    window.dispatchEvent(new Event('resize'));
  }

  splitter.setAttribute('aria-valuemin', String(narrowestPanePx));
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    page.body.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(workplace.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => page.body.classList.remove('dragging'));
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(width + stepPx);
    if (event.key === 'ArrowRight') setWidth(width - stepPx);
  });

  element('side-name').textContent = name;
  element('side-close').addEventListener('click', () => setOpen(false));
  setWidth(widthPx);
  setOpen(true);
  return { open: () => setOpen(true), close: () => setOpen(false) };
}
