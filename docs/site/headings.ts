/**
 * The headings of pages and the fragments by which links name them.
 *
 * A code host makes a fragment of the words of a heading, so a Russian page has Russian ones there. On the site both
 * languages have those of the English page: whoever changes the language, or reads an English page among Russian ones, is led
 * to the same place.
 */
import { readFileSync } from 'node:fs';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface PageHeading {
  readonly depth: number;
  readonly fragment: string;
}

const parser = unified().use(remarkParse);

/** The headings of a file, in order, with the fragments that code hosts give them. */
export function headingsOf(file: string): readonly PageHeading[] {
  const headings: PageHeading[] = [];
  const seen = new Map<string, number>();
  visit(parser.parse(readFileSync(file, 'utf8')), 'heading', (node: Heading) => {
    const slug = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    headings.push({ depth: node.depth, fragment: times === 0 ? slug : `${slug}-${times}` });
  });
  return headings;
}

/** What each heading of a Russian page is called on the site: fragment of the file → fragment of the English file. */
export function fragmentsOnSite(russian: string, english: string): ReadonlyMap<string, string> {
  const there = headingsOf(english);
  return new Map(
    headingsOf(russian).map(({ fragment }, i) => [fragment, there[i]?.fragment ?? fragment] as const),
  );
}
