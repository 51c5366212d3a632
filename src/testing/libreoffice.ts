/** LibreOffice without its windows, where the machine has one: what it makes of tracked changes. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { programNamed } from './programs.ts';

const run = promisify(execFile);

/** The program, or `null` if there is none. */
export const libreOffice = (): string | null => programNamed('soffice');

/** The files as LibreOffice saves them after opening them, changes and all. */
export async function resaved(files: readonly Uint8Array[], from = 'docx'): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-office-'));
  try {
    const paths = files.map((_, i) => join(folder, `${i}.${from}`));
    files.forEach((bytes, i) => {
      writeFileSync(paths[i]!, bytes);
    });
    const profile = pathToFileURL(join(folder, 'profile'));
    await run(
      libreOffice()!,
      [
        '--headless',
        '--norestore',
        `-env:UserInstallation=${profile}`,
        '--convert-to',
        'docx',
        '--outdir',
        join(folder, 'out'),
        ...paths,
      ],
      { timeout: 60_000 + files.length * 20_000 },
    );
    return files.map((_, i) => new Uint8Array(readFileSync(join(folder, 'out', `${i}.docx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Settling {
  readonly bytes: Uint8Array;
  /** What is done with its tracked changes; `null`: nothing. */
  readonly outcome: 'accepted' | 'rejected' | null;
}

/** The text of each file after its changes were settled, one line a paragraph; a section's number alone is no text. */
export async function settledTexts(files: readonly Settling[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-office-'));
  try {
    const profile = join(folder, 'profile');
    const basic = join(profile, 'user/basic/Standard');
    const start = (...args: string[]) =>
      run(
        libreOffice()!,
        ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile)}`, ...args],
        { timeout: 60_000 + files.length * 20_000 },
      );
    // The first start fills the profile, whatever lies there; then it takes the macro.
    await start('--terminate_after_init');
    writeFileSync(join(basic, 'Module1.xba'), MODULE);
    const jobs = files.map(({ bytes, outcome }, i) => {
      const from = join(folder, `${i}.docx`);
      const to = join(folder, `${i}.html`);
      writeFileSync(from, bytes);
      return `${pathToFileURL(from)}\t${pathToFileURL(to)}\t${outcome ?? ''}\n`;
    });
    writeFileSync(join(folder, 'jobs.txt'), jobs.join(''));
    await start(`macro:///Standard.Module1.Main("${join(folder, 'jobs.txt')}")`);
    return files.map((_, i) => textOf(readFileSync(join(folder, `${i}.html`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of an exported page, footnotes included, without what stands at its foot: the number of pages differs. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<div title="(?:footer|header)">[\s\S]*?<\/div>/g, '')
    .replace(/[\s\u200d]+/g, ' ')
    .replace(/<\/(?:p|h\d|tr|li|pre|blockquote)>|<br\/?>/gi, '\n')
    .replace(/<\/t[dh]>/gi, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[\d.]+$/.test(line))
    .join('\n');
}

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Main(list As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  filter(0).Name = &quot;FilterName&quot;
  filter(0).Value = &quot;HTML (StarWriter)&quot;
  dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  handle = FreeFile
  Open list For Input As #handle
  Do While Not Eof(handle)
    Line Input #handle, job
    parts = Split(job, Chr(9))
    If UBound(parts) = 2 Then
      document = StarDesktop.loadComponentFromURL(parts(0), &quot;_blank&quot;, 0, hidden())
      If parts(2) = &quot;accepted&quot; Then dispatcher.executeDispatch(document.CurrentController.Frame, &quot;.uno:AcceptAllTrackedChanges&quot;, &quot;&quot;, 0, none())
      If parts(2) = &quot;rejected&quot; Then dispatcher.executeDispatch(document.CurrentController.Frame, &quot;.uno:RejectAllTrackedChanges&quot;, &quot;&quot;, 0, none())
      document.storeToURL(parts(1), filter())
      document.close(True)
    End If
  Loop
  Close #handle
  StarDesktop.terminate()
End Sub
</script:module>`;
