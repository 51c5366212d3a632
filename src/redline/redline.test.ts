import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import type { Change } from '../model/index.ts';
import { redline, redlineText, renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
const marked = (from: string, to: string) => redlineText(redline(documentOf(from), documentOf(to))).trim();
const htmlOf = (from: string, to: string) => renderRedline(documentOf(from), documentOf(to)).html;
const typesOf = (from: string, to: string) =>
  renderRedline(documentOf(from), documentOf(to)).changes.map((change: Change) => change.type);

describe('words', () => {
  it.each([
    [
      'replaces a whole Russian word',
      'Мы собираем данные клиентов.',
      'Мы собираем данных клиентов.',
      'Мы собираем [-данные-]{+данных+} клиентов.',
    ],
    [
      'replaces a whole Kazakh word',
      'Деректерді сақтау мерзімі үш жыл.',
      'Деректерді сақтау мерзімі бес жыл.',
      'Деректерді сақтау мерзімі [-үш-]{+бес+} жыл.',
    ],
    [
      'replaces a whole English word',
      'We keep data for three years here.',
      'We keep data for five years here.',
      'We keep data for [-three-]{+five+} years here.',
    ],
    [
      'keeps an accent with its letter',
      'Le de\u0301lai est court pour tous ici.',
      'Le de\u0301lais est court pour tous ici.',
      'Le [-de\u0301lai-]{+de\u0301lais+} est court pour tous ici.',
    ],
    [
      'shows a period that changed',
      'Данные хранятся 3 года с момента обращения.',
      'Данные хранятся 5 лет с момента обращения.',
      'Данные хранятся [-3 года-]{+5 лет+} с момента обращения.',
    ],
    [
      'shows a negation that came in',
      'Мы передаём данные третьим лицам.',
      'Мы не передаём данные третьим лицам.',
      'Мы {+не +}передаём данные третьим лицам.',
    ],
    [
      'swallows an island of two words',
      'один два три четыре пять шесть семь восемь девять десять',
      'один ДВА три четыре ПЯТЬ шесть семь восемь девять десять',
      'один [-два три четыре пять-]{+ДВА три четыре ПЯТЬ+} шесть семь восемь девять десять',
    ],
    [
      'takes out and puts in a text written anew',
      'Первое совсем другое предложение здесь.',
      'Нечто новое и непохожее вместо него, увы.',
      '[-Первое совсем другое предложение здесь.-]\n{+Нечто новое и непохожее вместо него, увы.+}',
    ],
    ['leaves an equal text alone', 'Ничего не изменилось.', 'Ничего не изменилось.', 'Ничего не изменилось.'],
  ])('%s', (_, from, to, expected) => {
    expect(marked(from, to)).toBe(expected);
  });
});

describe('structure', () => {
  it('adds one item and leaves its neighbours alone', () => {
    expect(marked('- первый пункт\n- третий пункт', '- первый пункт\n- второй, новый\n- третий пункт')).toBe(
      'первый пункт\n{+второй, новый+}\nтретий пункт',
    );
  });

  it('keeps a renumbered clause quiet and says the numbers once', () => {
    const [from, to] = [
      '## A {#a}\n\none\n\n## B {#b}\n\ntwo\n\n## C {#c}\n\nthree',
      '## A {#a}\n\none\n\n## C {#c}\n\nthree',
    ];
    expect(marked(from, to)).toBe('1. A\none\n2. [-B-]\n[-two-]\n2. C\nthree');
    const { changes } = renderRedline(documentOf(from), documentOf(to));
    expect(changes.map(({ type }) => type)).toEqual(['removed', 'renumbered']);
    expect(changes[1]?.edits).toEqual([{ old: '3.', new: '2.' }]);
  });

  it('shows a moved clause as moved, with what was edited on the way', () => {
    const moved = '## Moved {#m}\n\nThis clause of many words stands in another place now.';
    const edited = moved.replace('another', 'a different');
    const rest = [
      '## A {#a}\n\nFirst clause, long enough to stay where it is.',
      '## B {#b}\n\nSecond clause, long enough to stay there too.',
    ];
    const text = marked([moved, ...rest].join('\n\n'), [...rest, edited].join('\n\n'));
    expect(text).toContain('[<-] 3. Moved');
    expect(text).toContain('[<-] This clause of many words stands in [-another-]{+a different+} place now.');
    expect(typesOf([moved, ...rest].join('\n\n'), [...rest, edited].join('\n\n'))).toEqual([
      'moved',
      'renumbered',
    ]);
  });

  it('wraps paragraphs that became a list without marking a word', () => {
    const html = htmlOf('one thing\n\nanother thing', '- one thing\n- another thing');
    expect(html).toContain('<ul data-rl="wrap-ins">');
    expect(html).not.toMatch(/<ins|<del/);
  });

  it('marks a new column by its cells', () => {
    const html = htmlOf(
      '| a | b |\n|---|---|\n| one | two |',
      '| a | c | b |\n|---|---|---|\n| one | new | two |',
    );
    expect(html).toContain('<td data-rl="ins"><ins>new</ins></td>');
    expect(html.match(/<ins>/g)).toHaveLength(2);
  });
});

describe('what is not words', () => {
  it('keeps the old address of a link whose words stayed', () => {
    const html = htmlOf('See the [policy](https://a.example).', 'See the [policy](https://b.example).');
    expect(html).toContain('data-rl-old="{&quot;href&quot;:&quot;https://a.example&quot;}"');
    expect(html).not.toMatch(/<ins|<del/);
    expect(typesOf('See the [policy](https://a.example).', 'See the [policy](https://b.example).')).toEqual([
      'link',
    ]);
  });

  it('records bold that was added without marking its words', () => {
    const html = htmlOf('a very important word', 'a very **important** word');
    expect(html).toContain('a very <strong data-rl="wrap-ins">important</strong> word');
    expect(typesOf('a very important word', 'a very **important** word')).toEqual(['formatting']);
  });

  it('records a heading that changed its level', () => {
    expect(htmlOf('## Title {#t}', '### Title {#t}')).toContain(
      'data-rl-old="{&quot;tag&quot;:&quot;h2&quot;}"',
    );
    expect(typesOf('## Title {#t}', '### Title {#t}')[0]).toBe('heading-level');
  });

  it('never nests a link in a link', () => {
    const html = htmlOf('[one two three four](https://a.example)', 'one [two three](https://b.example) four');
    expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
  });
});

describe('what must not be missed', () => {
  const alerts = (from: string, to: string) =>
    renderRedline(documentOf(from), documentOf(to)).changes.flatMap((change) =>
      change.alerts.map(({ kind, old, new: next }) => `${kind}: ${old} → ${next}`),
    );

  it.each([
    [
      'a period',
      'Данные хранятся 3 года с момента обращения.',
      'Данные хранятся 5 лет с момента обращения.',
      ['period: 3 года → 5 лет'],
    ],
    [
      'a period whose unit stayed',
      'We keep data for 3 years after that.',
      'We keep data for 5 years after that.',
      ['period: 3 years → 5 years'],
    ],
    [
      'a period in Kazakh',
      'Деректер 3 жыл бойы осында сақталады.',
      'Деректер 5 жыл бойы осында сақталады.',
      ['period: 3 жыл → 5 жыл'],
    ],
    [
      'a negation',
      'Мы передаём ваши данные третьим лицам.',
      'Мы не передаём ваши данные третьим лицам.',
      ['negation:  → не'],
    ],
    [
      'a date',
      'Действует с 1 марта 2026 года для всех.',
      'Действует с 1 мая 2026 года для всех.',
      ['date: 1 марта 2026 года → 1 мая 2026 года'],
    ],
    [
      'an amount',
      'Стоимость копии составляет 500 ₸ за лист.',
      'Стоимость копии составляет 900 ₸ за лист.',
      ['amount: 500 ₸ → 900 ₸'],
    ],
    [
      'a mail address',
      'Пишите нам на a@acme.example в любое время.',
      'Пишите нам на b@acme.example в любое время.',
      ['contact: a@acme.example → b@acme.example'],
    ],
    [
      'nothing in a plain rewording',
      'Мы собираем данные клиентов здесь.',
      'Мы собираем сведения клиентов здесь.',
      [],
    ],
  ])('finds %s', (_, from, to, expected) => {
    expect(alerts(from, to)).toEqual(expected);
  });
});

describe('a paragraph taken apart', () => {
  const old =
    'Мы собираем контактные данные и данные об автомобиле. Мы храним их три года с момента последнего обращения клиента.';
  const [first, second] = old.split('. ') as [string, string];

  it('is one change, with no word marked', () => {
    const html = htmlOf(old, `${first}.\n\n${second}`);
    expect(html).toContain('data-rl-kind="split"');
    expect(html).not.toContain('<ins>');
    expect(typesOf(old, `${first}.\n\n${second}`)).toEqual(['split']);
  });

  it('and put together again is one change, too', () => {
    expect(typesOf(`${first}.\n\n${second}`, old)).toEqual(['merged']);
    // Where the list of changes leads to.
    expect(htmlOf(`${first}.\n\n${second}`, old)).toContain('id="change-1"');
  });

  it('may go into a list', () => {
    expect(typesOf(old, `- ${first}.\n- ${second}`)).toEqual(['split']);
  });
});

describe('for people', () => {
  it('says in words where a change begins and ends, outside the change itself', () => {
    const labels = { added: '[+', removed: '[-', end: ']', movedHere: '', movedAway: '' };
    const { html } = renderRedline(
      documentOf('old word stays here today'),
      documentOf('new word stays here today'),
      { labels },
    );
    expect(html).toContain('<span class="rl-word" data-rl="note">[-</span><del>old</del>');
  });

  it('marks the place of every change for the list above it', () => {
    const { html, changes } = renderRedline(
      documentOf('one two three four\n\ngone'),
      documentOf('one two three five'),
    );
    for (const change of changes) expect(html).toContain(`id="change-${change.id}"`);
  });
});

describe('hostile input', () => {
  const long = (word: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${word}${i % 977}`).join(' ');
  it.each([
    [
      'one paragraph of a megabyte',
      long('слово', 90_000),
      `${long('слово', 45_000)} новое ${long('слово', 45_000)}`,
    ],
    [
      'ten thousand items',
      Array.from({ length: 10_000 }, (_, i) => `- пункт ${i}`).join('\n'),
      Array.from({ length: 10_000 }, (_, i) => `- пункт ${i + (i > 5000 ? 1 : 0)}`).join('\n'),
    ],
    ['a hundred quotes inside each other', `${'> '.repeat(100)}дно`, `${'> '.repeat(99)}дно`],
    ['lone surrogates, NUL and CRLF', 'a\ud800b\u0000c\r\nd', 'a\udc00b\u0000c\r\ne'],
    ['nothing at all', '', ''],
    ['something from nothing', '', 'text'],
  ])('answers for %s', (_, from, to) => {
    expect(typeof htmlOf(from, to)).toBe('string');
  });

  it('tells of a link that leads elsewhere beside words that changed', () => {
    const { changes, html } = renderRedline(
      documentOf('Kept for 3 years, see [the list](https://a.example/).'),
      documentOf('Kept for 5 years, see [the list](https://b.example/).'),
    );
    expect(changes.map(({ type }) => type)).toEqual(['reworded', 'link']);
    expect(changes[1]!.edits).toEqual([{ old: 'https://a.example/', new: 'https://b.example/' }]);
    expect(html.match(/id="change-\d"/g)).toEqual(['id="change-1"', 'id="change-2"']);
  });
});
