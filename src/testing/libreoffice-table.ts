/** What LibreOffice reads in a CSV file, cell by cell. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { libreOffice } from './libreoffice.ts';

const run = promisify(execFile);
/** Quotation mark and UTF-8, as its import filter counts them: characters by code, encodings by number. */
const [QUOTE, UTF_8] = [34, 76];

/** Whether the machine has LibreOffice with its spreadsheets: Debian's `libreoffice-calc-nogui`. */
export function hasSpreadsheets(): boolean {
  const program = libreOffice();
  return program !== null && existsSync(join(dirname(realpathSync(program)), 'libsclo.so'));
}

/** The rows of the sheet that `csv`, whose cells are apart by `delimiter`, opens as. */
export async function sheetOf(csv: string, delimiter: string): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-sheet-'));
  try {
    const file = join(folder, 'table.csv');
    writeFileSync(file, csv);
    const filter = `Text - txt - csv (StarCalc):${delimiter.charCodeAt(0)},${QUOTE},${UTF_8}`;
    await run(
      libreOffice()!,
      [
        '--headless',
        '--norestore',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        `--infilter=${filter}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        file,
      ],
      { timeout: 120_000 },
    );
    return rowsIn(readFileSync(join(folder, 'table.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cells and rows that repeat are written once, with how often; those without words at the end are none. */
function rowsIn(xml: string): string[][] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const rows = Array.from(document.getElementsByTagName('table:table-row')).map((row) =>
    Array.from(row.getElementsByTagName('table:table-cell')).map(textOf),
  );
  for (const row of rows) while (row.at(-1) === '') row.pop();
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

const textOf = (cell: Element): string =>
  Array.from(cell.getElementsByTagName('text:p')).map(wordsOf).join('\n');

function wordsOf(node: Node): string {
  if (node.nodeName === 'text:tab') return '\t';
  return node.hasChildNodes() ? Array.from(node.childNodes).map(wordsOf).join('') : (node.nodeValue ?? '');
}
