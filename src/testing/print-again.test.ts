/** `verify --print`: PDF files are printed again, and compared byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { CHECKSUMS_FILE, checksums, filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { inPdf, plant, set } from './planted.ts';
import { sandbox } from './sandbox.ts';

/** A text with all that a browser draws in ways of its own. */
const TEXT = `---
title: Terms
standing: authoritative
---

## General {#general}

We do not sell your data to anyone[^1]. ~~Old words~~ and \`code\` – ☎ ✔ 😀.

![A picture that cannot be had](https://127.0.0.1:1/seal.png)

---

> A quotation that stands alone.

1. One
2. Two
   - [x] Done
   - [ ] Not done

| A | B |
| --- | ---: |
| 1 | 2 |

[^1]: Counted from the day.
`;

const DAY = ['--as-of', '2026-11-23'] as const;

async function builtSite(): Promise<string> {
  const root = sandbox({
    'policies/organisation.yaml':
      'name: {en: Firm}\nsite: https://firm.example\ndefaultLocale: en\nlocales: [en]\ntimeZone: UTC\n',
    'policies/terms/policy.yaml': 'kind: terms\ntitles: {en: Terms}\nauthoritative: en\nnumbering: decimal\n',
    'policies/terms/draft/version.yaml':
      'change:\n  class: substantive\n  material: false\n  reason: First\n  summary: {en: [First version.]}\n',
    'policies/terms/draft/en.md': TEXT,
  });
  const published = await gazette(
    'publish',
    'terms',
    '--effective',
    '2026-12-20',
    '--yes',
    ...DAY,
    '--root',
    root,
  );
  expect(published.status, published.stderr).toBe(0);
  expect(await gazette('build', ...DAY, '--root', root)).toMatchObject({ status: 0 });
  return join(root, 'dist');
}

it('finds what a reader cannot see, and needs the browser that printed', async () => {
  const site = await builtSite();
  const verify = (...more: string[]) => gazette('verify', site, ...DAY, ...more);
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
