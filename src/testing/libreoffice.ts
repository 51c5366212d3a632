/** LibreOffice without its windows, where the machine has one: what it makes of Word files, many of them in one start. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { MODULE } from './libreoffice-macro.ts';
import { programNamed } from './programs.ts';

const run = promisify(execFile);

/** The program, or `null` if there is none. */
export const libreOffice = (): string | null => programNamed('soffice');

/** What somebody does in a file while changes are recorded. Each is found by its words, of which the first place counts. */
export type OfficeEdit =
  | { readonly put: string; readonly after: string }
  | { readonly take: string }
  | { readonly takeParagraphWith: string };

/** A file to open and to save. */
export interface OfficeJob {
  /** The file, or the number of an earlier job whose result is opened. */
  readonly file: Uint8Array | number;
  readonly from: 'docx' | 'odt';
  readonly to: 'docx' | 'html';
  /** What is done with all tracked changes; nothing if it is not said. */
  readonly outcome?: 'accepted' | 'rejected' | null;
  readonly edits?: readonly OfficeEdit[];
  /**
   * The Word file is edited without a view of it, and only in paragraphs without comments, of which the mark is a sign: an installation without windows has none for
   * comments in a margin, and ends when it comes to show one.
   */
  readonly isUnseen?: boolean;
}

/** What each job gives. An edit whose words are not in the file fails. */
export async function byLibreOffice(jobs: readonly OfficeJob[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-office-'));
  try {
    const profile = join(folder, 'profile');
    const start = (...args: string[]) =>
      run(
        libreOffice()!,
        ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile)}`, ...args],
        { timeout: 60_000 + jobs.length * 20_000 },
      );
    // The first start fills the profile, whatever lies there; then it takes the macro.
    await start('--terminate_after_init');
    writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), MODULE);
    const result = (job: number) => join(folder, `${job}-made.${jobs[job]!.to}`);
    const lines = jobs.map(({ file, from, outcome, edits = [], isUnseen }, i) => {
      const path = typeof file === 'number' ? result(file) : join(folder, `${i}.${from}`);
      if (typeof file !== 'number') writeFileSync(path, file);
      return [
        pathToFileURL(path),
        pathToFileURL(result(i)),
        isUnseen ? 'unseen' : (outcome ?? ''),
        ...edits.map(lineOf),
      ].join('\t');
    });
    writeFileSync(join(folder, 'jobs.txt'), `${lines.join('\n')}\n`);
    await start(
      `macro:///Standard.Module1.Main("${join(folder, 'jobs.txt')}","${join(folder, 'failed.txt')}")`,
    );
    const failed = readFileSync(join(folder, 'failed.txt'), 'utf8').trim();
    if (failed !== '') throw new Error(`LibreOffice found nowhere: ${failed}`);
    return jobs.map((_, i) => new Uint8Array(readFileSync(result(i))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lineOf(edit: OfficeEdit): string {
  if ('put' in edit) return `put|${edit.after}|${edit.put}`;
  return 'take' in edit ? `take|${edit.take}|` : `paragraph|${edit.takeParagraphWith}|`;
}

/** The words of an exported page, footnotes included, one line a paragraph; a section's number alone is no text. */
export function textOfPage(bytes: Uint8Array): string {
  const html = new TextDecoder().decode(bytes);
  const body = html.slice(html.indexOf('<body'));
  return (
    body
      // What stands at the foot of pages: their number differs.
      .replace(/<div title="(?:footer|header)">[\s\S]*?<\/div>/g, '')
      .replace(/[\s\u200d]+/g, ' ')
      .replace(/<\/(?:p|h\d|tr|li|pre|blockquote)>|<br\/?>/gi, '\n')
      .replace(/<\/t[dh]>/gi, '\t')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^[\d.]+$/.test(line))
      .join('\n')
  );
}
