import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import type { DraftComment } from '../../records/index.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { faultsOf } from '../../testing/valid-docx.ts';
import { textsSheet } from '../sheet.ts';
import { redlineDocx } from './sheets.ts';

const OLD =
  '## General {#general}\n\nWe keep data for 3 years & see [your rights](#rights) now.\n\n- one item\n\n## Rights {#rights}\n\n| A | B |\n|---|---|\n| x | 1 year |\n';
const NEW = OLD.replace('3 years', '5 years').replace('1 year', '2 years');

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
const comment = (clause: string | null, quote: string | null, text: string): DraftComment => ({
  locale: 'en',
  author: 'Anna Lee',
  at: '2026-11-20T10:00:00Z',
  clause,
  quote,
  paragraph: null,
  text,
  open: true,
});

const COMMENTS = [
  comment('general', 'for 5 years & see your rights', 'Across a change and a link\nin two lines'),
  comment('rights', '2 years', 'Inside an insertion'),
  comment('rights', 'Rights', 'On a heading'),
  comment('general', 'item', 'The end of an item'),
  comment(null, 'nowhere', 'Strayed'),
];

/** The redline with these comments, and the ones that strayed. */
function written(comments: readonly DraftComment[]) {
  const strayed: string[] = [];
  const [from, to] = [documentOf(OLD), documentOf(NEW)];
  const sheet = textsSheet({
    from,
    to,
    locale: 'en',
    headings: ['P', 'P'],
    names: ['a', 'b'],
    author: 'Roza',
    date: '2026-11-23',
    tense: 'has',
  });
  const bytes = redlineDocx(sheet, PROJECT, { comments, onStrayed: ({ text }) => strayed.push(text) });
  const parts = unzipSync(bytes);
  const body = Buffer.from(parts['word/document.xml']!).toString('utf8');
  return { bytes, parts, body, strayed };
}

it('gives a file that the validator of Microsoft takes, each comment in it once', async () => {
  const { bytes, body, strayed } = written(COMMENTS);
  expect(await faultsOf(bytes)).toEqual([]);
  expect(strayed).toEqual(['Strayed']);
  for (const [id] of COMMENTS.entries())
    for (const mark of ['RangeStart', 'RangeEnd', 'Reference'])
      expect(body.split(`<w:comment${mark} w:id="${id}"/>`), `${mark} ${id}`).toHaveLength(2);
});

it('changes nothing but the marks: without them the text is the one without comments', () => {
  const plain = (body: string) =>
    body
      .replace(/<w:r><w:commentReference [^>]*\/><\/w:r>|<w:commentRange(?:Start|End) [^>]*\/>/g, '')
      .replace(/<[^>]*>/g, '');
  expect(plain(written(COMMENTS).body)).toBe(plain(written([]).body));
  expect(written([]).parts['word/comments.xml']).toBeUndefined();
});
