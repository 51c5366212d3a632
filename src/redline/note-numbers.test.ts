import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { projection } from '../testing/project.ts';
import { redline, redlineHtml, redlineText, renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const marked = (from: string, to: string) => redlineText(redline(documentOf(from), documentOf(to))).trim();

const NOTES = '[^a]: Amended by Act 97 of 2003.\n\n[^b]: Repealed by Act 38 of 1997.';
const OLD = `We keep it for a year.[^a]\n\nWe share it with nobody.[^b]\n\n${NOTES}`;

it.each([
  [
    'leaves a reference clean whose number only follows',
    OLD,
    `New here.[^n]\n\nWe keep it for a year.[^a]\n\nWe share it with nobody.[^b]\n\n[^n]: Added by Act 12 of 2010.\n\n${NOTES}`,
    [
      '{+New here.[1]+}',
      'We keep it for a year.[2]',
      'We share it with nobody.[3]',
      '{+[1]+} {+Added by Act 12 of 2010.+}',
      '[-[1]-]{+[2]+} Amended by Act 97 of 2003.',
      '[-[2]-]{+[3]+} Repealed by Act 38 of 1997.',
    ],
  ],
  [
    'marks a reference that means another note',
    OLD,
    `We keep it for a year.[^b]\n\nWe share it with nobody.[^b]\n\n[^b]: Repealed by Act 38 of 1997.`,
    [
      'We keep it for a year.[-[1]-]{+[1]+}',
      'We share it with nobody.[1]',
      '[-[1]-] [-Amended by Act 97 of 2003.-]',
      '[-[2]-]{+[1]+} Repealed by Act 38 of 1997.',
    ],
  ],
  [
    'marks a reference that came behind a word, and not the word',
    'Article 17\n\nText that stays as it was.',
    'Article 17[^n]\n\nText that stays as it was.\n\n[^n]: Added by Act 12 of 2010.',
    ['Article 17{+[1]+}', 'Text that stays as it was.', '{+[1]+} {+Added by Act 12 of 2010.+}'],
  ],
])('%s', (_, old, next, lines) => {
  expect(marked(old, next).split('\n')).toEqual(lines);
});

it('gives both numbers back, and tells no change of the clause', () => {
  const next = OLD.replace('We keep', 'New.[^n]\n\nWe keep').concat('\n\n[^n]: Added.');
  const [from, to] = [documentOf(OLD), documentOf(next)];
  const html = redlineHtml(redline(from, to));
  expect(projection(html, 'old')).toBe(projection(redlineHtml(redline(from, from)), 'plain'));
  expect(projection(html, 'new')).toBe(projection(redlineHtml(redline(to, to)), 'plain'));
  expect(renderRedline(from, to).changes.map(({ type }) => type)).toEqual(['added', 'added']);
});

it('takes a reference before all other words', () => {
  const [from, to] = [
    documentOf('[^a] Text that stays.\n\n[^a]: One.'),
    documentOf('New.[^n]\n\n[^a] Text that stays.\n\n[^n]: Two.\n\n[^a]: One.'),
  ];
  expect(renderRedline(from, to).changes.map(({ type }) => type)).toEqual(['added', 'added']);
});
