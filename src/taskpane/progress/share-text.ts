import type { CountingSettings } from '../../app/actions';
import { usePane } from '../pane-context';

/** Writes a share for people: `88,89 %`, and a dash where nothing was planned. */
export function useShareText(rounding: CountingSettings['rounding']): (onTime: number, planned: number) => string {
  const { figures, texts } = usePane();
  const { share, noShare } = texts.progressScreen;
  return (onTime, planned) => (planned === 0 ? noShare : share(figures.formatShare(onTime, planned, rounding)));
}
