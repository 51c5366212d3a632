/** The texts of one language, written one after the other as a policy's. */
import { toString as textOf } from 'mdast-util-to-string';
import { type PartReader, parseMarkdown } from '../../markdown/index.ts';
import type { PolicyDocument } from '../../model/index.ts';
import { anchorsFor, anchorsLike } from '../anchors.ts';
import { BlockWriter } from '../block-writer.ts';
import { markdownOf, type SettledText } from './settle.ts';

/** Each text goes on with the anchors of the one before. */
export class TextWriter {
  readonly #parts: PartReader;
  readonly #writer = new BlockWriter();
  #before: {
    readonly shape: string | null;
    readonly anchors: string[];
    readonly document: PolicyDocument;
  } | null;

  /** `last`: the text that is gone on with, as it is written in the archive. `parts`: what remembers the parts of the texts. */
  constructor(last: string | null, parts: PartReader) {
    this.#parts = parts;
    this.#before =
      last === null
        ? null
        : { shape: null, anchors: [], document: parseMarkdown(last, { numbering: 'none' }).document };
  }

  write(
    settled: SettledText,
    sibling: PolicyDocument | null,
    withoutDate: boolean,
  ): { markdown: string; document: PolicyDocument } | { refused: string } {
    const before = this.#before;
    const headings = settled.headings.filter((node) => !(withoutDate && node === settled.dateLine?.node));
    const one = { ...settled, headings, named: namedOf(settled, headings) };
    const shape = headings
      .map((heading, i) => `${heading.depth} ${textOf(heading)} ${one.named[i] ?? ''}`)
      .join('\n');
    // Most changes leave every heading as it was.
    const anchors = before?.shape === shape ? before.anchors : this.#anchors(one, withoutDate, sibling);
    if ('refused' in anchors) return anchors;
    const markdown = markdownOf(one, anchors, { withoutDate, writer: this.#writer });
    const final = parsed(markdown, headings.length, this.#parts);
    if ('refused' in final) return final;
    this.#before = { shape, anchors, document: final.document };
    return { markdown, document: final.document };
  }

  /** Found by comparing the text, without anchors yet, with the one before. */
  #anchors(
    one: SettledText,
    withoutDate: boolean,
    sibling: PolicyDocument | null,
  ): string[] | { refused: string } {
    // Of the first text the headings tell all: it goes on from none.
    const own =
      this.#before || sibling ? one : { ...one, tree: { ...one.tree, children: [...one.headings] } };
    const plain = parsed(
      markdownOf(own, null, { withoutDate, writer: this.#writer }),
      one.headings.length,
      this.#parts,
    );
    if ('refused' in plain) return plain;
    return (
      (sibling && anchorsLike(plain.document, sibling)) ??
      anchorsFor(plain.document, this.#before?.document ?? null, one.named)
    );
  }
}

function parsed(
  markdown: string,
  headings: number,
  parts: PartReader,
): { document: PolicyDocument } | { refused: string } {
  // A rule at the very beginning would be the front matter that stands before it in the file.
  const { document, messages } = parseMarkdown(`\n${markdown}`, {
    numbering: 'none',
    fastTree: (text, reference) => parts.tree(text, reference),
  });
  const error = messages.find(({ fatal }) => fatal);
  if (error) return { refused: `cannot be a policy's text: ${error.reason}` };
  return document.blocks.filter(({ type }) => type === 'heading').length === headings
    ? { document }
    : { refused: 'has headings that cannot be told apart from its text' };
}

const namedOf = ({ headings, named }: SettledText, kept: readonly unknown[]) =>
  named.filter((_, i) => kept.includes(headings[i]));
