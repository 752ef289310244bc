import { createRoot } from 'react-dom/client';
import { createActions } from '../app/create-actions';
import type { Deps } from '../app/ports';
import { amountInWords, areasFor, formatMoney, formatShare, PROGRAMMES, UNIT_KINDS } from '../core';
import { excelWorkbook } from '../excel';
import { loadTexts, type Texts } from '../i18n';
import { registerCommands } from '../ribbon';
import { browserColourScheme, officeColourScheme } from './colour-scheme';
import { fetchLateParts } from './late-part';
import { letOthersIn } from './let-others-in';
import { sessionJournal } from './journal-storage';
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

/** The part that makes Word files comes when it is first asked for; null when it does not come. */
const reportInWord: Deps['reportInWord'] = async (...report) => {
  try {
    return await (await import(/* webpackChunkName: "word" */ '../export')).exportReportToWord(...report);
  } catch (error) {
    if (error instanceof Error && error.name === 'ChunkLoadError') return null;
    throw error;
  }
};

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** When the browser has nothing else to do; a fixed while later where it cannot tell (Safari). */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else setTimeout(run, 2_000);
}

void Office.onReady(async ({ host }) => {
  const pane = document.getElementById('pane');
  const unsupported = document.getElementById('unsupported');
  if (pane === null || unsupported === null) throw new Error('index.html has lost an element');
  if (host !== Office.HostType.Excel) {
    pane.hidden = true;
    unsupported.hidden = false;
    return;
  }
  const actions = createActions({ workbook: excelWorkbook, reportInWord, journal: sessionJournal(() => sessionStorage, () => new Date(), Office.context.document?.url ?? ''), today, later, now: () => performance.now(), letOthersIn });
  registerCommands(actions);
  const texts = await loadTexts(Office.context.displayLanguage);
  document.documentElement.lang = texts.language;
  const context = { actions, texts, choices: planChoices(nextPlanYear(today()), texts), figures: { formatShare, formatAmount: formatMoney, amountInWords } };
  const colourScheme = officeColourScheme(() => Office.context.officeTheme?.bodyBackgroundColor, browserColourScheme(window));
  createRoot(pane).render(<Pane context={context} colourScheme={colourScheme} />);
  await actions.start();
  whenIdle(() => void fetchLateParts());
});
