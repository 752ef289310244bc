import type { BlankCells } from '../engine/functions/values';

export interface SandboxOptions {
  /** Of the page around the add-in. The add-in itself asks the browser, as it does in Excel on the web, where no theme is told. */
  dark: boolean;
  paneWidthPx: number;
  blankCells: BlankCells;
  /** a page of this server to run in place of the add-in's own; the contract suite comes this way */
  panePath: string | null;
  /** the grid takes the functions of functions.json; a page in place of the add-in's says so by `?functions` in its own address */
  hasFunctions: boolean;
}

export const narrowestPanePx = 320;
const usualPanePx = 350;

/** The page's options from its address: `?theme=dark&pane=320&blank=zero&page=/test/contract.html`. */
export function readOptions(query: string, browserIsDark: boolean): SandboxOptions {
  const given = new URLSearchParams(query);
  const width = Number(given.get('pane') ?? usualPanePx);
  const page = given.get('page');
  // One slash, not two: an address of another server is never opened as the add-in.
  const panePath = page !== null && /^\/[^/\\]/.test(page) ? page : null;
  return {
    dark: given.has('theme') ? given.get('theme') === 'dark' : browserIsDark,
    paneWidthPx: Number.isFinite(width) ? Math.max(narrowestPanePx, width) : usualPanePx,
    blankCells: given.get('blank') === 'zero' ? 'zero' : 'null',
    panePath,
    hasFunctions: panePath === null || new URLSearchParams(panePath.split('?')[1]).has('functions'),
  };
}
