/**
 * Takes the pictures of the sample's site that stand in the documentation: `npm run pictures`. The site is built for one day,
 * and each page is looked at in both languages of the documentation, with a reader's clock that stands at that day.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { run } from '../src/cli/run.ts';
import { launchBrowser } from '../src/output/index.ts';
import { setReaderClock } from '../src/testing/reader-clock.ts';
import { serve } from '../src/testing/serve.ts';
import {
  PICTURE_LANGUAGES,
  PICTURED_DAY,
  PICTURED_FILE,
  PICTURED_PAGES,
  pictured,
  picturedPdf,
} from './pictured.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SIZE = { width: 1120, height: 740 };

const root = mkdtempSync(join(tmpdir(), 'gazette-pictures-'));
const dist = join(root, 'dist');
const fileOf = (name: string) => join(PROJECT, `docs/pictures/${name}.webp`) as `${string}.webp`;

/** Scrolls to where the text of a redline has its first mark, so that the list stands beside it. */
function toFirstMark(): void {
  const mark = document.querySelector('article[data-redline] :is(ins, del)');
  mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** The first page of a PDF, as large as the documentation shows it. */
async function firstPage(path: string): Promise<Uint8Array> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: 1.2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  await page.render({ canvas: canvas as never, viewport }).promise;
  return canvas.encode('webp', 80);
}

try {
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  const status = await run(['build', '--root', root, '--as-of', PICTURED_DAY]);
  if (status !== 0) throw new Error('the sample was not built');
  const site = await serve(dist);
  const browser = await launchBrowser();
  const said: Record<string, string> = {};
  try {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await setReaderClock(page, `${PICTURED_DAY}T06:00:00Z`);
    for (const { locale, suffix } of PICTURE_LANGUAGES) {
      for (const { name, at } of PICTURED_PAGES) {
        await page.goto(`${site.origin}/${locale}/${at}`, { waitUntil: 'networkidle0' });
        if (name === 'redline') await page.evaluate(toFirstMark);
        await page.screenshot({ path: fileOf(name + suffix), type: 'webp', quality: 80 });
        said[name + suffix] = pictured(readFileSync(join(dist, locale, at, 'index.html'), 'utf8'));
      }
      writeFileSync(fileOf(`pdf${suffix}`), await firstPage(join(dist, picturedPdf(locale))));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  writeFileSync(join(PROJECT, PICTURED_FILE), `${JSON.stringify(said, null, 2)}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
