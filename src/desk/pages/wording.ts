/** One wording of a conflict as it would stand in the draft. */
import { type ArchivedPolicy, parseSource, textPath } from '../../archive/index.ts';
import { directionOf } from '../../languages/index.ts';
import type { ReviewConflict } from '../../records/index.ts';
import { asHtml, type Html, html } from '../html.ts';
import { articleOf } from '../look.ts';
import { dictionaryIn, type Visit } from '../visit.ts';

/** A wording as it would stand: whole paragraphs as readers see them, words within what is around them. */
export function wordingPart(
  { words }: Visit,
  { policy }: ArchivedPolicy,
  conflict: ReviewConflict,
  { who, text }: { readonly who: string; readonly text: string },
): Html {
  const { locale, blocks, before, after } = conflict;
  const attributes = html`lang="${locale}" dir="${directionOf(locale)}"`;
  const isNow = text === conflict.words;
  const none = html`<em class="wording-none">${isNow ? words.reviews.empty : words.reviews.nothing}</em>`;
  const rendered = (markdown: string): string => {
    const source = textPath(policy.id, 'draft', locale);
    const { document } = parseSource({ ...policy, numbering: 'none' }, source, markdown);
    const label = `${words.reviews.conflict(conflict.number)}, ${who}`;
    return articleOf(document, locale, (n) => `${label}: ${dictionaryIn(locale).version.table(n)}`);
  };
  /** Words with what they wear, where they are no more than words of a paragraph. */
  const inline = (markdown: string): Html | string => {
    const words = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>\s*$/.exec(rendered(markdown.trim()))?.[1];
    const [, head, tail] = /^(\s*)[\s\S]*?(\s*)$/.exec(markdown)!;
    return words === undefined ? markdown : html`${head}${asHtml(words)}${tail}`;
  };
  if (!blocks) {
    const isInRow = isRow(before.slice(before.lastIndexOf('\n') + 1));
    const [head, tail] = [lastLine(before), firstLine(after, isInRow)];
    const gone = html`<del>${inline(conflict.words)}</del>`;
    const shownWords = text !== '' ? html`<mark>${inline(text)}</mark>` : isNow ? html`<mark>…</mark>` : gone;
    return html`<p class="wording-text" ${attributes}>${head}${shownWords}${tail}</p>`;
  }
  if (text.trim() === '') return html`<p class="wording-text">${none}</p>`;
  return html`<div class="policy wording-blocks" ${attributes}>${asHtml(rendered(text))}</div>`;
}

/** The words before, as far as they are known: of the line, of a cell its own; a mark of what is left out. */
const lastLine = (text: string): string => {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (line.length === text.length && text.length > 70) return `…${line}`;
  return isRow(line) ? line.slice(line.lastIndexOf('|') + 1).trimStart() : line.replace(MARKER, '');
};
const firstLine = (text: string, isInRow: boolean): string => {
  const end = text.indexOf('\n');
  if (isInRow) return text.slice(0, text.indexOf('|')).trimEnd();
  return (end >= 0 ? text.slice(0, end) : text.length > 70 ? `${text}…` : text).replace(/ \{#[\w-]+\}$/, '');
};
const isRow = (line: string): boolean => /^\s*\|/.test(line);
/** With which a heading, an item or a quotation begins. */
const MARKER = /^\s*(?:#{1,6}|[-*>]|\d+[.)])\s+/;
