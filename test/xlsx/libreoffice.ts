import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Opens a workbook in LibreOffice, lets it work out every formula and gives back the file that it saves. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'xlsx-'));
  try {
    writeFileSync(path.join(folder, 'given.xlsx'), bytes);
    const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out'), path.join(folder, 'given.xlsx')];
    execFileSync('soffice', args, { timeout: 180_000, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    return new Uint8Array(readFileSync(path.join(folder, 'out/given.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
