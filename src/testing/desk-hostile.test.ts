/** Words and files at the desk that would do harm. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskOf } from './desk.ts';
import { DRAFT, drafted, drop, entered, inFrame, mend, open, read, saved, says } from './desk-window.ts';
import { TEXT } from './sandbox.ts';

describe('hostile words and files', () => {
  const HOSTILE = '</script><img src=x onerror=alert(1)>"\'`&lt;';
  const BODY = `---
title: ${JSON.stringify(HOSTILE)}
standing: authoritative
---

## </textarea><script>alert(3)</script> {#retention}

<script>alert(4)</script> <svg onload=alert(5)> [x](javascript:alert(6)) ![y](https://evil.example/pixel.png)

</iframe><form action=https://evil.example><button>go</button></form>
`;

  it('run nowhere, ask nobody, and are shown as words', async () => {
    const root = drafted(BODY);
    writeFileSync(
      join(root, 'policies/privacy/policy.yaml'),
      `kind: privacy\ntitles: { en: ${JSON.stringify(HOSTILE)} }\nauthoritative: en\n`,
    );
    const desk = await deskOf(root);
    const { page, complaints } = await entered(desk);
    for (const path of [
      '',
      'p/privacy',
      'p/privacy/draft/text/en',
      'p/privacy/draft/about',
      'p/privacy/draft/publish',
      'p/privacy/draft/text/en/preview',
      'p/privacy/v/2026-01-01/text/en',
    ]) {
      await open(page, desk, path);
      expect(
        await page.$$eval(
          '[onerror], [onload], form[action*="evil"], script:not([src]):not([type])',
          (found) => found.length,
        ),
      ).toBe(0);
    }
    await open(page, desk, 'p/privacy/draft/text/en');
    await mend(page, 'go', '<img src=x onerror=alert(7)>');
    await saved(page);
    const article = await inFrame(page, '[data-part="text"]');
    expect(
      await article!.evaluate((element) => element.querySelectorAll('script, form, svg, [onerror]').length),
    ).toBe(0);
    // The picture elsewhere is asked for by nobody: the browser says that it may not.
    expect(complaints.filter((one) => !/evil\.example\/pixel\.png/.test(one))).toEqual([]);
    expect(complaints.filter((one) => one.startsWith('asks'))).toEqual([]);
  });

  it.each([
    ['no Word file at all', Buffer.from('hello'), 'cannot be taken in'],
    ['an empty file', Buffer.alloc(0), 'cannot be taken in'],
    ['a file of an old Word', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'cannot be taken in'],
  ])('%s is refused with a sentence, and the draft stays', async (_, bytes, sentence) => {
    const root = drafted();
    const desk = await deskOf(root);
    const { page } = await entered(desk);
    await open(page, desk, 'p/privacy/draft/text/en');
    await drop(page, bytes);
    await says(page, '[data-word-says]', sentence);
    expect(read(root, `${DRAFT}/en.md`)).toBe(TEXT);
  });
});
