import { expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import { findTexts } from './found-texts.ts';

const TEXT = '# Text\n\nEffective date: 3 February 2024\n\n## A\n\nWords.\n';
const foundIn = (...paths: string[]) =>
  findTexts(sandbox(Object.fromEntries(paths.map((path) => [path, TEXT]))), 'en').map(
    ({ file, policy, day, locale }) => [file, policy, day, locale],
  );

it('finds texts by their names and by the folders in which they stand', () => {
  expect(
    foundIn('PRIVACY.md', 'docs/terms-of-service.md', 'docs/cookie_policy.markdown', 'legal/refunds.md'),
  ).toEqual([
    ['PRIVACY.md', 'privacy', null, 'en'],
    ['docs/cookie_policy.markdown', 'cookies', null, 'en'],
    ['docs/terms-of-service.md', 'terms', null, 'en'],
    ['legal/refunds.md', 'refunds', null, 'en'],
  ]);
});

it('leaves out what every project has', () => {
  expect(
    foundIn(
      ...['README.md', 'CHANGELOG.md', 'legal/README.md', 'docs/guide.md', 'legal/LICENSE.md'],
      ...['node_modules/a/privacy.md', '.github/privacy.md', 'dist/privacy.md', 'a/b/c/d/e/f/privacy.md'],
    ),
  ).toEqual([]);
});

it('gives the days and languages of one document the same id, and two documents two', () => {
  expect(foundIn('legal/privacy-2024-01-01.md', 'legal/privacy-2024-02-01.ru.md', 'shop/privacy.md')).toEqual(
    [
      ['legal/privacy-2024-01-01.md', 'privacy', '2024-01-01', 'en'],
      ['legal/privacy-2024-02-01.ru.md', 'privacy', '2024-02-01', 'ru'],
      ['shop/privacy.md', 'shop-privacy', null, 'en'],
    ],
  );
});

it('proposes the day that a text says of itself', () => {
  expect(findTexts(sandbox({ 'terms.md': TEXT }), 'en')[0]!.typed).toBe('2024-02-03');
});
