/** The program that proves redlines accepts what is right and finds every planted fault. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../archive/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { documentText, TEXT_FORMAT } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';
import { sandbox } from '../testing/sandbox.ts';
import { proveRedlines, redlineProof } from './index.ts';
import { proveScript } from './prove.ts';

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

function right(before = OLD, after = NEW): Files {
  const [from, to] = [before, after].map(
    (text) => parseMarkdown(text, { numbering: 'decimal' }).document,
  ) as [ReturnType<typeof parseMarkdown>['document'], ReturnType<typeof parseMarkdown>['document']];
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
async function faultsOf(
  change: (files: Files) => void = () => {},
  made: Files = right(),
): Promise<readonly string[]> {
  const files = structuredClone(made);
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

  it('accepts parts with typed numbers that follow a new one, and no other number hidden so', async () => {
    const part = (number: number, title: string) =>
      `## Section ${number} – ${title}\n\nThe board decides on ${title.toLowerCase()} by a simple majority of its members.\n`;
    const bylaws = (...titles: readonly string[]) =>
      `# Bylaws\n\n${titles.map((title, i) => part(i + 1, title)).join('\n')}`;
    const made = right(bylaws('Officers', 'Powers'), bylaws('Membership', 'Officers', 'Powers'));
    expect(made.page).toContain('<del hidden data-rl-kind="number">Section 1</del>');
    expect(await faultsOf(undefined, made)).toEqual([]);
    const period = ({ page, ...rest }: Files) => ({
      ...rest,
      page: page.replaceAll('>Section 1<', '>1 year<').replaceAll('>Section 2<', '>2 years<'),
    });
    expect(await faultsOf(undefined, period(made))).toContainEqual(expect.stringContaining('is hidden'));
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
    ['a deletion that is hidden', forged((html) => html.replace('<del>3</del>', '<del hidden>3</del>'))],
    [
      'a deletion hidden as one of signs',
      forged((html) => html.replace('<del>3</del>', '<del hidden data-rl-kind="typography">3</del>')),
    ],
    [
      'a word hidden as a number',
      forged((html) =>
        html.replace(/<del>[^<]{4,}<\/del>/, (del) =>
          del.replace('<del', '<del hidden data-rl-kind="number"'),
        ),
      ),
    ],
    [
      'a note with words of its own',
      forged((html) => `<p data-rl="note">All agreed to this change.</p>${html}`),
    ],
    [
      'a clause that the clock hides',
      forged((html) => html.replace('<p>', '<p data-holds-until="2020-01-01">')),
    ],
    [
      'a clause where no script runs',
      forged((html) => html.replace(/<p>(.*?)<\/p>/, '<noscript>$&</noscript>')),
    ],
    ['a style', forged((html) => html.replace('<p>', '<p style="display:none">'))],
    ['a class of the site', forged((html) => html.replace('<p>', '<p class="printed">'))],
    ['a comment', forged((html) => `${html}<!-- void -->`)],
    ['a tag in capitals', forged((html) => `${html}<SCRIPT>alert(1)</SCRIPT>`)],
    [
      'a link that runs a script',
      forged((html) => html.replace('href="https://b.example"', 'href="javascript:a()"')),
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

describe('the place of a redline', () => {
  const LEDGER = (digest: string) =>
    `${JSON.stringify({ policy: 'privacy', version: '2026-01-01', text: { en: digest } })}\n`;

  async function placed(folder: string, more: Readonly<Record<string, string>> = {}) {
    const { page, proof: made, old, new: next } = right();
    const root = join(scratch, String(++count));
    const files = {
      [`${folder}/index.html`]: page,
      [`${folder}/redline.json`]: JSON.stringify({ ...made, word: null }),
      'old.txt': old,
      'new.txt': next,
      ...more,
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return (await proveRedlines(root)).flatMap(({ faults }) => faults);
  }
  const OWN = 'en/privacy/compare/2026-01-01..2026-02-01';

  it('is the address of its versions', async () => {
    expect(await placed(OWN)).toEqual([]);
    expect(await placed('privacy/compare/2026-01-01..2026-02-01')).toEqual([]);
    expect(await placed('en/privacy/compare/2026-01-01..2026-03-01')).toEqual([
      'it is of privacy 2026-01-01 and 2026-02-01, and stands where another one should',
    ]);
    expect(await placed('en/terms/compare/2026-01-01..2026-02-01')).not.toEqual([]);
  });

  it('is in a site whose ledger has its texts', async () => {
    const own = LEDGER(sha256(right().old));
    const other = JSON.stringify({
      policy: 'privacy',
      version: '2026-02-01',
      text: { en: sha256(right().new) },
    });
    expect(await placed(OWN, { 'ledger.jsonl': own + other })).toEqual([]);
    expect(await placed(OWN, { 'ledger.jsonl': LEDGER('0'.repeat(64)) + other })).toEqual([
      'the ledger has another text of privacy 2026-01-01 (en)',
    ]);
  });

  it('has a proof', async () => {
    expect(
      await placed(OWN, { 'en/privacy/compare/2025-01-01..2026-01-01/index.html': '<article></article>' }),
    ).toEqual(['there is no proof beside it']);
  });
});

it('knows the words of notes in every language', () => {
  const script = readFileSync(proveScript(), 'utf8');
  for (const { tag, words } of LANGUAGES) {
    const { added, removed, end, movedHere, movedAway } = words().redline;
    const line = [added, removed, end, movedHere, movedAway].map((label) => label.trim()).join('|');
    expect(script, `${tag}: put its line into LABELS of templates/evidence/prove.mjs`).toContain(line);
  }
});

it.each([
  ['no redlines', 'there are no redlines here\n', () => sandbox()],
  [
    'one redline',
    '1 redline: as it says\n',
    () => {
      const { page, proof: made, old, new: next } = right();
      return sandbox({
        'redline/2026-01-01..2026-02-01-en.html': page,
        'redline/2026-01-01..2026-02-01-en.json': JSON.stringify({ ...made, word: null }),
        'old.txt': old,
        'new.txt': next,
      });
    },
  ],
])('says by itself that there are %s', (_, said, folder) => {
  expect(execFileSync(process.execPath, [proveScript(), folder()], { encoding: 'utf8' })).toBe(said);
});
