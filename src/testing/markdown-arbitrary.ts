/** Random policies and random edits of them, for properties. */
import fc from 'fast-check';

const WORDS = [
  'данные',
  'согласие',
  'хранение',
  'не',
  'передаём',
  'Компания',
  'Сайт',
  '3',
  '5',
  'лет',
  'срок',
  'и',
  'в',
  'на',
  'деректер',
  'келісім',
  'сақтау',
  'құпиялылық',
  'өзгеріс',
  'ұйым',
  'мерзімі',
  'жыл',
  'data',
  'consent',
  'retention',
  'not',
  'the',
  'Company',
  '30',
  'days',
  'e\u0301te\u0301',
  'שלום',
  '📍',
  '«Политика»',
  'a<b',
  '&amp;',
]; // prettier-ignore

const word = fc.constantFrom(...WORDS);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

const inline = fc.oneof(
  { weight: 6, arbitrary: words(8) },
  { weight: 1, arbitrary: words(3).map((text) => `**${text}**`) },
  { weight: 1, arbitrary: words(3).map((text) => `*${text}*`) },
  { weight: 1, arbitrary: words(2).map((text) => `~~${text}~~`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words(3), fc.constantFrom('https://a.example', 'policy:cookies', '#x'))
      .map(([text, href]) => `[${text}](${href})`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(words(2), words(2)).map(([a, b]) => `[${a} **${b}**](https://b.example)`),
  },
  { weight: 1, arbitrary: word.map((text) => `\`${text}\``) },
  { weight: 1, arbitrary: fc.constant('one[^n]') },
);

const sentence = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map((line, i) => (i === 0 ? line : `${by}${line}`))
    .join('\n');

const item = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map(([a, b]) => `${a}\n\n${b}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sentence, fc.array(sentence, { minLength: 1, maxLength: 3 }))
      .map(([a, list]) => `${a}\n${list.map((text) => `- ${text}`).join('\n')}`),
  },
);

const bullets = fc
  .array(item, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((text) => `- ${indent(text, '  ')}`).join('\n'));
const numbers = fc
  .tuple(fc.constantFrom(1, 3), fc.array(item, { minLength: 1, maxLength: 4 }))
  .map(([start, items]) => items.map((text, i) => `${start + i}. ${indent(text, '   ')}`).join('\n'));
const cell = words(3).map((text) => text.replace(/\|/g, ''));
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows + 1,
      maxLength: rows + 1,
    }),
  )
  .map(([head, ...rows]) =>
    [head!, head!.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  );

const block = fc.oneof(
  { weight: 4, arbitrary: sentence },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 2, max: 4 }), words(4))
      .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  },
  { weight: 3, arbitrary: bullets },
  { weight: 1, arbitrary: numbers },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc.oneof(sentence, bullets).map((text) =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    ),
  },
  { weight: 1, arbitrary: words(3).map((text) => `\`\`\`\n${text}\n\n${text}\n\`\`\``) },
  { weight: 1, arbitrary: fc.constant('---') },
);

export type Blocks = readonly string[];

/** The blocks of a document; joined by blank lines they are its Markdown. */
export const blocks: fc.Arbitrary<Blocks> = fc.array(block, { minLength: 0, maxLength: 9 });

/** What somebody does to the blocks of a text. */
export const editOf = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: block }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('word' as const), at: fc.nat(), to: fc.nat(), text: word }),
  fc.record({ kind: fc.constant('nest' as const), at: fc.nat() }),
);

type BlockEdit = typeof editOf extends fc.Arbitrary<infer T> ? T : never;

/** The blocks after these edits. */
export function edited(before: Blocks, edits: readonly BlockEdit[]): Blocks {
  let after = [...before];
  for (const change of edits) {
    const at = after.length === 0 ? 0 : change.at % after.length;
    if (change.kind === 'insert') after.splice(at, 0, change.text);
    else if (after.length === 0) continue;
    else if (change.kind === 'delete') after.splice(at, 1);
    else if (change.kind === 'move') {
      const [taken] = after.splice(at, 1);
      after.splice(after.length === 0 ? 0 : change.to % after.length, 0, taken!);
    } else if (change.kind === 'word') {
      const parts = after[at]!.split(' ');
      parts.splice(change.to % parts.length, 1, change.text);
      after[at] = parts.join(' ');
    } else
      after = after.map((text, i) =>
        i === at
          ? text
              .split('\n')
              .map((line) => `> ${line}`)
              .join('\n')
          : text,
      );
  }
  return after;
}

/** A document and an edited copy of it, as Markdown. */
export const editedPair: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(blocks, fc.array(editOf, { minLength: 0, maxLength: 5 }))
  .map(([before, edits]) => [markdown(before), markdown(edited(before, edits))] as const);

/** Joins blocks into one text with the footnote that any of them may mention. */
export const markdown = (list: Blocks): string => `${list.join('\n\n')}\n\n[^n]: A note on *data*.\n`;
