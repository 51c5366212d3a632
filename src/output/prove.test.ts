/** The program that proves redlines accepts what is right and finds every planted fault. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../archive/index.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { documentText, TEXT_FORMAT } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';
import { proveRedlines, redlineProof } from './index.ts';

const OLD = `## Retention {#r}

We keep "data" for 3 years after the last visit.

First clause stands alone. Second clause follows directly.

This paragraph is going to stand in another place soon.

- one thing that is long enough to stay
- another thing[^n]

| Data | Kept |
|---|---|
| Phone | 3 years |

## Gone {#g}

It was here.

## Contact {#c}

Write to [us](https://a.example).

[^n]: A note.
`;
const NEW = `## Retention {#r}

We keep “data” for 5 years after the last visit.

First clause stands alone.

Second clause follows directly.

- one thing that is long enough to stay
- a new thing
- another thing[^n]

| Data | Why | Kept |
|---|---|---|
| Phone | Calls | 7 years |

## Contact {#c}

Write to [us](https://b.example).

This paragraph is going to stand in another place soon.

[^n]: A longer note.
`;

const scratch = mkdtempSync(join(tmpdir(), 'gazette-prove-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Files {
  page: string;
  word: string | null;
  proof: ReturnType<typeof redlineProof>;
  old: string;
  new: string;
}

function right(): Files {
  const [from, to] = [OLD, NEW].map((text) => parseMarkdown(text, { numbering: 'decimal' }).document) as [
    ReturnType<typeof parseMarkdown>['document'],
    ReturnType<typeof parseMarkdown>['document'],
  ];
  const { html, changes } = renderRedline(from, to, { numbers: true });
  const [old, next] = [from, to].map((document) => documentText(document, TEXT_FORMAT)) as [string, string];
  const proof = redlineProof({
    policy: 'privacy',
    locale: 'en',
    from: { id: '2026-01-01', document: from, text: sha256(old) },
    to: { id: '2026-02-01', document: to, text: sha256(next) },
    changes,
    html,
    word: sha256('a Word file'),
  });
  const page = `<html><body><article lang="en">${html}</article></body></html>`;
  return { page, word: 'a Word file', proof, old, new: next };
}

let count = 0;
async function faultsOf(change: (files: Files) => void = () => {}): Promise<readonly string[]> {
  const files = structuredClone(right());
  change(files);
  const folder = join(scratch, String(++count));
  mkdirSync(join(folder, 'redline'), { recursive: true });
  writeFileSync(join(folder, 'redline/pair.html'), files.page);
  writeFileSync(join(folder, 'redline/pair.json'), JSON.stringify(files.proof));
  if (files.word !== null) writeFileSync(join(folder, 'redline/pair.docx'), files.word);
  writeFileSync(join(folder, 'old.txt'), files.old);
  writeFileSync(join(folder, 'new.txt'), files.new);
  const found = await proveRedlines(folder);
  expect(found).toHaveLength(1);
  return found[0]!.faults;
}

/** The page changed, and its digest with it: whoever forges a page can count that, too. */
const forged = (change: (html: string) => string) => (files: Files) => {
  const [, html] = /<article[^>]*>([\s\S]*)<\/article>/.exec(files.page)!;
  const made = change(html!);
  expect(made).not.toBe(html);
  files.page = files.page.replace(html!, () => made);
  files.proof = { ...files.proof, redline: sha256(made) };
};
const proof = (change: (given: Files['proof']) => object) => (files: Files) => {
  files.proof = { ...files.proof, ...change(files.proof) } as Files['proof'];
};

describe('the proof of a redline', () => {
  it('accepts one that is right', async () => {
    expect(await faultsOf()).toEqual([]);
  });

  it('accepts one without a Word file, as evidence has it', async () => {
    const faults = faultsOf((files) => {
      files.word = null;
      files.proof = { ...files.proof, word: null };
    });
    expect(await faults).toEqual([]);
  });

  it('accepts one of the first format, which says nothing of a Word file', async () => {
    const faults = faultsOf((files) => {
      const { word: _, ...first } = files.proof;
      files.proof = { ...first, format: 1 } as unknown as Files['proof'];
    });
    expect(await faults).toEqual([]);
  });

  it.each<[string, (files: Files) => void]>([
    [
      'a word of the page',
      (files) => {
        files.page = files.page.replace('last visit', 'first visit');
      },
    ],
    ['a word that both sides have', forged((html) => html.replace('last visit', 'first visit'))],
    ['a period put in', forged((html) => html.replace('<ins>5</ins>', '<ins>50</ins>'))],
    ['a period taken out', forged((html) => html.replace('<del>3</del>', '<del>30</del>'))],
    ['a deletion that was left out', forged((html) => html.replace('<del>3</del>', ''))],
    ['an insertion without its mark', forged((html) => html.replace('<ins>5</ins>', '5'))],
    ['a mark of the other side', forged((html) => html.replace('<ins>5</ins>', '<del>5</del>'))],
    ['a block without its mark', forged((html) => html.replace(/(<h2[^>]*) data-rl="del"/, '$1'))],
    [
      'a move that leads nowhere',
      forged((html) => html.replace(/data-rl="to" data-rl-id="\d+"/, 'data-rl="to" data-rl-id="99"')),
    ],
    [
      'an insertion hidden as a note',
      forged((html) => html.replace('<ins>5</ins>', '<span data-rl="note">5</span>')),
    ],
    [
      'a quotation mark hidden in the old text',
      forged((html) => html.replace(/<del hidden[^>]*>[^<]*<\/del>/, '')),
    ],
    ['a tag that never closes', forged((html) => html.replace('</p>', ''))],
    ['a place that is missing', forged((html) => html.replace(/ id="change-1"/, ''))],
    [
      'a change left out of the list',
      proof(({ changes }) => ({ changes: { ...changes, list: changes.list.slice(1) } })),
    ],
    [
      'a change left out and the list counted again',
      proof(({ changes }) => ({
        changes: { ...changes, list: changes.list.slice(1), count: changes.count - 1, digest: sha256('[]') },
      })),
    ],
    [
      'a value in the list',
      proof(({ changes }) => ({
        changes: {
          ...changes,
          list: changes.list.map((change) => ({
            ...change,
            edits: change.edits.map((edit) => ({ ...edit, new: '4' })),
          })),
        },
      })),
    ],
    ['the digest of the new text', proof(({ rejected }) => ({ accepted: rejected }))],
    ['the digest of the old text', proof(({ accepted }) => ({ rejected: accepted }))],
    ['texts that changed places', proof(({ texts }) => ({ texts: { from: texts.to, to: texts.from } }))],
    [
      'a published text',
      (files) => {
        files.old = files.old.replace('3 years', '2 years');
      },
    ],
    ['a key that nobody knows', proof(() => ({ extra: true }))],
    [
      'a Word file that was changed',
      (files) => {
        files.word = 'another Word file';
      },
    ],
    [
      'a Word file that is not there',
      (files) => {
        files.word = null;
      },
    ],
    ['a Word file that the proof leaves out', proof(() => ({ word: null }))],
    ['a digest of the Word file that is none', proof(() => ({ word: 'abc' }))],
    ['the first format with a key of the second', proof(() => ({ format: 1 }))],
    ['a format of another time', proof(() => ({ format: 3 }))],
  ])('finds %s', async (_, change) => {
    expect(await faultsOf(change)).not.toEqual([]);
  });
});
