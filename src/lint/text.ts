/** A text in the form that rules read: its sections, its leaves (paragraphs, items, cells) with their positions, its words. */
import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../archive/index.ts';
import type { Language } from '../languages/index.ts';
import type { Locale, PolicyDocument, TextFormat, Translation } from '../model/index.ts';
import type { LintSubject } from './rule.ts';

/** A leaf: a paragraph, an item or a cell. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'head';
  readonly text: string;
  readonly place: Place;
  readonly node: Nodes;
}

export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly depth: number;
  readonly place: Place;
  /** Everything under the heading up to the next one. */
  readonly leaves: readonly Leaf[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export interface LintText {
  /** The version that it belongs to; set when the subject is put together. */
  readonly subject: LintSubject;
  readonly locale: Locale;
  /** The folder of its language; `null`: we have none for it. */
  readonly language: Language | null;
  /** Under the policy's folder: `2026-01-01/ru.md`. */
  readonly path: string;
  readonly title: string;
  readonly standing: Translation['standing'];
  /** The format of the plain text that its version has, or will have. */
  readonly textFormat: TextFormat;
  /** The Markdown as written, with the marks of generated regions. */
  readonly source: string;
  readonly tree: Root;
  readonly document: PolicyDocument;
  readonly leaves: readonly Leaf[];
  readonly sections: readonly Section[];
  /** Every leaf on a line of its own. */
  readonly words: string;
}

/** A text in a language that we have a folder for, for rules that look for words. */
export type KnownText = LintText & { readonly language: Language };

export const isKnown = (text: LintText): text is KnownText => text.language !== null;

export type ParsedLintText = Omit<LintText, 'subject'>;

/** Makes the form that rules read from a parsed text. */
export function lintText(
  parsed: { readonly source: string; readonly tree: Root; readonly document: PolicyDocument },
  about: Pick<LintText, 'locale' | 'language' | 'path' | 'title' | 'standing' | 'textFormat'>,
): ParsedLintText {
  const leaves: Leaf[] = [];
  const sections: { section: Section; leaves: Leaf[]; tables: string[][][] }[] = [];
  const add = (kind: Leaf['kind'], node: Nodes) => {
    const leaf: Leaf = {
      kind,
      text: wordsOf(node)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim(),
      place: placeOf(node),
      node,
    };
    leaves.push(leaf);
    if (kind !== 'heading') sections.at(-1)?.leaves.push(leaf);
  };
  visit(parsed.tree, (node, _index, parent) => {
    if (node.type === 'heading') {
      add('heading', node);
      const own: Leaf[] = [];
      const tables: string[][][] = [];
      const section: Section = {
        anchor: String(node.data?.hProperties?.id ?? ''),
        title: leaves.at(-1)!.text,
        depth: node.depth,
        place: placeOf(node),
        leaves: own,
        tables,
      };
      sections.push({ section, leaves: own, tables });
      return SKIP;
    }
    if (node.type === 'paragraph') {
      add(parent?.type === 'listItem' ? 'item' : 'paragraph', node);
      return SKIP;
    }
    if (node.type === 'table') {
      const rows = node.children.map((row) => row.children.map((cell) => wordsOf(cell).trim()));
      sections.at(-1)?.tables.push(rows);
      node.children.forEach((row, i) => {
        for (const cell of row.children) add(i === 0 ? 'head' : 'cell', cell);
      });
      return SKIP;
    }
    return undefined;
  });
  return {
    ...about,
    source: parsed.source,
    tree: parsed.tree,
    document: parsed.document,
    leaves,
    sections: sections.map(({ section }) => section),
    words: leaves.map(({ text }) => text).join('\n'),
  };
}

export function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The words of a section, a leaf a line. */
export const wordsIn = (section: Section): string => section.leaves.map(({ text }) => text).join('\n');

/** The sentences of a leaf. The full stop of an ordinal number, as in «1. Oktober», does not end a sentence. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?])(?<!(?<!\d)\d{1,2}\.)\s+(?=\p{Lu})/u);

/** Every address that the text links to, with its node. */
export function linksOf(text: Pick<LintText, 'tree'>): { url: string; words: string; place: Place }[] {
  const found: { url: string; words: string; place: Place }[] = [];
  visit(text.tree, 'link', (node) => {
    found.push({ url: node.url, words: wordsOf(node), place: placeOf(node) });
  });
  return found;
}

/** Every address in the text, those of images and references included. */
export function addressesOf(text: Pick<LintText, 'tree'>): { url: string; place: Place }[] {
  const found: { url: string; place: Place }[] = [];
  visit(text.tree, ['link', 'definition', 'image'], (node) => {
    if ('url' in node) found.push({ url: node.url, place: placeOf(node) });
  });
  return found;
}

/** The position of each match of `pattern` (global). A leaf is one line, so columns are those of its beginning. */
export function matchesOf(
  text: Pick<LintText, 'leaves'>,
  pattern: RegExp,
): { match: string; leaf: Leaf; place: Place }[] {
  return text.leaves.flatMap((leaf) =>
    [...leaf.text.matchAll(pattern)].map((match) => ({ match: match[0], leaf, place: leaf.place })),
  );
}
