/** What nobody has stated: a marked gap in every draft that needs it, in its language, and no publication. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import { GAP_FACTS, gapsIn, languageOf, SPOKEN, type Spoken } from '../languages/index.ts';
import { type Facts, type Locale, type PolicyKind, unknownIn } from '../model/index.ts';
import { recordJsonSchema, withExamples } from '../records/index.ts';
import { fill } from '../template/index.ts';
import { gazette } from './gazette.ts';
import { PROJECT, sandbox } from './sandbox.ts';

const SHOP = readArchive(join(PROJECT, 'examples/shop')).archive!.organisation.facts!;
const KINDS = ['privacy', 'cookies', 'terms', 'consent'] as const;
/** The facts that the shop leaves open. */
const OPEN = Object.fromEntries(
  Object.entries(withExamples(SHOP)).filter(([key]) => SHOP[key as keyof Facts] === 'unknown'),
);
/** A shop that takes calls, too: everything that facts can say is said. */
const FACTS = inEveryLanguage({
  ...withExamples(SHOP),
  sources: [
    ...(SHOP.sources as Exclude<Facts['sources'], string>),
    {
      id: 'calls',
      kind: 'phone',
      label: { ru: 'Вы звоните', kk: 'Сіз қоңырау шаласыз', en: 'You call' },
      categories: ['contact'],
      recorded: false,
    },
  ],
}) as Facts;

/** Facts whose English words stand for those of languages that the shop does not speak. */
function inEveryLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEveryLanguage);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inEveryLanguage(part)]));
  return 'en' in own ? { ...Object.fromEntries(SPOKEN.map((locale) => [locale, own.en])), ...own } : own;
}

/** Languages that have every template. */
const WRITTEN = SPOKEN.filter((locale) => KINDS.every((kind) => languageOf(locale).policies.includes(kind)));

const template = (kind: PolicyKind, locale: Locale) =>
  readFileSync(join(PROJECT, `src/languages/${locale}/policies/${kind}.md`), 'utf8');
const draftsOf = (facts: Facts, locale: Spoken) =>
  KINDS.map((kind) => fill(template(kind, locale), facts, languageOf(locale), { authoritative: 'ru' }));
const missingIn = (facts: Facts, locale: Spoken) =>
  draftsOf(facts, locale).flatMap((text) => gapsIn(text.replaceAll('\\[', '[')).map(({ path }) => path));

/** The facts with `unknown` at `pattern`; `*` stands for a place in a list, of which the last is taken. */
function without(pattern: string): { facts: Facts; path: string } {
  const facts = structuredClone(FACTS) as unknown as Record<string, unknown>;
  const keys: string[] = [];
  let here: Record<string, unknown> = facts;
  const all = pattern.split('.');
  for (const [i, key] of all.entries()) {
    const own = key === '*' ? String((here as unknown as unknown[]).length - 1) : key;
    keys.push(own);
    if (i === all.length - 1) here[own] = 'unknown';
    else here = here[own] as Record<string, unknown>;
  }
  return { facts: facts as unknown as Facts, path: keys.join('.') };
}

/** Every place of a JSON Schema that may hold `unknown`. */
function openPlaces(schema: unknown, path: readonly string[] = []): string[] {
  const { properties, items, anyOf, const: only, enum: among } = Object(schema) as Record<string, unknown>;
  const own =
    only === 'unknown' || (Array.isArray(among) && among.includes('unknown')) ? [path.join('.')] : [];
  return [
    ...own,
    ...Object.entries(Object(properties)).flatMap(([key, inner]) => openPlaces(inner, [...path, key])),
    ...(items ? openPlaces(items, [...path, '*']) : []),
    ...((anyOf as unknown[]) ?? []).flatMap((inner) => openPlaces(inner, path)),
  ];
}

describe.each(WRITTEN)('a draft in %s', (locale) => {
  it('has no gap where everything is stated', () => {
    expect(missingIn(FACTS, locale)).toEqual([]);
  });

  it.each(GAP_FACTS)('marks the absence of %s', (pattern) => {
    const { facts, path } = without(pattern);
    expect(unknownIn(facts)).toEqual([path]);
    const missing = missingIn(facts, locale);
    expect(new Set(missing)).toEqual(new Set([path]));
  });

  it('can be written with nothing stated at all', () => {
    const facts = structuredClone(FACTS) as unknown as Record<string, unknown>;
    for (const path of GAP_FACTS.filter((one) => !one.includes('*'))) {
      const [key, inner] = path.split('.') as [string, string?];
      if (inner === undefined) facts[key] = 'unknown';
      else if (typeof facts[key] === 'object') (facts[key] as Record<string, unknown>)[inner] = 'unknown';
    }
    expect(new Set(missingIn(facts as unknown as Facts, locale)).size).toBeGreaterThan(20);
  });
});

describe('a fact', () => {
  it('that may be unknown has words for its absence', () => {
    const places = openPlaces(recordJsonSchema('facts'));
    // Plain text that may say it is no literal of the schema.
    const texts = ['controller.registration', 'contacts.phone'];
    expect(new Set([...places, ...texts])).toEqual(new Set(GAP_FACTS));
  });

  it.each([
    ['unknown', '[to be stated: registration number — controller.registration]'],
    ['none', 'LLP “Lavka”, Kazakhstan'],
  ])('that is %s reads %s', (registration, words) => {
    const facts = { ...FACTS, controller: { ...FACTS.controller, registration } };
    expect(draftsOf(facts, 'en')[0]!.replaceAll('\\[', '[')).toContain(words);
  });
});

describe('a sentence that ends with a name', () => {
  const labelled = (said: string) => Object.fromEntries(SPOKEN.map((locale) => [locale, said]));
  const named = (legalName: string): Facts => {
    const text = Object.fromEntries(SPOKEN.map((locale) => [locale, legalName]));
    return {
      ...FACTS,
      controller: { ...FACTS.controller, tradeName: text, legalName: text, legalForm: text },
      law: { governing: text, courts: text },
      rights: { ...FACTS.rights, authority: text },
      service: text,
    };
  };

  it.each(['Shore Inc.', 'Берег и К.', 'Shore, etc…'])('has one full stop after %j', (name) => {
    for (const locale of WRITTEN)
      for (const text of draftsOf(named(name), locale)) expect(text).not.toMatch(/[.…]\.(?!\.)/);
    expect(draftsOf(named(name), 'en')[2]).toContain(`Disputes are heard by: ${name} If texts`);
  });

  it('names who hears disputes behind a colon, so that one court and several read well', () => {
    for (const locale of WRITTEN)
      expect(
        draftsOf({ ...FACTS, law: { governing: labelled('X'), courts: labelled('Courts') } }, locale)[2],
      ).toMatch(/[:：]\s*Courts/);
    expect(draftsOf(named('суды Алматы'), 'ru')[2]).toContain('Кто рассматривает споры: суды Алматы.');
  });

  it('keeps the full stop after any other name', () => {
    expect(draftsOf(named('Shore'), 'en')[2]).toContain('Disputes are heard by: Shore. If texts');
  });
});

describe('a draft with a gap', () => {
  const shop = () => {
    const root = sandbox();
    cpSync(join(PROJECT, 'examples/shop'), root, { recursive: true });
    if (Object.keys(OPEN).length > 0)
      writeFileSync(join(root, 'policies/facts/open.yaml'), JSON.stringify(OPEN));
    return root;
  };
  const state = (root: string, from: string, to: string) => {
    const path = join(root, 'policies/facts/data.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const publish = (root: string, policy: string) =>
    gazette(
      ...['publish', policy, '--effective', '2099-01-01', '--class', 'substantive', '--material', 'no'],
      ...['--reason', 'The first version', '--root', root],
    );

  it('is not published; the message names the fact and where to state it', async () => {
    const root = shop();
    for (const policy of ['cookies', 'consent', 'privacy'])
      await gazette('draft', policy, '--from', 'template', '--root', root);
    state(root, 'answerDays: 15', 'answerDays: unknown');
    await gazette('draft', 'privacy', '--from', 'template', '--root', root);
    const facts = readFileSync(join(root, 'policies/facts/data.yaml'), 'utf8').split('\n');
    const line = facts.findIndex((one) => one.includes('answerDays')) + 1;
    const refused = await publish(root, 'privacy');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      new RegExp(
        `policies/privacy/draft/ru\\.md:\\d+:1 error typo/placeholder Unexpected gap «\\[указать: срок ответа на запрос — rights\\.answerDays\\]», expected the fact \`rights\\.answerDays\`: state it in policies/facts/data\\.yaml:${line}, then run \`gazette draft privacy --from template\``,
      ),
    );
    expect(refused.stderr.match(/typo\/placeholder/g)).toHaveLength(3);
    expect((await gazette('check', '--root', root)).status).toBe(1);

    // Another draft's gap stops nothing.
    expect((await publish(root, 'cookies')).status).toBe(0);

    state(root, 'answerDays: unknown', 'answerDays: 15');
    await gazette('draft', 'privacy', '--from', 'template', '--root', root);
    expect((await publish(root, 'privacy')).stdout).toContain('2099-01-01 published');
  });
});
