import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { documentText, type PolicyDocument, type TextFormat } from '../../model/index.ts';
import { parseXml, readDocx, revisionsOf } from '../../testing/docx-text.ts';
import { editedPair } from '../../testing/markdown-arbitrary.ts';
import { redlineFile } from '../../testing/redline-file.ts';
import { RICH, RICH_CHANGED } from '../../testing/rich-text.ts';
import { faultsIn, faultsOf } from '../../testing/valid-docx.ts';

const isFull = process.env.GAZETTE_TRIALS === 'full';

const parse = (markdown: string, numbering: 'decimal' | 'none' = 'decimal'): PolicyDocument =>
  parseMarkdown(markdown, { numbering }).document;

/** Word counts no heading and no rule in a list, and has no note that only another one refers to. */
const isCountedByWord = ({ blocks }: PolicyDocument, isNested = false): boolean =>
  blocks.every((block) => {
    switch (block.type) {
      case 'list':
        return block.items.every((item) => isCountedByWord(item, true));
      case 'quote':
        return isCountedByWord(block, isNested);
      case 'notes':
        return block.notes.every(
          (note) => !/"type":"note"/.test(JSON.stringify(note.blocks)) && isCountedByWord(note, true),
        );
      case 'heading':
      case 'rule':
        return !isNested;
      default:
        return true;
    }
  });

/** A text format without the characters that no XML can hold. */
const writable = (document: PolicyDocument, format: TextFormat = 1) =>
  documentText(document, format)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/ +/g, ' ');

function expectExact(old: string, next: string, numbering: 'decimal' | 'none' = 'decimal') {
  const [from, to] = [parse(old, numbering), parse(next, numbering)];
  const bytes = redlineFile(from, to);
  expect(readDocx(bytes, 'accepted').text).toBe(writable(to));
  expect(readDocx(bytes, 'rejected').text).toBe(writable(from));
  if (isCountedByWord(from) && isCountedByWord(to)) {
    expect(readDocx(bytes, 'accepted').text2).toBe(writable(to, 2));
    expect(readDocx(bytes, 'rejected').text2).toBe(writable(from, 2));
  }
  return bytes;
}

const PAIRS: readonly (readonly [name: string, old: string, next: string])[] = [
  ['words', 'We keep data for 3 years.', 'We keep data for 5 years.'],
  ['a paragraph put in', 'One.\n\nTwo.', 'One.\n\nBetween.\n\nTwo.'],
  ['the last paragraph taken out', 'One.\n\nTwo and all that.', 'One.'],
  ['everything new', 'Nothing of the old.', '## All {#a}\n\n- other\n- words'],
  [
    'a paragraph split',
    'We keep your data for three years. Then we delete all of it for good.',
    'We keep your data for three years.\n\nThen we delete all of it for good.',
  ],
  [
    "words at a paragraph's end and a paragraph after it",
    '- one thing.\n\nThe end.',
    '- one thing, and more;\n- a new thing.\n\nThe end.',
  ],
  [
    "words at a paragraph's end before one that was split",
    'Short one.\n\nWe keep your data for three years. Then we delete all of it for good.',
    'Short one and more.\n\nWe keep your data for three years.\n\nThen we delete all of it for good.',
  ],
  ['an item put in', '- one thing\n- two things', '- one thing\n- new thing\n- two things'],
  [
    'a paragraph that became a list',
    'First thing here.\n\nSecond thing here.',
    '- First thing here.\n- Second thing here.',
  ],
  ['bullets that became numbers', '- one thing\n- two things', '3. one thing\n4. two things'],
  ['an item one level down', '- one thing\n- two things here', '- one thing\n  - two things here'],
  [
    'a row put in and one taken out',
    '| a | b |\n|-|-|\n| 1 | 2 |\n| 3 | 4 |',
    '| a | b |\n|-|-|\n| 3 | 4 |\n| 5 | 6 |',
  ],
  ['a column put in', '| a | b |\n|-|-|\n| 1 | 2 |', '| a | new | b |\n|-|-|-|\n| 1 | x | 2 |'],
  [
    'a table put in before a table',
    '| a | b |\n|-|-|\n| 1 | 2 |',
    '| other | words |\n|-|-|\n| 7 | 8 |\n\ntext\n\n| a | b |\n|-|-|\n| 1 | 2 |',
  ],
  [
    'a section put in, the rest renumbered',
    '## One {#one}\n\nText.\n\n## Two {#two}\n\nMore.',
    '## One {#one}\n\nText.\n\n## New {#new}\n\nX.\n\n## Two {#two}\n\nMore.',
  ],
  [
    'a level skipped',
    '## One {#one}\n\n#### Deep {#deep}\n\nText.',
    '## New {#new}\n\n## One {#one}\n\n#### Deep {#deep}\n\nText.',
  ],
  [
    'a footnote put in',
    'Text[^a].\n\n[^a]: Note.',
    'Text[^b] more[^a].\n\n[^a]: Note changed.\n\n[^b]: Other.',
  ],
  ['a footnote taken out', 'Text[^a] and[^a].\n\n[^a]: Note.', 'Text and.'],
  [
    'a footnote within a footnote',
    'Text[^a].\n\n[^a]: Note[^b].\n\n[^b]: Inner.',
    'Text[^a].\n\n[^a]: Note[^b].\n\n[^b]: Inner changed.',
  ],
  ['code', '```\na = 1\n\tb\n```', '```\na = 2\n\tb\n```'],
  ['a link elsewhere', 'See [the list](https://a.example/x).', 'See [the list](https://b.example/y).'],
  [
    'quotations and rules',
    '> said\n>\n> - a\n\n---\n\nEnd of it.',
    '> said so\n>\n> - a\n> - b\n\nEnd of it.',
  ],
  ['a list that begins elsewhere', '5. Five\n6. Six', '7. Five\n8. Six'],
  ['a nested list of its own numbers', '1. A\n   1. a\n2. B', '3. A\n   1. a\n   2. b\n4. B'],
  [
    'a list in a footnote',
    'Text[^a] and[^b].\n\n[^a]: Note:\n\n    1. one\n    2. two\n[^b]: 3. three',
    'Text[^a] and[^b].\n\n[^a]: Note:\n\n    1. one\n    2. new\n    3. two\n[^b]: 3. three\n    4. four',
  ],
  [
    'items that begin with a table or a list',
    '3. one\n4. | a | b |\n   |-|-|\n   | 1 | 2 |\n\n   After.\n5. 1. inner\n   2. other',
    '3. one\n4. [x] new\n5. | a | b |\n   |-|-|\n   | 1 | 3 |\n\n   After.\n6. 1. inner\n   2. more\n   3. other',
  ],
  [
    'a table that an item began with',
    '1. | a | b |\n   |-|-|\n   | 1 | 2 |',
    '1. Words.\n\n   | a | b |\n   |-|-|\n   | 1 | 2 |',
  ],
  ['a box that was ticked', '- [ ] I agree\n- [ ] other', '- [x] I agree\n- [ ] other'],
  ['a box of a numbered item', '4. [ ] I agree\n5. So do I', '4. [x] I agree\n5. [ ] So do I'],
  ['signs that XML minds', 'A < B & "C" \u0001 ]]>', 'A > B & "D" \u0002 ]]>'],
  [
    'links in a footnote and in the text',
    'See [the law](https://a.example/).[^a]\n\n[^a]: As [the office](https://b.example/) says.',
    'See [the law](https://a.example/).[^a]\n\n[^a]: As [the other office](https://c.example/) says, see [there](#end).\n\n## End {#end}',
  ],
];

/** Without numbers for one level, no section of a text is numbered by Word itself. */
const SKIPPED = PAIRS.find(([name]) => name === 'a level skipped')!;

/** One side of all other pairs as one text, each under a heading of its own with names of its own. */
const together = (side: 1 | 2): string =>
  PAIRS.filter((pair) => pair !== SKIPPED)
    .map(({ [side]: text }, i) => {
      const own = text.replace(/\[\^(\w+)\]|\{#(\w+)\}|\(#(\w+)\)/g, (name) =>
        name.replace(/\w+/, `$&-${i}`),
      );
      return `## Case ${i} {#case-${i}}\n\n${own}`;
    })
    .join('\n\n');

describe('a redline in Word', () => {
  it.each(PAIRS)('is exact both ways: %s', (_, old, next) => {
    expectExact(old, next);
    expectExact(next, old);
  });

  it('is exact both ways for all of them together', () => {
    expectExact(together(1), together(2));
  });

  it('is exact both ways for a text with everything in it', () => {
    const bytes = expectExact(RICH, RICH_CHANGED);
    const revisions = revisionsOf(bytes);
    const kinds = new Set(revisions.map(({ kind }) => kind));
    for (const kind of ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange'])
      expect(kinds).toContain(kind);
    for (const { author, date } of revisions) {
      expect(author).toBe('AutoMaster');
      expect(date).toBe('2025-12-15T00:00:00Z');
    }
    const ids = revisions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is valid, whatever it holds', async () => {
    const files = new Map([
      ['all of them together', redlineFile(parse(together(1)), parse(together(2)))],
      ['a level skipped', redlineFile(parse(SKIPPED[1]), parse(SKIPPED[2]))],
      ['everything', redlineFile(parse(RICH), parse(RICH_CHANGED))],
      ['everything, backwards, typed', redlineFile(parse(RICH_CHANGED, 'none'), parse(RICH, 'none'))],
      ...(isFull ? PAIRS : []).flatMap(([name, old, next]) => [
        [name, redlineFile(parse(old), parse(next))] as const,
        [`${name}, backwards`, redlineFile(parse(next), parse(old))] as const,
      ]),
      ...(isFull
        ? [
            ['everything, backwards', redlineFile(parse(RICH_CHANGED), parse(RICH))] as const,
            ['everything, typed', redlineFile(parse(RICH, 'none'), parse(RICH_CHANGED, 'none'))] as const,
            ['everything, without changes', redlineFile(parse(RICH), parse(RICH))] as const,
          ]
        : []),
    ]);
    expect(await faultsIn(files)).toEqual([]);
  }, 300_000);

  it('is valid for any two texts', async () => {
    const pairs = fc.sample(editedPair, { numRuns: isFull ? 400 : 2, seed: 42 });
    const files = new Map(
      pairs.map(([old, next]) => [`${old}\n→\n${next}`, redlineFile(parse(old), parse(next))]),
    );
    expect(await faultsIn(files)).toEqual([]);
  }, 3_600_000);

  it('is told to be invalid if a link leads nowhere', async () => {
    const files = unzipSync(redlineFile(parse('Text.'), parse('See [it](https://a.example/).')));
    files['word/document.xml'] = strToU8(
      strFromU8(files['word/document.xml']!).replace('r:id="link', 'r:id="other'),
    );
    expect((await faultsOf(zipSync(files))).join('\n')).toContain('relationship');
  });

  it('is exact both ways for any two texts', () => {
    fc.assert(
      fc.property(editedPair, ([old, next]) => {
        expectExact(old, next);
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 60) },
    );
  });
});

describe('a tracked change', () => {
  const shape = (old: string, next: string, outcome: 'accepted' | 'rejected') =>
    readDocx(redlineFile(parse(old), parse(next)), outcome);

  it('marks no word that stayed', () => {
    const bytes = redlineFile(parse('We keep data for 3 years.'), parse('We keep data for 5 years.'));
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(
      [...xml.matchAll(/<w:(?:t|delText)(?: xml:space="preserve")?>([^<]*)<\/w:(?:t|delText)>/g)].map(
        ([, words]) => words,
      ),
    ).toEqual(expect.arrayContaining(['We keep data for ', '3', '5', ' years.']));
  });

  it('keeps a section that moved as moved, and shows what was put in on the way', () => {
    const body = (n: number) =>
      `Long enough to be told apart, paragraph number ${n}, with words of its own ${n * 7}.`;
    const old = `## A {#a}\n\n${body(1)}\n\n## B {#b}\n\n${body(2)}\n\n## C {#c}\n\n${body(3)}`;
    const next = `## A {#a}\n\n${body(1)}\n\n## C {#c}\n\n${body(3)}\n\n## B {#b}\n\n${body(2).replace('with', 'with some')}`;
    const revisions = revisionsOf(redlineFile(parse(old), parse(next)));
    const of = (kind: string) => revisions.filter((revision) => revision.kind === kind).length;
    expect(of('moveFromRangeStart')).toBeGreaterThan(0);
    expect(of('moveFromRangeStart')).toBe(of('moveToRangeStart'));
  });

  it('gives formatting back when it is rejected', () => {
    const [old, next] = ['Some words here.', 'Some **words** here.'];
    expect(shape(old, next, 'accepted').paragraphs.flatMap(({ looks }) => looks)).toEqual(['b:words']);
    expect(shape(old, next, 'rejected').paragraphs.flatMap(({ looks }) => looks)).toEqual([]);
  });

  it('gives levels and lists back when it is rejected', () => {
    const top = '## Top {#top}\n\nWords.\n\n';
    const [old, next] = [`${top}### Title {#t}\n\nText of it.`, `${top}## Title {#t}\n\n- Text of it.`];
    const look = (outcome: 'accepted' | 'rejected') =>
      shape(old, next, outcome)
        .paragraphs.filter(({ text }) => /Title|Text/.test(text))
        .map(({ style, numId }) => `${style} ${numId !== null}`);
    expect(look('accepted')).toEqual(['Heading2 true', 'ListParagraph true']);
    expect(look('rejected')).toEqual(['Heading3 true', 'Normal false']);
  });

  it('tells the number that a section or an item had, where Word counts another one', () => {
    const old =
      '## One {#one}\n\n3. first thing\n4. second thing\n\n## Two {#two}\n\n### Sub {#sub}\n\nMore.\n\n## Three {#three}\n\nEnd.';
    const next = old
      .replace('4. second', '4. put in between\n5. second')
      .replace('## Two', '## New {#new}\n\nQuite other words.\n\n## Two');
    const bytes = redlineFile(parse(old), parse(next));
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const told = [
      ...xml.matchAll(/<w:numberingChange [^>]*w:original="([^"]*)"\/><\/w:numPr>.*?<w:t[^>]*>([^<]*)/g),
    ];
    expect(told.map(([, original, words]) => `${original} ${words}`)).toEqual([
      '%1:4:0:. second thing',
      '%1:2:0:. Two',
      '%1:2:0:.%2:1:0: Sub',
      '%1:3:0:. Three',
    ]);
    for (const [outcome, text] of [
      ['accepted', next],
      ['rejected', old],
    ] as const)
      expect(readDocx(bytes, outcome).text).toBe(documentText(parse(text), 1));
  });

  it('leads the links of a footnote by relationships of its own', () => {
    const bytes = redlineFile(
      parse('See [here](https://a.example/).'),
      parse('See [here](https://a.example/).[^n]\n\n[^n]: And [there](https://b.example/).'),
    );
    const { notes, paragraphs } = readDocx(bytes, 'accepted');
    expect(paragraphs.flatMap(({ links }) => links)).toEqual(['https://a.example/ here']);
    expect(notes.flatMap(({ links }) => links)).toEqual(['https://b.example/ there']);
    const rels = strFromU8(unzipSync(bytes)['word/_rels/document.xml.rels']!);
    expect(rels).not.toContain('b.example');
  });

  it('leads links where each side leads them', () => {
    const [old, next] = ['See [here](https://a.example/).', 'See [here](https://b.example/).'];
    expect(shape(old, next, 'accepted').paragraphs.flatMap(({ links }) => links)).toEqual([
      'https://b.example/ here',
    ]);
    expect(shape(old, next, 'rejected').paragraphs.flatMap(({ links }) => links)).toEqual([
      'https://a.example/ here',
    ]);
  });
});

describe('a Word file', () => {
  const document = parse(RICH);
  const bytes = redlineFile(document, document);

  it('of an unchanged text has no tracked change', () => {
    expect(revisionsOf(bytes)).toEqual([]);
    expect(readDocx(bytes, 'accepted').text).toBe(documentText(document, 1));
  });

  it('counts notes as the page does', () => {
    const noted = parse('Keep 3[^b] years, and[^a] more.\n\n[^a]: A\n[^b]: Counted from the last visit');
    expect(readDocx(redlineFile(noted, noted), 'accepted').text2).toBe(documentText(noted, 2));
    expect(documentText(noted, 2)).toContain('Keep 3[1] years');
  });

  it('is made of well-formed parts, each of them declared, and is the same bytes twice', () => {
    const files = unzipSync(bytes);
    const types = strFromU8(files['[Content_Types].xml']!);
    for (const [path, content] of Object.entries(files)) {
      parseXml(strFromU8(content));
      if (!path.endsWith('.rels') && path !== '[Content_Types].xml')
        expect(types).toContain(`PartName="/${path}"`);
    }
    expect(Buffer.from(redlineFile(document, document)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('has headings for the navigation, native lists, repeated table heads, real footnotes and its language', () => {
    const files = unzipSync(bytes);
    const { paragraphs, notes } = readDocx(bytes, 'accepted');
    expect(paragraphs.filter(({ style }) => style === 'Heading2').length).toBe(44);
    expect(paragraphs.find(({ style }) => style === 'Heading3')?.text).toBe('4.1. Подраздел');
    const styles = strFromU8(files['word/styles.xml']!);
    expect(styles).toMatch(/<w:styleId="Heading2"|w:styleId="Heading2"[\s\S]*?<w:outlineLvl w:val="1"\/>/);
    expect(styles).toContain('w:val="ru-RU"');
    const list = paragraphs.filter(({ style }) => style === 'ListParagraph');
    expect(list.map(({ numId, level, text }) => `${numId} ${level} ${text.slice(0, 12)}`)).toEqual([
      '5 0 Первый пункт',
      '5 0 Второй пункт',
      '2 1 вложенный;',
      '2 1 ещё вложенны',
      'null 0 Второй абзац',
      '5 0 Третий пункт',
      '5 0 Список продо',
      '3 0 Согласие пол',
      '4 0 Согласие ото',
      '2 0 пункт в цита',
    ]);
    expect(strFromU8(files['word/document.xml']!)).toContain('<w:tblHeader/>');
    expect(notes.map(({ text }) => text)).toEqual([
      'Первая сноска с жирным.',
      'Вторая сноска.',
      'Её второй абзац.',
    ]);
  });
});
