/** Whether every language says as much as English does: a sentence that changed in one and not in another is found here. */
import { describe, expect, it } from 'vitest';
import { dictionaryOf, SPOKEN, type Spoken } from '../languages/index.ts';
import { askedIn, mailSentences, outcomesOf, sentenceAt } from './mail-said.ts';
import { marksIn, numbersIn, saidIn } from './said-with.ts';

const ENGLISH = saidIn(dictionaryOf('en'));
const ENGLISH_MAIL = mailSentences('en');
const OTHERS = SPOKEN.filter((tag) => tag !== 'en');

/** Names of formats, which every language has as they are. */
const NAMES: ReadonlySet<string> = new Set(['version.pdf', 'version.word', 'version.markdown', 'links.pdf']);
/** Words that a language shares with English. */
const SHARED: Readonly<Partial<Record<Spoken, readonly string[]>>> = {
  de: ['history.status', 'clause.link', 'api.schema', 'follow.feed', 'search.status'],
  fr: ['history.versionColumn', 'redline.alert', 'reading.citedClause', 'picture.clause', 'search.policy'],
  it: ['version.inLanguage', 'record.file', 'api.schema', 'follow.feed'],
  'pt-BR': ['record.correctedValue', 'clause.link', 'follow.feed'],
};

/** Which of the outcomes are the same as which others: by the first of each kind. */
const kindsOf = (said: readonly string[]) => said.map((text) => said.indexOf(text));
const placesIn = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];

/** How each language says that an announced day holds only if the version is not withdrawn before it. */
const UNLESS: Readonly<Record<Spoken, RegExp>> = {
  en: /unless (?:it|the (?:new|next) version) is withdrawn before/,
  ru: /если (?:её|(?:новую|следующую) редакцию) не отзовут раньше/,
  kk: /егер .*?оған дейін кері қайтары/,
  ar: /ما لم تُسحب .*?قبل ذلك/,
  de: /sofern .*?nicht vorher zurückgezogen wird/,
  es: /salvo que .*?se retire antes/,
  fr: /sauf si .*? est retirée avant cette date/,
  he: /אלא אם .*?תבוטל לפני כן/,
  it: /salvo che .*?sia ritirata prima/,
  ja: /それまでに.*?撤回された場合を除きます|それまでに撤回されない限り/,
  pl: /o ile .*?nie zostanie wcześniej wycofana/,
  'pt-BR': /salvo se .*?for retirada antes/,
  tr: /bundan önce geri çekilmezse/,
  uk: /якщо (?:її|(?:нову|наступну) редакцію) не відкличуть раніше/,
  uz: /(?:undan|bundan) oldin qaytarib olinmasa/,
  'zh-Hans': /除非.*?在此之前被撤回|此前未被撤回/,
};
/** Whether a plan is told as if it were certain. */
const isTooSure = (tag: Spoken, own: string, english: string) =>
  UNLESS.en.test(english) && !UNLESS[tag].test(own);

/** Whether a sentence is the English one, where it says more than values. */
const isSame = (own: string, english: string) =>
  own === english && /\p{L}{2}/u.test(own.replace(/⟦[^⟧]*⟧/g, ''));

it('says in English what it is given', () => {
  const unsaid = [...ENGLISH].flatMap(([place, said]) =>
    said.filter((text) => /undefined|NaN|\[object/.test(text)).map((text) => `${place}: ${text}`),
  );
  expect(unsaid).toEqual([]);
});

describe.each(OTHERS)('the words of %s', (tag) => {
  const own = saidIn(dictionaryOf(tag));
  const faults = (find: (said: string, english: string, place: string) => boolean) =>
    [...ENGLISH].flatMap(([place, said]) =>
      said.flatMap((english, i) => {
        const text = own.get(place)?.[i] ?? '';
        return find(text, english, place) ? [`${place}: ${text} | ${english}`] : [];
      }),
    );

  it('are all there', () => {
    expect([...own.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('have every value and every number that the English ones have, and no other', () => {
    const told = (text: string) => JSON.stringify([marksIn(text), numbersIn(text), placesIn(text)]);
    expect(faults((text, english) => told(text) !== told(english))).toEqual([]);
    expect(faults((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('tell apart what the English ones tell apart', () => {
    const different = [...ENGLISH].flatMap(([place, said]) =>
      JSON.stringify(kindsOf(said)) === JSON.stringify(kindsOf(own.get(place)!)) ? [] : [place],
    );
    expect(different).toEqual([]);
  });

  it('tell no plan as certain', () => {
    expect(faults((text, english) => isTooSure(tag, text, english))).toEqual([]);
  });

  it('are not the English ones', () => {
    const allowed = [...NAMES, ...(SHARED[tag] ?? [])];
    const english = faults((text, said, place) => !allowed.includes(place) && isSame(text, said));
    expect(english).toEqual([]);
  });
});

describe.each(OTHERS)('the mails in %s', (tag) => {
  const own = mailSentences(tag);
  /** What both languages say at each place, for all that either asks for. */
  const pairs = [...new Set([...ENGLISH_MAIL.keys(), ...own.keys()])]
    // Of a sentence for all tenses those for each are compared.
    .filter(
      (place) => ![...ENGLISH_MAIL.keys(), ...own.keys()].some((other) => other.startsWith(`${place}.`)),
    )
    .map((place) => {
      const [said, english] = [sentenceAt(own, place), sentenceAt(ENGLISH_MAIL, place)];
      const names = [...new Set([...askedIn(said ?? ''), ...askedIn(english ?? '')])].sort();
      return {
        place,
        said: said === undefined ? null : outcomesOf(said, names),
        english: english === undefined ? null : outcomesOf(english, names),
      };
    });

  it('have every sentence', () => {
    const missing = pairs.filter(({ said, english }) => said === null || english === null);
    expect(missing.map(({ place }) => place)).toEqual([]);
  });

  it('name the same under the same conditions', () => {
    const faults = pairs.flatMap(({ place, said, english }) =>
      english!.flatMap((text, i) =>
        marksIn(text).join() === marksIn(said![i]!).join() ? [] : [`${place}: ${said![i]} | ${text}`],
      ),
    );
    expect(faults).toEqual([]);
  });

  it('say something else wherever the English ones do', () => {
    const faults = pairs.filter(
      ({ said, english }) => JSON.stringify(kindsOf(said!)) !== JSON.stringify(kindsOf(english!)),
    );
    expect(faults.map(({ place }) => place)).toEqual([]);
  });

  it('tell no plan as certain', () => {
    const faults = pairs.filter(({ said, english }) =>
      english!.some((text, i) => isTooSure(tag, said![i]!, text)),
    );
    expect(faults.map(({ place }) => place)).toEqual([]);
  });

  it('are not English', () => {
    const faults = pairs.filter(
      ({ place, said, english }) => !NAMES.has(place) && english!.some((text, i) => isSame(said![i]!, text)),
    );
    expect(faults.map(({ place }) => place)).toEqual([]);
  });
});
