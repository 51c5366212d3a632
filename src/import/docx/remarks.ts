/** What a person should know of an import or look at, a sentence for each kind. */
import type { Told } from './read-docx.ts';
import type { WordTree } from './to-mdast.ts';

export function remarksOn({ promoted, raised, tables }: WordTree, told: Told): string[] {
  const { labels, doubtful, hidden, prompts, highlighted, edges, signs } = told;
  const remarks: [boolean, () => string][] = [
    [
      told.embedded > 0,
      () =>
        `parts of the text are other files inside this one (${told.embedded}) and were left out: open it in Word and save it again`,
    ],
    [
      doubtful.length > 0,
      () =>
        `LibreOffice saves a paragraph after deleted ones in their style, so what these are can only be guessed, compare them: ${listed(doubtful)}`,
    ],
    [
      told.forgotten.length > 0,
      () =>
        `LibreOffice forgets that words were put in when somebody else takes them out at a paragraph's end, so these may never have been in the original, compare them: ${listed(told.forgotten)}`,
    ],
    [
      told.tables.length > 0,
      () =>
        `LibreOffice forgets that a row was put in or taken out where the row's words are not tracked too, compare the rows of the tables that begin with: ${listed(told.tables)}`,
    ],
    [
      labels.length > 0,
      () => `labels that Markdown cannot count are words of their paragraphs now: ${listed(labels)}`,
    ],
    [
      promoted.length > 0,
      () => `bold lines were taken for headings, as no paragraph has a heading's style: ${listed(promoted)}`,
    ],
    [
      tables > 0,
      () => `${tables} of the tables had cells of several paragraphs or merged cells: compare them`,
    ],
    [raised.length > 0, () => `raised or lowered signs stand in the line now: ${listed(raised)}`],
    [signs.length > 0, () => `signs of a font that no text has were left out: ${listed(signs)}`],
    [told.formulas > 0, () => `${told.formulas} of the paragraphs had formulas: compare them`],
    [highlighted.length > 0, () => `words were highlighted, perhaps as open points: ${listed(highlighted)}`],
    [hidden.length > 0, () => `hidden text was left out: ${listed(hidden)}`],
    [
      prompts.length > 0,
      () => `prompts of fields that nobody has filled in were left out: ${listed(prompts)}`,
    ],
    [told.contents.length > 0, () => 'the table of contents was left out: pages and files make their own'],
    [edges.length > 0, () => `headers and footers were left out: ${listed(edges)}`],
    [
      told.pictures > 0,
      () => `pictures were left out (${told.pictures}): a policy is text; the words that describe them stay`,
    ],
  ];
  return remarks.filter(([holds]) => holds).map(([, words]) => words());
}

/** A remark gives at most this many examples. */
const EXAMPLES = 12;

export function listed(words: readonly string[]): string {
  const shown = words.slice(0, EXAMPLES).map((one) => `“${one.length > 60 ? `${one.slice(0, 60)}…` : one}”`);
  return `${shown.join(', ')}${words.length > EXAMPLES ? ` and ${words.length - EXAMPLES} more` : ''}`;
}
