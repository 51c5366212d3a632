/** `verify --print`: PDF files are printed again, and compared byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { CHECKSUMS_FILE, checksums, filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { inPdf, plant, set } from './planted.ts';
import { sampleSandbox } from './sandbox.ts';

it('finds what a reader cannot see, and needs the browser that printed', async () => {
  const root = sampleSandbox();
  await gazette('build', '--as-of', '2026-12-01', '--sheets', 'in-force', '--root', root);
  const site = join(root, 'dist');
  const verify = (...more: string[]) => gazette('verify', site, '--as-of', '2026-12-01', ...more);
  expect(await verify('--print')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('PDF files were printed again, and are the same'),
  });
  expect(await verify('--print', '--pdf-claim', 'pdfa-3a')).toMatchObject({ status: 1 });

  const path = filesIn(site).find((one) => one.endsWith('.pdf'))!;
  const overThePage = inPdf((pdf) => {
    for (const [, object] of pdf.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link'))
        object.set(PDFName.of('Rect'), pdf.context.obj([0, 0, 600, 800]));
  });
  const bytes = await plant(site, path, overThePage);
  writeFileSync(join(site, CHECKSUMS_FILE), checksums(site));
  expect(await verify()).toMatchObject({ status: 0, stderr: expect.not.stringContaining(' error ') });
  expect(await verify('--print')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`${path}:1:1 error site/claim Unexpected bytes of a PDF`),
  });

  writeFileSync(join(site, path), bytes!);
  await plant(site, 'release.json', set('chromium', 'Chromium 1.0.0.0'));
  writeFileSync(join(site, CHECKSUMS_FILE), checksums(site));
  expect(await verify('--print')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Chromium 1.0.0.0 printed the PDF files of this site'),
  });
  expect(readFileSync(join(site, 'release.json'), 'utf8')).toContain('1.0.0.0');
}, 240_000);
