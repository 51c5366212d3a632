import { expect, it } from 'vitest';
import { isPolicyId, mayBeInLedger, policyIdProblem } from './policy-ids.ts';

it.each([
  'facts',
  'banner',
  'draft',
  'search',
  'api',
  'notices',
  'history',
  'compare',
  'changes',
  'follow',
  'log',
  'witness',
  'brand',
  'pagefind',
  'well-known',
])('keeps `%s` for pages', (id) => {
  expect(isPolicyId(id)).toBe(false);
});

it('keeps the tags of the languages of the site, however they are written', () => {
  expect(isPolicyId('pt-br', ['pt-BR'])).toBe(false);
  expect(isPolicyId('en', ['ru'])).toBe(true);
  expect(isPolicyId('en')).toBe(false);
  expect(isPolicyId('privacy')).toBe(true);
});

it('lets an id stay that was free when something was published under it, and no other', () => {
  const about = { locales: ['en'], rootLocale: null, isPublished: true };
  expect(policyIdProblem('policies/log', 'log', about)).toMatchObject({ fatal: false });
  expect(policyIdProblem('policies/en', 'en', about)).toMatchObject({ fatal: false });
  expect(policyIdProblem('policies/api', 'api', about)).toMatchObject({ fatal: true });
  expect(policyIdProblem('policies/log', 'log', { ...about, isPublished: false })).toMatchObject({
    fatal: true,
  });
  expect(mayBeInLedger('log')).toBe(true);
  expect(mayBeInLedger('../log')).toBe(false);
});

it('lets no policy stand at the root where the site has folders of its own', () => {
  const about = { locales: ['en', 'ru'], rootLocale: 'ru', isPublished: true };
  for (const id of ['brand', 'pagefind', 'witness', 'well-known', 'en', 'ru'])
    expect(policyIdProblem(`policies/${id}`, id, about)).toMatchObject({
      fatal: true,
      reason: expect.stringContaining('take `rootLocale` out of organisation.yaml'),
    });
  expect(policyIdProblem('policies/log', 'log', about)).toMatchObject({ fatal: false });
});

it.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1'])(
  'gives no policy the name of the device `%s`',
  (id) => {
    const about = { locales: ['en'], rootLocale: null, isPublished: false };
    expect(isPolicyId(id)).toBe(false);
    expect(policyIdProblem(`policies/${id}`, id, about)).toMatchObject({
      fatal: true,
      reason: `Unexpected policy id \`${id}\`, which no folder can have on Windows: rename the folder, for example to \`${id}-policy\``,
    });
    // What is published never moves.
    expect(policyIdProblem(`policies/${id}`, id, { ...about, isPublished: true })).toMatchObject({
      fatal: false,
    });
    expect(isPolicyId(`${id}-policy`)).toBe(true);
  },
);
