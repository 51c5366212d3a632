/** The positions of the links of a text, so that a broken one is reported at its line. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ParsedText } from '../markdown/index.ts';
import type { PolicyDocument } from '../model/index.ts';
import type { Place } from './problem.ts';

/** A link at one place of a text; `place` is `null` where its position in the Markdown is unknown. */
export interface PlacedLink {
  readonly href: string;
  readonly place: Place | null;
}

/** Every link of a text, once for each place at which it is written. */
export function placedLinks({ tree, document }: Pick<ParsedText, 'tree' | 'document'>): PlacedLink[] {
  const places = placesOf(tree);
  return [...new Set(hrefsOf(document))].flatMap((href): PlacedLink[] => {
    const own = places.get(href) ?? [];
    return own.length === 0 ? [{ href, place: null }] : own.map((place) => ({ href, place }));
  });
}

/** Every address that `document` links to. */
export function hrefsOf(document: PolicyDocument): string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'href' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** Positions by address, percent-encoded as in the document. */
function placesOf(tree: Root): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  visit(tree, ['link', 'definition'], (node) => {
    const start = node.position?.start;
    if (!start || !('url' in node)) return;
    for (const href of new Set([node.url, encoded(node.url)]))
      places.set(href, [...(places.get(href) ?? []), { line: start.line, column: start.column }]);
  });
  return places;
}

/** Encodes what is not encoded yet. A lone surrogate cannot be encoded and stays as it is. */
const encoded = (url: string): string => encodeURI(url.toWellFormed()).replace(/%25([0-9a-f]{2})/gi, '%$1');
