/** Sentences of changes in every tense: what is announced is not told as if it had come. */
import { describe, expect, it } from 'vitest';
import { CHANGE_TYPES, type Change, type ChangeType, type Locale } from '../model/index.ts';
import { dictionaryOf, SPOKEN } from './index.ts';

const CLAUSE = { anchor: 'periods', number: '3.', title: 'Сроки' };

const change = (type: ChangeType, more: Partial<Change> = {}): Change => ({
  id: 1,
  type,
  from: CLAUSE,
  to: CLAUSE,
  wholeClause: false,
  oldText: 'Мы храним данные.',
  newText: 'Мы храним данные дольше.',
  edits: [{ old: '[ ]', new: '[x]' }],
  alerts: [],
  words: { removed: 0, added: 1 },
  ...more,
});

const PERIOD = change('reworded', {
  edits: [{ old: '1 год', new: '2 года' }],
  alerts: [{ kind: 'period', old: '1 год', new: '2 года' }],
});
const ADDED = change('added', { wholeClause: true, newText: 'Сроки\nМы храним данные.' });
const MOVED = change('moved', {
  wholeClause: true,
  from: { ...CLAUSE, number: '2.' },
  newText: 'Сроки',
  edits: [],
});
const REPLACED = change('reworded', {
  edits: [
    { old: 'почта', new: 'телефон' },
    { old: '', new: 'всегда' },
  ],
});

describe.each([
  [
    'ru',
    PERIOD,
    'Раздел 3 «Сроки»: срок: до изменения «1 год», станет «2 года».',
    'Раздел 3 «Сроки»: срок: было «1 год», стало «2 года».',
    'Раздел 3 «Сроки»: срок: без изменения «1 год», стало бы «2 года».',
  ],
  [
    'ru',
    ADDED,
    'Будет добавлен раздел 3 «Сроки».',
    'Добавлен раздел 3 «Сроки».',
    'Был бы добавлен раздел 3 «Сроки».',
  ],
  [
    'ru',
    MOVED,
    'Раздел «Сроки» будет перенесён: до изменения 2, станет 3.',
    'Раздел «Сроки» перенесён: был 2, стал 3.',
    'Раздел «Сроки» был бы перенесён: без изменения 2, стал бы 3.',
  ],
  [
    'ru',
    REPLACED,
    'Раздел 3 «Сроки»: «почта» будет заменено на «телефон»; будет добавлено «всегда».',
    'Раздел 3 «Сроки»: «почта» заменено на «телефон»; добавлено «всегда».',
    'Раздел 3 «Сроки»: «почта» было бы заменено на «телефон»; было бы добавлено «всегда».',
  ],
  [
    'en',
    PERIOD,
    'Section 3 “Сроки”: period will change from “1 год” to “2 года”.',
    'Section 3 “Сроки”: period changed from “1 год” to “2 года”.',
    'Section 3 “Сроки”: period would have changed from “1 год” to “2 года”.',
  ],
  [
    'en',
    REPLACED,
    'Section 3 “Сроки”: “почта” will be replaced by “телефон”; “всегда” will be added.',
    'Section 3 “Сроки”: “почта” replaced by “телефон”; added “всегда”.',
    'Section 3 “Сроки”: “почта” would have been replaced by “телефон”; “всегда” would have been added.',
  ],
  [
    'kk',
    PERIOD,
    '3. «Сроки» бөлімі: мерзім: өзгеріске дейін «1 год», өзгерістен кейін «2 года».',
    '3. «Сроки» бөлімі: мерзім: бұрын «1 год», енді «2 года».',
    '3. «Сроки» бөлімі: мерзім: өзгеріссіз «1 год», өзгеріспен «2 года».',
  ],
  [
    'kk',
    ADDED,
    'Жаңа бөлім қосылады: 3. «Сроки».',
    'Жаңа бөлім қосылды: 3. «Сроки».',
    'Жаңа бөлім қосылар еді: 3. «Сроки».',
  ],
] as const)('in %s', (locale, told, will, has, would) => {
  const { sentence } = dictionaryOf(locale).redline;

  it(`${has}`, () => {
    expect([sentence(told, 'will'), sentence(told), sentence(told, 'would')]).toEqual([will, has, would]);
  });
});

it.each(SPOKEN.flatMap((locale) => CHANGE_TYPES.map((type) => [locale, type] as [Locale, ChangeType])))(
  'every sentence is another one before the day (%s, %s)',
  (locale, type) => {
    const { sentence } = dictionaryOf(locale).redline;
    const [will, has, had, would] = (['will', 'has', 'had', 'would'] as const).map((tense) =>
      sentence(change(type, type === 'reworded' || type === 'table' ? { edits: [] } : {}), tense),
    );
    expect(new Set([will, has, would]).size).toBe(3);
    expect(had).toBe(has);
  },
);
