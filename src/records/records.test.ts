/** Records that are wrong, each with its sentence; and that no message of the library can reach a reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { problemLine, readArchive } from '../archive/index.ts';
import { DRAFTED, PROJECT, sandbox } from '../testing/sandbox.ts';
import {
  draftSchema,
  EXTRA_KEYS,
  extrasOf,
  factsSchema,
  frozenVersion,
  invisibleIn,
  organisationSchema,
  policySchema,
  textSchema,
  type VersionRecord,
  versionSchema,
  withoutInvisible,
} from './index.ts';

const [ORGANISATION, POLICY, VERSION, TEXT] = [
  'policies/organisation.yaml',
  'policies/privacy/policy.yaml',
  'policies/privacy/draft/version.yaml',
  'policies/privacy/draft/en.md',
];

/** What is said of the drafted archive after a change of one of its files. */
function saidOf(file: string, change: (text: string) => string): string {
  const root = sandbox({ ...DRAFTED, [file]: change(DRAFTED[file]!) });
  return readArchive(root).problems.map(problemLine).join('\n');
}

describe('a record that is wrong gets its sentence', () => {
  it.each([
    [
      ORGANISATION,
      (s: string) => s.replace('Asia/Almaty', 'PST'),
      '`timeZone`: Unexpected `PST`, expected a time zone such as `Asia/Almaty`',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('.example', '.example/?a=b'),
      'expected an address such as `https://example.org`, without `?`, `#`, blanks or a password',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('.example', '.example/#top'),
      'expected an address such as `https://example.org`, without `?`, `#`, blanks or a password',
    ],
    [
      ORGANISATION,
      (s: string) => `${s}contacts: { email: legal at example }\n`,
      '`contacts.email`: Unexpected `legal at example`, expected an e-mail address such as `legal@example.org`',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('[en]', 'en'),
      '`locales`: Unexpected `en`, expected a list of languages',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('[en]', '[]'),
      '`locales`: Unexpected empty list, expected a list of languages with at least one line',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('{ en: Acme }', 'Acme'),
      '`name`: Unexpected `Acme`, expected a value for each language, such as `de: …`',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('Acme', '"Ac\\u202Eme"'),
      '`name.en`: Unexpected U+202E, which nobody sees, expected words without it',
    ],
    [
      ORGANISATION,
      (s: string) => `gazette: 2\n${s}`,
      '`gazette`: Unexpected form `2`, expected `1`: this archive is written by a later version of Gazette',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('timeZone', 'timezone'),
      'Unexpected key `timezone`, expected `timeZone`',
    ],
    [
      ORGANISATION,
      (s: string) => `${s}bannerDays: soon\n`,
      '`bannerDays`: Unexpected `soon`, expected a whole number of days, 0 or more',
    ],
    [
      ORGANISATION,
      (s: string) => `${s}bannerDays: "30"\n`,
      '`bannerDays`: Unexpected quotation marks around `30`, expected a whole number of days, 0 or more',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('acme.example', 'acme.example/a b'),
      '`site`: Unexpected `https://acme.example/a b`, expected an address such as `https://example.org`, without `?`, `#`, blanks or a password',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace('acme.example', 'me:secret@acme.example'),
      '`site`: Unexpected `https://me:secret@acme.example`, expected an address such as `https://example.org`, without `?`, `#`, blanks or a password',
    ],
    [
      ORGANISATION,
      (s: string) => `${s}site: https://acme.example\n`,
      'Unexpected YAML: a key that stands twice, expected each once',
    ],
    [
      ORGANISATION,
      (s: string) => `${s}contacts:\n  phone: 7700\n`,
      '`contacts.phone`: Unexpected `7700`, expected text: put it in quotation marks',
    ],
    [
      ORGANISATION,
      (s: string) => s.replace(/timeZone.*\n/, ''),
      '`timeZone`: Missing, expected a time zone such as `Asia/Almaty`',
    ],
    [
      ORGANISATION,
      (s: string) => `${s}unsubscribe: javascript:1\n`,
      '`unsubscribe`: Unexpected `javascript:1`, expected an e-mail address such as `legal@example.org`, or a page such as `https://example.org/unsubscribe`',
    ],
    [
      ORGANISATION,
      (s: string) => `${s}bannerDays: -1\n`,
      '`bannerDays`: Unexpected `-1`, expected a whole number of days, 0 or more',
    ],
    [
      POLICY,
      (s: string) => s.replace('privacy', 'privcy'),
      '`kind`: Unexpected `privcy`, expected `privacy`',
    ],
    [
      POLICY,
      (s: string) => s.replace('{ en: Privacy }', '{}'),
      '`titles`: Unexpected `{}`, expected at least one language',
    ],
    [
      POLICY,
      (s: string) => `${s}promises: archive\n`,
      '`promises`: Unexpected `archive`, expected a list of promises',
    ],
    [
      POLICY,
      (s: string) => `${s}promises: [archive]\n`,
      '`promises.0`: Unexpected `archive`, expected keys and values: `mechanism`, `quote`, `since`',
    ],
    [
      VERSION,
      (s: string) => s.replace('[The first version.]', 'The first version'),
      '`change.summary.en`: Unexpected `The first version`, expected a list of lines',
    ],
    [
      VERSION,
      (s: string) => `${s}  kinds: [retenton]\n`,
      '`change.kinds.0`: Unexpected `retenton`, expected `retention`',
    ],
    [
      VERSION,
      (s: string) => `${s}effective: 2026-02-30\n`,
      '`effective`: Unexpected `2026-02-30`, expected a day that exists, such as `2026-01-31`',
    ],
    [
      VERSION,
      (s: string) => `${s}sample: maybe\n`,
      '`sample`: Unexpected `maybe`, expected `true` or `false`',
    ],
    [VERSION, (s: string) => `${s}label: ""\n`, '`label`: Unexpected empty text, expected words'],
    [
      TEXT,
      (s: string) => s.replace('title: Privacy', 'title: "Terms\\e of use"'),
      '`title`: Unexpected U+001B, which nobody sees, expected words without it',
    ],
    [
      TEXT,
      (s: string) => s.replace('authoritative', 'authoritive'),
      '`standing`: Unexpected `authoritive`, expected `authoritative`',
    ],
  ])('%s %#', (file, change, sentence) => {
    expect(saidOf(file, change)).toContain(sentence);
  });

  it('and a summary that speaks of a section that is not there', async () => {
    const { checkArchive } = await import('../archive/index.ts');
    const root = sandbox({
      ...DRAFTED,
      [VERSION]: 'change:\n  summary:\n    en:\n      - { clause: retenton, becomes: 3 years }\n',
    });
    const { archive } = readArchive(root);
    expect(checkArchive(archive!).map(problemLine).join('\n')).toContain(
      '`change.summary.en.0.clause`: Unexpected `retenton`, expected the anchor of a section: `retention`',
    );
  });
});

/** Everything of a kind that a person might write in place of another. */
const STRANGERS: readonly unknown[] = [5, -1.5, true, 'x y', '', null, [], ['a'], {}, { a: 1 }];

/** Every value in `value`, by its path, replaced by each stranger. */
function* mutations(value: unknown, path: readonly (string | number)[] = []): Generator<unknown> {
  const at = (part: unknown, key: string | number): Generator<unknown> => mutations(part, [...path, key]);
  for (const stranger of STRANGERS) yield stranger;
  if (Array.isArray(value))
    for (const [i, part] of value.entries())
      for (const other of at(part, i)) yield value.map((item, j) => (j === i ? other : item));
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      for (const other of at(part, key)) yield { ...value, [key]: other };
}

const shopFacts = () =>
  Object.assign(
    {},
    ...['company', 'cookies', 'data'].map((name) =>
      parse(readFileSync(join(PROJECT, `examples/shop/policies/facts/${name}.yaml`), 'utf8')),
    ),
  ) as object;

describe('no message of the library reaches a reader', () => {
  it.each<readonly [string, z.ZodType, () => unknown]>([
    [
      'organisation',
      organisationSchema,
      () => ({
        ...(parse(DRAFTED[ORGANISATION]!) as object),
        contacts: { email: 'a@b.kz', address: { en: 'x' } },
        navigation: [{ label: { en: 'a' }, href: 'https://a.kz' }],
        redirects: { '/a': '/b' },
        formats: { en: 'en-US' },
      }),
    ],
    [
      'policy',
      policySchema,
      () => ({
        ...(parse(DRAFTED[POLICY]!) as object),
        promises: [{ mechanism: 'archive', quote: 'x' }],
        suppressed: [{ rule: 'a/b', reason: 'x', until: '2027-01-01' }],
      }),
    ],
    [
      'version',
      versionSchema,
      () => ({
        published: '2026-01-01',
        effective: '2026-01-01',
        origin: { from: 'git', ref: 'a', path: 'b' },
        change: { class: 'editorial', summary: { en: ['a', { becomes: 'b' }] } },
      }),
    ],
    ['draft', draftSchema, () => ({ change: { kinds: ['retention'], summary: { en: ['a'] } } })],
    ['text', textSchema, () => ({ title: 'a', standing: 'official' })],
    ['facts', factsSchema, shopFacts],
  ])('%s', (_, schema, valid) => {
    let refused = 0;
    for (const value of mutations(valid())) {
      const result = schema.safeParse(value);
      if (result.success) continue;
      refused++;
      // Unknown keys are told by whoever reads the file, who knows their place.
      for (const issue of result.error.issues)
        if (issue.code !== 'unrecognized_keys') expect(issue.message).toMatch(/^(Unexpected |Missing, )/);
    }
    expect(refused).toBeGreaterThan(10);
  });
});

describe('a version as it is frozen', () => {
  const record: VersionRecord = versionSchema.parse({
    // A key that is added is words, or gets its own line here.
    ...Object.fromEntries(EXTRA_KEYS.map((key) => [key, 'an example'])),
    published: '2026-01-01',
    effective: '2026-02-01',
    approved: '2025-12-31',
    label: 'Version 3',
    sample: true,
    origin: { from: 'git', ref: 'abc', path: 'privacy.md' },
    withoutConsent: { en: 'The earlier text applies.' },
    change: {
      class: 'substantive',
      material: true,
      reason: 'x',
      kinds: ['retention'],
      summary: { en: ['a'] },
    },
  });

  it('keeps every key that the schema has, and is read back as it was', () => {
    expect(versionSchema.parse(parse(frozenVersion(record)))).toEqual(record);
    expect(Object.keys(parse(frozenVersion(record)) as object)).toEqual(Object.keys(record));
  });

  it('leaves out what says nothing', () => {
    const plain = versionSchema.parse({
      published: '2026-01-01',
      effective: '2026-02-01',
      change: { class: 'editorial' },
    });
    expect(Object.keys(parse(frozenVersion(plain)) as object)).toEqual(['published', 'effective', 'change']);
    expect(Object.values(extrasOf(plain)).filter(Boolean)).toEqual([]);
  });
});

describe('signs that nobody sees', () => {
  it.each([
    ['\u001b', 'U+001B'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\ufeff', 'U+FEFF'],
    ['\u00ad', 'U+00AD'],
    ['\u{e0041}', 'U+E0041'],
  ])('are found and dropped: %j', (sign, name) => {
    expect(invisibleIn({ a: [`x${sign}y`] })).toEqual([{ path: ['a', 0], sign: name }]);
    expect(withoutInvisible({ a: [`x${sign}y`] })).toEqual({ a: ['xy'] });
  });

  it.each(['two\nlines', 'a\ttab', 'می‌خواهم', '👨‍👩‍👧', '+7 (708)‒800‒88‒07'])(
    'are not seen in %j',
    (text) => {
      expect(invisibleIn(text)).toEqual([]);
    },
  );

  it.each(['המדיניות של C++\u200e שלנו', 'מדיניות (Example)\u200f', 'سياسة Example!\u200e', '\u200fמדיניות'])(
    'may say on which side a sign stands, in %j',
    (text) => {
      expect(invisibleIn(text)).toEqual([]);
      expect(withoutInvisible(text)).toBe(text);
    },
  );

  it.each([
    ['a word that is read from left to right', 'Policy\u200f'],
    ['the middle of a word', 'מדי\u200fניות'],
    ['an override', 'המדיניות \u202eABC'],
    ['an isolate', 'המדיניות \u2067ABC'],
  ])('say nothing in %s', (_, text) => {
    expect(invisibleIn(text)).toHaveLength(1);
  });
});
