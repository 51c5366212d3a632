/** A redline as a Word file with tracked changes; PDFs are printed from the built site. */
import { hasSheets, siteRedlineWord } from '../site/index.ts';
import { file } from './kind.ts';
import { aboutPair } from './said.ts';
import { pairs } from './subjects.ts';

export const redlineFile = file({
  at: '[locale]/[policy]/compare/[from]..[to]/redline.[type]',
  all: () =>
    pairs()
      .filter(({ policy, to }) => hasSheets(policy, to))
      .map((props) => ({ ...props, type: 'docx' })),
  says: aboutPair,
  answer: ({ policy, from, to, locale }) =>
    new Response(new Uint8Array(siteRedlineWord(policy, from, to, locale))),
});
