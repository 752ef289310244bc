import { createRoot } from 'react-dom/client';
import { createActions } from '../app/create-actions';
import { amountInWords, areasFor, formatMoney, formatShare, PROGRAMMES, UNIT_KINDS } from '../core';
import { excelWorkbook } from '../excel';
import { textsFor, type Texts } from '../i18n';
import { registerCommands } from '../ribbon';
import { browserColourScheme, officeColourScheme } from './colour-scheme';
import { Pane } from './pane';
import type { PlanChoices } from './pane-context';

/** The machine's own calendar day: what an official calls today. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Plans of year N are due between 30/7 and 15/11 of N−1 (S1, S0): in the second half of a year the form starts with the next one. */
function nextPlanYear(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) + (Number(isoDate.slice(5, 7)) >= 7 ? 1 : 0);
}

function planChoices(year: number, texts: Texts): PlanChoices {
  const programme = PROGRAMMES.find(({ years }) => years !== null && years[0] <= year && year <= years[1]) ?? PROGRAMMES[0];
  return {
    unitKinds: UNIT_KINDS.map(({ id, name }) => ({ id, label: name })),
    // the years first: the full names differ only where a narrow box cuts them off
    programmes: PROGRAMMES.map(({ id, name, years }) => ({ id, label: years === null ? name : texts.planScreen.form.programmeYears(...years) })),
    areas: (programmeId, unitKind) => {
      const applying = areasFor(programmeId, unitKind).map(({ id }) => id);
      const areas = PROGRAMMES.find(({ id }) => id === programmeId)?.areas ?? [];
      return areas.map(({ id, number, name, figureOnly, subAreas }) => (
        { id, label: `${number}. ${name}`, applies: applying.includes(id), layout: { results: figureOnly ? 'none' : subAreas.length } }));
    },
    defaults: { unitKind: UNIT_KINDS[0]?.id ?? '', programmeId: programme?.id ?? '', year },
  };
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

void Office.onReady(({ host }) => {
  const pane = document.getElementById('pane');
  const unsupported = document.getElementById('unsupported');
  if (pane === null || unsupported === null) throw new Error('index.html has lost an element');
  if (host !== Office.HostType.Excel) {
    pane.hidden = true;
    unsupported.hidden = false;
    return;
  }
  const texts = textsFor(Office.context.displayLanguage);
  document.documentElement.lang = texts.language;
  const actions = createActions({ workbook: excelWorkbook, today, later });
  registerCommands(actions);
  const context = { actions, texts, choices: planChoices(nextPlanYear(today()), texts), figures: { formatShare, formatAmount: formatMoney, amountInWords } };
  const colourScheme = officeColourScheme(() => Office.context.officeTheme?.bodyBackgroundColor, browserColourScheme(window));
  createRoot(pane).render(<Pane context={context} colourScheme={colourScheme} />);
  void actions.start();
});
