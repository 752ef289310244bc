import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formulaColumn } from './sheet';
import { writeFlatOds } from './flat-ods';

/** What LibreOffice makes of the formulas, one result each, in their order. */
export function calculateWithLibreOffice(formulas: readonly string[]): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'differential-'));
  try {
    const input = join(folder, 'sheet.fods');
    const out = join(folder, 'out');
    writeFileSync(input, writeFlatOds(formulas));
    // A profile of its own: a running LibreOffice of the user would take the request and give nothing back.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    runSoffice([profile, '--headless', '--norestore', '--convert-to', 'fods', '--outdir', out, input]);
    return readResults(readFileSync(join(out, 'sheet.fods'), 'utf8'), formulas.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runSoffice(args: string[]): void {
  try {
    execFileSync('soffice', args, { timeout: 180_000, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('LibreOffice is missing: install Debian\'s package libreoffice-calc-nogui (npm test does it by itself when it runs as root).');
  }
}

/** The results stand in their own column; a repeated cell stands for as many columns or rows as it says. */
function readResults(xml: string, count: number): unknown[] {
  const wanted = formulaColumn.charCodeAt(0) - 'A'.charCodeAt(0);
  const results: unknown[] = [];
  for (const [row] of xml.matchAll(/<table:table-row\b[^>]*?(?:\/>|>[\s\S]*?<\/table:table-row>)/g)) {
    if (results.length === count) break;
    let column = 0;
    for (const [cell, attributes = ''] of row.matchAll(/<table:(?:covered-)?table-cell\b([^>]*?)(?:\/>|>[\s\S]*?<\/table:(?:covered-)?table-cell>)/g)) {
      const repeated = Number(attribute(attributes, 'table:number-columns-repeated') ?? 1);
      if (column <= wanted && wanted < column + repeated) results.push(decodeCell(cell, attributes));
      column += repeated;
    }
  }
  if (results.length !== count) throw new Error(`LibreOffice gave ${results.length} results for ${count} formulas.`);
  return results;
}

function decodeCell(cell: string, attributes: string): unknown {
  const text = [...cell.matchAll(/<text:p\b[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)].map(([, line = '']) => decodeText(line)).join('\n');
  if (attribute(attributes, 'calcext:value-type') === 'error') return text;
  switch (attribute(attributes, 'office:value-type')) {
    case 'boolean': return attribute(attributes, 'office:boolean-value') === 'true';
    case 'float': case 'percentage': case 'currency': return Number(attribute(attributes, 'office:value'));
    case 'date': return serialOf(attribute(attributes, 'office:date-value') ?? '');
    case 'time': return daysOf(attribute(attributes, 'office:time-value') ?? '');
    default: return text;
  }
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}

function decodeText(line: string): string {
  return line
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, spaces: string | undefined) => ' '.repeat(Number(spaces ?? 1)))
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"').replace(/&apos;/g, '\'').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function serialOf(isoDate: string): number {
  return (Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function daysOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /PT(\d+)H(\d+)M([\d.]+)S/.exec(duration) ?? [];
  return (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
