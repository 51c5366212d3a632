import { expect, it } from 'vitest';
import { commit, repository, taken, textOf } from '../../testing/repository.ts';
import { policyAt } from './policy-at.ts';

it.each([
  ['terms.md', 'policy:terms'],
  ['./terms', 'policy:terms'],
  ['../legal/terms.md#scope', 'policy:terms'],
  ['', null],
  ['#scope', null],
  ['?a=b', null],
  ['other.md', null],
])('finds the policy at an address of its source: %j', (href, expected) => {
  expect(
    policyAt(href, 'legal/privacy.md', { 'legal/terms.md': 'terms', 'legal/privacy.md': 'privacy' }),
  ).toBe(expected);
});

it('means who stands at a place now, not who stood there once', async () => {
  const privacy = '# Privacy\n\nWe keep names, places and days for as long as the law wants it.\n';
  const { repo, root } = await repository([
    commit('2024-01-01', { 'legal/a.md': privacy, 'legal/terms.md': '# Terms\n\nSee [here](a.md).\n' }),
    commit('2024-02-01', { 'legal/a.md': null, 'legal/privacy.md': privacy }),
    commit('2024-03-01', { 'legal/a.md': '# Access\n\nDoors open at eight.\n' }),
    commit('2024-04-01', { 'legal/terms.md': '# Terms\n\nSee also [here](a.md).\n' }),
  ]);
  await taken('git', repo, '--root', root);
  expect(textOf(root, 'terms', '2024-04-01')).toContain('[here](policy:a)');
});
