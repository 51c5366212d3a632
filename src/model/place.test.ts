import { expect, it } from 'vitest';
import { namesBesidePolicies, PLACES, placesAt, rootNames } from './index.ts';

const named = (path: string) => placesAt(path).map(({ name, about }) => [name, about]);

it('tells what stands at a path, and what it is about', () => {
  expect(named('ru/privacy/compare/2025-12-15..2025-12-15.1/')).toContainEqual([
    'redline',
    { locale: 'ru', policy: 'privacy', from: '2025-12-15', to: '2025-12-15.1' },
  ]);
  expect(named('/api/v1/schemas/release.json')).toContainEqual(['apiSchema', { name: 'release' }]);
  expect(named('ledgerXjsonl')).toEqual([['home', { locale: 'ledgerXjsonl' }]]);
  expect(named('ru/privacy/history/a/b/c/')).toEqual([]);
});

it('knows every address that a kind of page states', () => {
  for (const [name, { at }] of Object.entries(PLACES))
    expect(
      named(at.replace(/[[\]]/g, '_')).map(([other]) => other),
      at,
    ).toContain(name);
});

it('names what stands where policies stand', () => {
  expect(namesBesidePolicies()).toEqual(expect.arrayContaining(['api', 'banner', 'changes', 'search']));
});

it('names what stands at the root beside languages', () => {
  expect(rootNames()).toEqual(expect.arrayContaining(['api', 'brand', 'banner.js', 'witness']));
  expect(rootNames().filter((name) => name.includes('['))).toEqual([]);
});
