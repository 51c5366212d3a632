import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { redline, redlineText } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const marked = (from: readonly string[], to: readonly string[]) =>
  redlineText(redline(documentOf(from.join('\n\n')), documentOf(to.join('\n\n'))))
    .trim()
    .split('\n');

const [FIRST, SECOND, THIRD] = [
  'Heading before Article 30 added by Act 97 of the year 2003.',
  'Heading before Article 34 added by Act 97 of the year 2003.',
  'Heading before Article 77 added by Act 38 of the year 1997.',
];

it('takes a text that stands elsewhere word for word as moved, not as a like one reworded', () => {
  const added = 'Heading before Article 99 added by Act 38 of the year 1997.';
  expect(marked([FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND, added])).toEqual([
    `[<-] ${THIRD}`,
    FIRST,
    SECOND,
    `[-> ${THIRD}]`,
    `{+${added}+}`,
  ]);
});
