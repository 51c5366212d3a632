import { emphasisAdvice, literalEmphases } from '../../../markdown/index.ts';
import type { TextRule } from '../../rule.ts';

const END = 40;

/** Asterisks on a page are a slip that readers see, in the PDF and in the plain text too. */
export const literalEmphasis: TextRule = {
  id: 'typo/literal-emphasis',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'Marks of emphasis are emphasis, and no asterisks, lines or tildes on the page.',
  why: 'A mark between a quotation mark and a letter, or beside a blank, stays as it is typed: `**«Roza»**ның` shows its asterisks. Put the marks inside the quotation marks (`«**Roza**»ның`) or around the whole word (`**«Roza»ның**`). If the signs are meant, write `\\*`.',
  source: { words: 'CommonMark 0.31, left- and right-flanking delimiter runs', standing: 'read' },
  examples: {
    good: [
      { text: '## А {#a}\n\n«**AutoMaster**»ның сайты', locale: 'kk' },
      { text: '## А {#a}\n\n**«AutoMaster»** сайты, **«AutoMaster»**-тың', locale: 'kk' },
      { text: '## А {#a}\n\n`**«AutoMaster»**ның` and \\*\\*«AutoMaster»\\*\\*ның', locale: 'kk' },
      { text: '## A {#a}\n\nThe cookies _ga_ABC, _ym_uid and __utma; prices* and places*, see below' },
    ],
    bad: [
      { text: '## А {#a}\n\n**«AutoMaster»**ның сайты', locale: 'kk' },
      { text: '## А {#a}\n\n_AutoMaster_ның сайты', locale: 'kk' },
      { text: '## А {#a}\n\n**Важно: **текст', locale: 'ru' },
    ],
  },
  check(text, report) {
    for (const found of literalEmphases(text.tree, text.source)) {
      const { written, better } = emphasisAdvice(text.source, found);
      const lines = text.source.slice(0, found.open).split('\n');
      report(
        `Unexpected signs \`${found.mark}\` on the page, expected emphasis: write \`${shortened(written)}\` as ${better === null ? 'a word of its own, with blanks around it' : `\`${shortened(better)}\``}`,
        { line: lines.length, column: lines.at(-1)!.length + 1 },
      );
    }
  },
};

/** Long words are cut in the middle, since the marks are at both ends. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 2 * END ? line : `${line.slice(0, END)}…${line.slice(-END)}`;
}
