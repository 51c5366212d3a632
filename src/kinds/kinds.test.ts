import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import { openSite } from '../site/index.ts';
import { DRAFTED, PROJECT, sandbox } from '../testing/sandbox.ts';
import { COMPONENTS } from './components.ts';
import { KINDS, kindAt } from './index.ts';
import { file, page } from './kind.ts';
import { publishedPolicies } from './subjects.ts';

/** The keys of the pages of `kind` on the sample's site of a day. */
function keysOf(kind: { paths: () => { cacheKey?: string }[] }, asOf = '2026-11-23'): (string | undefined)[] {
  openSite({ root: PROJECT, asOf });
  return kind.paths().map(({ cacheKey }) => cacheKey);
}

it('has a component or an answer for every kind, and an address for itself', () => {
  const places = Object.values(KINDS).map(({ at }) => at.replace(/\[\w+\]/g, '[]'));
  expect(places.filter((at, i) => places.indexOf(at) !== i)).toEqual([]);
  for (const [name, kind] of Object.entries(KINDS)) {
    const isPage = kind.at.endsWith('/');
    expect([name, kind.answer === undefined], kind.at).toEqual([name, isPage]);
    expect([name, name in COMPONENTS || name === 'banner'], kind.at).toEqual([name, isPage]);
    expect(kindAt(`/${kind.at}`)).toEqual({ name, kind });
  }
  expect(existsSync(join(PROJECT, 'src/pages/[locale]/banner/index.astro'))).toBe(true);
  expect(() => kindAt('/[locale]/nothing')).toThrow('No kind of page stands at `/[locale]/nothing`');
});

it('makes one page of each policy, and says what of its address a page is not about', () => {
  openSite({ root: sandbox(DRAFTED) });
  expect(page({ at: '[locale]/x/', each: 'locale' }).paths()).toEqual([
    {
      params: { locale: 'en' },
      props: { locale: 'en' },
      cacheKey: expect.stringMatching(/^common [0-9a-f]{64}$/),
    },
  ]);
  expect(page({ at: '[locale]/[policy]/x/', each: 'policy' }).paths()).toEqual([]);
  const wrong = page({ at: '[locale]/[policy]/x/', each: 'locale' });
  expect(() => wrong.paths()).toThrow('The pages at `[locale]/[policy]/x/` are about no `policy`');
});

it('leaves an address to a policy that was published under the name of a page', () => {
  openSite({ root: PROJECT });
  expect(page({ at: '[locale]/glossary/', each: 'locale' }).paths()).toHaveLength(3);
  expect(page({ at: '[locale]/cookies/', each: 'locale' }).paths()).toEqual([]);
});

it('makes a page again on each day of which nobody says what it says', () => {
  const silent = page({ at: '[locale]/[policy]/x/', each: 'policy' });
  const steady = page({ at: '[locale]/[policy]/y/', each: 'policy', says: ({ policy }) => policy.versions });
  const daily = page({ at: '[locale]/[policy]/z/', each: 'policy', says: () => [], isDaily: true });
  const isSame = (kind: typeof silent) => keysOf(kind)[0] === keysOf(kind, '2026-11-24')[0];
  expect([silent, steady, daily].map(isSame)).toEqual([false, true, false]);
  // On the day after, a version has come into force.
  expect(keysOf(steady, '2027-02-28')[0]).not.toBe(keysOf(steady, '2027-03-01')[0]);
});

it('makes what is about no policy alone again on each day, when anything is published, and for another address', () => {
  const [home] = keysOf(KINDS.home);
  expect(home).toMatch(/^common /);
  expect(keysOf(KINDS.home)[0]).toBe(home);
  expect(keysOf(KINDS.home, '2026-11-24')[0]).not.toBe(home);
  expect(keysOf(KINDS.search)[0]).not.toBe(home);
  const archive = readArchive(PROJECT).archive!;
  const keyWith = (more: Partial<typeof archive>) => {
    openSite({ root: PROJECT, archive: { ...archive, ...more }, asOf: '2026-11-23' });
    return KINDS.home.paths()[0]!.cacheKey;
  };
  expect(keyWith({})).toBe(home);
  const { ledger, organisation, policies } = archive;
  const [first, ...others] = policies;
  for (const more of [
    { ledger: { ...ledger, text: `${ledger.text}{}\n` } },
    { organisation: { ...organisation, name: { en: 'Another' } } },
    { policies: [{ ...first!, policy: { ...first!.policy, titles: { en: 'Another' } } }, ...others] },
  ])
    expect(keyWith(more)).not.toBe(home);
});

it('gives drafts no key, nor lists where drafts are shown: they are made each time', () => {
  const drafts = file({
    at: 'x/[policy]',
    all: () => publishedPolicies().map((policy) => ({ policy })),
    isDraft: true,
    answer: () => new Response(''),
  });
  expect(keysOf(drafts)[0]).toBeUndefined();
  openSite({ root: PROJECT, hasDrafts: true });
  expect(KINDS.home.paths()[0]!.cacheKey).toBeUndefined();
});
