import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { documentText } from '../../model/index.ts';
import { blocks, markdown } from '../../testing/markdown-arbitrary.ts';
import { fingerprint } from './fingerprint.ts';
import { kindFor, policyIdFor } from './names.ts';
import { markdownOf, settleText } from './settle.ts';

const settled = (text: string, policies: Record<string, string> = {}) => {
  const read = settleText(text, { resolve: (href) => policies[href] ?? null });
  return {
    ...read,
    markdown: markdownOf(
      read,
      read.headings.map((_, i) => `a${i}`),
    ),
  };
};

describe('Markdown from elsewhere', () => {
  it('gives its title, and headings from the second level on without gaps', () => {
    const { title, markdown } = settled(
      '# Privacy\n\nHello.\n\n### Who\n\nUs.\n\n##### Deep\n\nText.\n\n### What\n',
    );
    expect(title).toBe('Privacy');
    expect(markdown).toBe('Hello.\n\n## Who {#a0}\n\nUs.\n\n### Deep {#a1}\n\nText.\n\n## What {#a2}\n');
  });

  it('believes the front matter, and keeps a first heading that says something else', () => {
    const text = '---\ntitle: Terms\nversions:\n  fpt: "*"\n---\n\n# Terms\n\n## One\n\nText.\n';
    expect(settled(text)).toMatchObject({ title: 'Terms', markdown: '## One {#a0}\n\nText.\n' });
    expect(settled(text.replace('# Terms', '# Welcome'))).toMatchObject({
      title: 'Terms',
      markdown: '## Welcome {#a0}\n\n### One {#a1}\n\nText.\n',
    });
    // A template's own braces are no YAML.
    expect(settled('---\ntitle: {{ x }}: y\n---\n\n# Real\n\nText.\n').title).toBe('Real');
  });

  it('keeps the words of HTML and drops its tags, comments and scripts', () => {
    const { markdown } = settled(
      'One <b>bold</b> word<br>and <span onclick="x()">more</span>.\n\n<!-- no -->\n\n<div><p>Boxed <em>words</em></p><script>alert(1)</script></div>\n',
    );
    expect(markdown).toBe('One bold word\\\nand more.\n\nBoxed *words*\n');
  });

  it.each([
    ['1. One\n2.\n3. Three\n', '1. One\n2.\n3. Three\n'],
    ['1. One\n2. <!-- gone -->\n3. Three\n4.\n', '1. One\n2.\n3. Three\n'],
    ['1. ![logo](l.png)\n2. Two\n', '2. Two\n'],
    ['- One\n-\n- Three\n', '- One\n- Three\n'],
  ])('leaves every item the number that it had: %j', (text, markdown) => {
    expect(settled(text)).toMatchObject({ markdown });
  });

  it('tells apart where lists end, and which links have words to follow them by', () => {
    const quiet = (text: string) => [settled(text).words, settled(text).counted, settled(text).linked];
    const [one, two] = [quiet('1. One two\n'), quiet('1. One\n2. two\n')];
    expect(one[0]).toBe(two[0]);
    expect(one[1]).not.toBe(two[1]);
    const [bare, led] = [
      quiet('[](https://a.example/x)Opt out.\n'),
      quiet('[Opt out](https://a.example/x).\n'),
    ];
    expect(bare[0]).toBe(led[0]);
    expect(bare[2]).not.toBe(led[2]);
  });

  it('drops pictures with what describes them, but where that is all that a cell says', () => {
    expect(settled('A ![our logo](logo.png) here.\n')).toMatchObject({
      markdown: 'A  here.\n',
      lost: { pictures: 1 },
    });
    expect(settled('| Sold | ![No](no.png) |\n| - | - |\n').markdown).toBe('| Sold | No |\n| - | - |\n');
  });

  it('leads links to headings by any name they have, to policies by their files, else to nowhere', () => {
    const text = [
      '[a](#who-we-are) [b](#id-1) [c](#given) [d](#nowhere) [e](terms.md) [f](../x.md) [g](javascript:alert) [h][ref]',
      '<a name="id-1"></a>',
      '## Who we are?',
      '## Second {#given}',
      '[ref]: https://example.org',
    ].join('\n\n');
    const { markdown, lost } = settled(text, { 'terms.md': 'policy:terms' });
    expect(markdown.split('\n')[0]).toBe(
      '[a](#a0) [b](#a0) [c](#a1) d [e](policy:terms) f g [h](https://example.org)',
    );
    expect(lost).toMatchObject({ links: 2, addresses: ['javascript:alert'] });
  });

  it.each([
    ['[words](javascript:alert(1))', 'javascript:alert(1)'],
    ['[words](data:text/html,x)', 'data:text/html,x'],
    ['[words](file:///etc/passwd)', 'file:///etc/passwd'],
    ['[words](//evil.example)', '//evil.example'],
    ['[words](<JaVaScRiPt:x>)', 'JaVaScRiPt:x'],
    ['<div><a href="vbscript:x">words</a></div>', 'vbscript:x'],
    ['[words][ref]\n\n[ref]: blob:x', 'blob:x'],
  ])('makes text of a link that no page may have, and tells its address: %s', (source, address) => {
    const { markdown, lost } = settled(`${source}\n`);
    expect(markdown).toBe('words\n');
    expect(lost).toMatchObject({ links: 0, addresses: [address] });
  });

  it('drops characters that no text may have', () => {
    expect(settled('A\u009d word\ufffd.\r\nNext.\n')).toMatchObject({
      markdown: 'A word.\nNext.\n',
      lost: { signs: 2 },
    });
  });

  it('keeps what HTML means: powers, words that are struck out, numbers and letters of lists', () => {
    const { markdown } = settled(
      [
        'About 10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub>, x<sup>max</sup>, the 1<sup>st</sup> <del>and last</del> day.',
        '<ol start="3"><li>Three</li></ol>',
        '<ol type="a"><li>First</li><li><p>Second</p></li></ol>',
        '<ol type="I" start="4"><li>Fourth</li></ol>',
      ].join('\n\n'),
    );
    expect(markdown).toBe(
      [
        'About 10⁶ m² of CO₂, x^(max), the 1st ~~and last~~ day.',
        '3. Three',
        '- a. First\n\n- b. Second',
        '* IV. Fourth\n',
      ].join('\n\n'),
    );
    expect(settled('Not ~~this~~.\n').words).not.toBe(settled('Not this.\n').words);
  });

  it('puts a table together that blank lines broke, and leaves what never ends as it is', () => {
    const table =
      '<table>\n<tr><th>Data</th><th>Days</th></tr>\n\n<tr>\n\n    <td>Name</td>\n    <td>30</td>\n</tr>\n\n</table>\n\nAfter.\n';
    expect(settled(table).markdown).toBe('| Data | Days |\n| - | - |\n| Name | 30 |\n\nAfter.\n');
    expect(settled('<table>\n\nWords.\n').markdown).toBe('Words.\n');
  });

  it('takes a first heading with a number for a clause', () => {
    expect(settled('# 1. What we collect\n\nA.\n\n# 2. Why\n\nB.\n')).toMatchObject({
      title: null,
      markdown: expect.stringContaining('What we collect {#a0}'),
    });
  });

  it('leaves braces around words where they are', () => {
    expect(settled('Write {: your name } or {:name} here.\n').markdown).toBe(
      'Write {: your name } or {:name} here.\n',
    );
    expect(settled('A [link](https://example.org){:target="_blank" .big} here.\n').markdown).toBe(
      'A [link](https://example.org) here.\n',
    );
  });

  it('takes the marks of other dialects off', () => {
    expect(settled('Effective: May 4, 2026\n{: datetime="2026-05-04" }\n\nText.\n').markdown).toBe(
      'Effective: May 4, 2026\n\nText.\n',
    );
  });

  it.each([
    ['*Last updated: April 20, 2023*', '2023-04-20', 'updated'],
    ['#### Last Updated: August 14, 2025', '2025-08-14', 'updated'],
    ['Effective date: 1st February 2024', '2024-02-01', 'effective'],
    ['Last modified: 2020.12.07', '2020-12-07', 'updated'],
    ['Last Updated: 08/25/2025', '2025-08-25', 'updated'],
    ['Последнее обновление: 15 декабря 2025 г.', '2025-12-15', 'updated'],
    ['Дата вступления в силу: 4 мая 2026 г.', '2026-05-04', 'effective'],
    ['Соңғы жаңарту: 2025 жылғы 15 желтоқсан', '2025-12-15', 'updated'],
    ['2018 жылдың 1 мамырында күшіне енеді', '2018-05-01', 'effective'],
  ])('finds the date in %s', (line, date, says) => {
    expect(settled(`# T\n\n${line}\n\nText.\n`).dateLine).toMatchObject({ date, says });
  });

  it('keeps the words behind a comment, and tells in which column a tick stands', () => {
    expect(settled('<!-- keep --> We keep it for 30 days.\n').markdown).toBe('We keep it for 30 days.\n');
    const table = (row: string) => settled(`| A | B | C |\n| - | - | - |\n${row}\n`).words;
    expect(table('| x | yes | |')).not.toBe(table('| x | | yes |'));
  });

  it.each([
    'This agreement is effective from 1 May 2024 and no refund is given.',
    '## Effective 1 May 2024 arbitration applies',
    'Version 1.3, Effective March 10, 2022',
    'We updated our offices on 1 May 2020.',
    'Last updated: 31 February 2024',
    'Part A: updated on 11 March 2026, effective as of 17 March 2026',
    `Effective from 1 May 2020 ${'we do this and that '.repeat(8)}`,
  ])('finds none in %s', (line) => {
    expect(settled(`# T\n\n${line}\n\nText.\n`).dateLine).toBe(null);
  });

  it('refuses what is nested more deeply than any reader could follow', () => {
    expect(() => settleText('> '.repeat(20_000))).toThrow(RangeError);
  });

  it('loses no word, and is settled once and for all', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const once = settled(`# Title\n\n${markdown(list)}`);
        const { document, messages } = parseMarkdown(`\n${once.markdown}`, { numbering: 'none' });
        expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
        const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
        const before = parseMarkdown(`\n${markdown(list)}`, { numbering: 'none' });
        expect(words(documentText(document, 2))).toEqual(words(documentText(before.document, 2)));
        const twice = settled(`# Title\n\n${once.markdown}`);
        expect(twice.words).toBe(once.words);
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('is the same where only addresses and marks of blocks are others', () => {
    const text = '# A\n\nSee [our *terms*](https://a.example/?x=1 "T") and **more**.\n\n- one\n- two\n';
    const other = '## A\n\nSee [our *terms*](https://b.example/(y)) and **more**.\n\n* one\n* two\n';
    expect(fingerprint(other)).toBe(fingerprint(text));
  });

  it.each([
    ['2*3', '23'],
    ['C#', 'C'],
    ['~5 years', '5 years'],
    ['a [b](see above)', 'a [b]'],
    ['not -5', 'not 5'],
    ['5 * 3', '5 3'],
    ['Name: ____ pays', 'Name: pays'],
    ['`a](30)`', '`a](60)`'],
  ])('tells %s from %s', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  it('is never the same for other words', () => {
    fc.assert(
      fc.property(blocks, blocks, (a, b) => {
        const [one, other] = [a, b].map((list) => `Words.\n\n${markdown(list)}`) as [string, string];
        fc.pre(fingerprint(one) === fingerprint(other));
        expect(settleText(one).words).toBe(settleText(other).words);
      }),
      { maxSkipsPerRun: 10_000, numRuns: 5 },
    );
  });
});

describe('the name of a policy', () => {
  it('is that of the file, then of its folders, then numbered', () => {
    const taken = new Set<string>();
    const paths = [
      'terms/index.md',
      'a/privacy.md',
      'b/privacy.md',
      'Политика.md',
      'api.md',
      '2020.md',
      'b/privacy.txt',
    ];
    expect(paths.map((path) => policyIdFor(path, taken))).toEqual([
      'terms',
      'privacy',
      'b-privacy',
      'politika',
      'policy-api',
      'policy-2020',
      'policy-b-privacy',
    ]);
  });

  it('says its kind', () => {
    expect(['cookie-policy', 'privacy-notice', 'terms-of-service', 'sla'].map(kindFor)).toEqual([
      'cookies',
      'privacy',
      'terms',
      'other',
    ]);
  });
});
