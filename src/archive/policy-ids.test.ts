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
  const about = { locales: ['en'], isPublished: true };
  expect(policyIdProblem('policies/log', 'log', about)).toMatchObject({ fatal: false });
  expect(policyIdProblem('policies/en', 'en', about)).toMatchObject({ fatal: false });
  expect(policyIdProblem('policies/api', 'api', about)).toMatchObject({ fatal: true });
  expect(policyIdProblem('policies/log', 'log', { ...about, isPublished: false })).toMatchObject({
    fatal: true,
  });
  expect(mayBeInLedger('log')).toBe(true);
  expect(mayBeInLedger('../log')).toBe(false);
});
