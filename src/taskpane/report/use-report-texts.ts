import { reportTexts } from '../../i18n/report-texts';
import { usePane } from '../pane-context';

/** The words of this screen in the language of the pane. */
export function useReportTexts(): (typeof reportTexts)['vi'] {
  return reportTexts[usePane().texts.language === 'en' ? 'en' : 'vi'];
}
