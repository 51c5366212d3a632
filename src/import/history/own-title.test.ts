import { expect, it } from 'vitest';
import { commit, repository, taken, textOf, versionsIn } from '../../testing/repository.ts';
import { hasOwnTitle, withOwnTitle } from './own-title.ts';
import { markdownOf, settleText } from './settle.ts';

const written = (source: string, called: string, left: string | null = null) =>
  markdownOf(withOwnTitle(settleText(source), called, left), null);

it('keeps what a text calls itself where its policy is called otherwise', () => {
  const text = '# Legal notice\n\nWe are Acme.\n';
  expect(written(text, 'Acme Imprint')).toBe('**Legal notice**\n\nWe are Acme.\n');
  expect(written(text, 'Acme Legal Notice')).toBe('We are Acme.\n');
  expect(written(text, 'Acme Imprint', 'Legal notice')).toBe('We are Acme.\n');
  expect(hasOwnTitle(`---\ntitle: Acme\n---\n\n${written(text, 'Acme Imprint')}`)).toBe(true);
  expect(hasOwnTitle('---\ntitle: Acme\n---\n\nWe are **Acme**.\n')).toBe(false);
});

it('shows a change of the title in the texts of a watcher, and of the place a link leads to', async () => {
  const file = 'Acme/Imprint.md';
  const text = (title: string, place: string) =>
    `# ${title}\n\nSee [below](#${place}).\n\n## One\n\nWe are here.\n\n## Two\n\nAnd there.\n`;
  const { repo, root } = await repository([
    commit('2024-01-01', { [file]: text('Legal notice of Acme', 'one') }),
    commit('2024-03-01', { [file]: text('Legal notice', 'one') }),
    commit('2024-05-01', { [file]: text('Legal notice', 'two') }),
  ]);
  await taken('ota', repo, '--root', root);
  const ids = versionsIn(root, 'acme-imprint').map(({ id, change }) => [id, change.class]);
  expect(ids).toEqual([
    ['2024-01-01', 'unknown'],
    ['2024-03-01', 'unknown'],
    ['2024-05-01', 'editorial'],
  ]);
  expect(textOf(root, 'acme-imprint', '2024-01-01')).toContain('**Legal notice of Acme**');
  expect(textOf(root, 'acme-imprint', '2024-03-01')).toContain('**Legal notice**');
  expect(textOf(root, 'acme-imprint', '2024-05-01')).toContain('[below](#two)');
});
