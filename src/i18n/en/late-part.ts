import type { vi } from '../vi';

export const latePart: typeof vi.latePart = {
  coming: 'Opening this part of the pane…',
  failed: 'This part of the pane could not be loaded. Your workbook has not been changed. Check the network connection, then press “Try again”.',
  again: 'Try again',
};
