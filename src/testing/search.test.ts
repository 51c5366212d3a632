/** Questions as readers type them, and the clause that each must find first: on the sample's texts and on small ones in other languages. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive, readDocument } from '../archive/index.ts';
import { type Answer, searchAny } from '../browser/ranked-search.ts';
import type { Pagefind } from '../browser/search-candidates.ts';
import { piecesOf } from '../browser/search-excerpt.ts';
import { favouredOn, filtersFor, type SearchedVersions } from '../browser/search-filters.ts';
import { foldedLanguage, LANGUAGES } from '../languages/index.ts';
import { type IsoDate, statusPeriods } from '../model/index.ts';
import { furtherParts, searchFiles, writeSearchIndex } from '../output/index.ts';
import { PROJECT } from './sandbox.ts';
import { indexOf, writeIndex } from './search/index-in-node.ts';
import { textsIn } from './search/texts.ts';
import { type Served, serve } from './serve.ts';

const DAY = '2026-11-28' as IsoDate;
const here = (name: string) => readFileSync(join(PROJECT, 'src/testing/search', name), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gazette-search-'));
const sample = join(folder, 'sample');
/** The same texts, in an index of many parts. */
const parted = join(folder, 'parted');
const PART_BYTES = 2000;
const others = join(folder, 'others');
const indexes = new Map<string, Promise<Pagefind>>();
const partsOfPage = new Map<string, readonly string[]>();
let versions: SearchedVersions = {};
let served: Record<string, Served> = {};

beforeAll(async () => {
  const archive = readArchive(PROJECT).archive!;
  versions = Object.fromEntries(
    archive.policies.flatMap(({ policy, versions: all }) =>
      all.map((version) => [
        `${policy.id}/${version.id}`,
        { periods: statusPeriods(version, all).map(({ from, status }) => [from ?? '', status] as const) },
      ]),
    ),
  );
  for (const source of [{ folder: sample }, { folder: parted, partBytes: PART_BYTES }])
    await writeSearchIndex({
      ...source,
      archive,
      asOf: DAY,
      documentOf: ({ policy }, version, locale) => readDocument(archive, policy, version.id, locale),
      missing: (_, make) => make(),
      onProgress: () => {},
    });
  for (const locale of ['ru', 'kk', 'en'] as const)
    partsOfPage.set(locale, furtherParts({ archive, asOf: DAY, partBytes: PART_BYTES }, locale));
  writeIndex(
    others,
    await searchFiles([
      ...textsIn(here('kk.md'), 'privacy'),
      ...textsIn(here('others.md'), 'others'),
      ...Array.from({ length: 45 }, (_, i) =>
        textsIn(`# nl: Beleid\n\n## Gegevens {#data}\n\nTekst ${i}`, `p${i}`),
      ).flat(),
    ]),
  );
  served = { [sample]: await serve(sample), [parted]: await serve(parted), [others]: await serve(others) };
});

afterAll(async () => {
  for (const site of Object.values(served)) await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page of a language answers: of the sample, where it has texts in it. */
const ask = (language: string, asked: string): Promise<Answer> =>
  askIn(['ru', 'en'].includes(language) ? sample : others, language, asked);

async function askIn(where: string, language: string, asked: string): Promise<Answer> {
  const key = `${where} ${language}`;
  const parts = where === parted ? partsOfPage.get(language) : [];
  const index = indexes.get(key) ?? indexOf(where, served[where]!.origin, language, parts);
  indexes.set(key, index);
  return searchAny(await index, {
    asked,
    filters: filtersFor(versions, DAY, '', ''),
    favoured: favouredOn(versions, DAY),
    language: foldedLanguage(
      LANGUAGES.find(({ tag }) => tag === language)?.search ?? {
        endings: [],
        questionWords: [],
        alsoSaid: {},
      },
    ),
  });
}

/** The places as the page lists them: the best three of each text. */
const placesOf = async (answer: Answer): Promise<string[]> =>
  (await answer.first(10)).flatMap(({ shown, places }) =>
    places.slice(0, 3).map(({ clause }) => `${shown.meta.version}#${clause.anchor}`),
  );

/** What is marked in the clauses, in the order of the text that comes first. */
async function markedIn(answer: Answer): Promise<string[]> {
  const [text] = await answer.first(1);
  const marks = (text?.places ?? []).flatMap(({ clause, inHeading, inText }) => [
    ...piecesOf(clause.heading, inHeading),
    ...piecesOf(clause.text, inText),
  ]);
  return [...new Set(marks.filter(({ isMarked }) => isMarked).map(({ words }) => words))].sort();
}

const linesOf = (name: string) =>
  here(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);

describe('a question', () => {
  it.each(linesOf('queries.txt'))('in %s: «%s» finds %s first', async (language, asked, place) => {
    const [first] = await placesOf(await ask(language, asked));
    expect(first).toBe(place);
  });

  it('on a page whose language has no texts is answered from those of the first language that has', async () => {
    expect((await placesOf(await askIn(sample, 'kk', 'срок хранения')))[0]).toBe(
      'privacy/2025-12-15#retention',
    );
  });

  it('is answered from an index of many parts as from one: the same texts, and of each the same clause first', async () => {
    expect(partsOfPage.get('ru')!.length).toBeGreaterThan(1);
    expect(partsOfPage.get('kk')).toEqual(partsOfPage.get('ru'));
    const told = async ({ missing, count, first }: Answer) => [
      missing,
      count,
      (await first(10)).map(({ shown, places: [best] }) => `${shown.meta.version}#${best?.clause.anchor}`),
    ];
    for (const [language, asked] of [...linesOf('queries.txt'), ...linesOf('further.txt')]) {
      if (!partsOfPage.has(language)) continue;
      const [one, many] = [await askIn(sample, language, asked), await askIn(parted, language, asked)];
      expect(await told(many), asked).toEqual(await told(one));
    }
  });

  it('that nobody thought of finds its place first in five cases out of six', async () => {
    const lost: string[] = [];
    const further = linesOf('further.txt');
    for (const [language, asked, place] of further)
      if ((await placesOf(await ask(language, asked)))[0] !== place) lost.push(asked);
    expect(lost.length / further.length, lost.join(', ')).toBeLessThanOrEqual(1 / 6);
  });

  it('is answered without the words that no text has, which are said as they were typed', async () => {
    const answer = await ask('ru', 'Ведется учет номера телефона');
    expect(answer.missing).toEqual(['Ведется', 'учет']);
    expect((await placesOf(answer))[0]).toBe('privacy/2025-12-15#data');
    expect((await ask('ru', 'бзжщц')).missing).toEqual(['бзжщц']);
    expect((await ask('ru', 'бзжщц')).count).toBe(0);
    expect((await ask('ru', 'сайт-бзжщц')).missing).toEqual(['бзжщц']);
  });

  it('that more texts answer than are read at once gives all of them, a page at a time', async () => {
    const answer = await ask('nl', 'gegevens');
    expect(answer.count).toBe(45);
    for (const most of [10, 30, 50]) {
      const urls = (await answer.first(most)).map(({ shown }) => shown.url);
      expect(new Set(urls).size).toBe(Math.min(most, 45));
    }
  });

  it('without blanks says only what stands in no text, not where two words meet', async () => {
    expect((await ask('zh', '三年删除信息')).missing).toEqual([]);
    expect((await ask('zh', '删除照片')).missing).toEqual(['照片']);
  });
});

describe('words', () => {
  it.each([
    ['учет', ['Учёт', 'учёт', 'учётный']],
    ['счет', ['счёт', 'счётом']],
    ['счетом', ['счёт', 'счётом']],
    ['учетный', ['Учёт', 'учёт', 'учётный']],
    ['еще', ['ещё']],
    ['ее', ['её']],
    ['емкость', ['ёмкость']],
    ['пассажиров ведется', ['Ведётся', 'пассажиров']],
    ['wifi', ['Wi‑Fi']],
    ['Wi-Fi', ['Wi‑Fi']],
    ['152-ФЗ', ['152‑ФЗ']],
    ['152 фз', ['152‑ФЗ']],
    ['14.3', ['14.3']],
  ])('«%s» marks %j in Russian', async (asked, marked) => {
    expect(await markedIn(await askIn(others, 'ru', asked))).toEqual(marked);
  });

  it.each([
    ['it', '1000', ['1 000']],
    ['it', '1 000 €', ['1 000']],
    ['it', '14.3', ['14.3']],
    ['it', '12.3', []],
    ['it', '3', []],
    ['it', '06 698 12 345', ['+39 (06) 698‒12‒345']],
    ['it', '+39 (06) 698-12-345', ['+39 (06) 698‒12‒345']],
    ['it', '0669812345', ['+39 (06) 698‒12‒345']],
    ['kk', 'құпиялылық', []],
    ['kk', 'өндеу', ['өңдейтінін', 'өңделетін', 'өңдеу', 'өңдеуге']],
    ['kk', 'тулга', ['тұлғаларға']],
    ['fr', 'adresse oeuvre', ["l'adresse", 'œuvre']],
    ['tr', 'Istanbul sifre', ['İstanbul', 'şifrelenir']],
    ['zh', 'cookie wifi', ['Wi-Fi', 'ＣＯＯＫＩＥ']],
    ['zh', '信息', ['信息']],
    ['ja', '個人データ', ['個人データ']],
    ['th', 'ส่วนบุคคล', ['ส่วนบุคคล']],
    ['ko', '개인정보', ['개인정보']],
    ['uz', "O'zbekiston malumot", ['Oʻzbekistonda', 'maʼlumotlarni']],
    ['hi', 'जानकारी', ['जानकारी']],
  ])('in %s: «%s» marks %j', async (language, asked, marked) => {
    expect(await markedIn(await ask(language, asked))).toEqual(marked);
  });

  it('are marked whole, in every text', async () => {
    for (const [language, asked] of linesOf('queries.txt').filter(([tag]) => !['zh', 'ja'].includes(tag)))
      for (const { places } of await (await ask(language, asked)).first(10))
        for (const { clause, inText } of places)
          for (const { from, to } of inText) {
            expect(clause.text.slice(from - 1, from), asked).not.toMatch(/[\p{L}\p{N}]/u);
            expect(clause.text.slice(to, to + 1), asked).not.toMatch(/[\p{L}\p{N}]/u);
          }
  });
});
