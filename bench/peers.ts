/** Redline libraries that anyone can install, each turned into a function of two HTML texts. */
import { createRequire } from 'node:module';
import { diffArrays, diffWords } from 'diff';
import { escapeMarkup } from '../src/model/index.ts';

export interface Peer {
  readonly name: string;
  /** `html`: gives marked HTML of the two pages. `text`: compares plain texts and knows no elements. */
  readonly reads: 'html' | 'text';
  readonly compare: (oldText: string, newText: string) => string;
}

const require = createRequire(import.meta.url);

interface Part {
  readonly added?: boolean;
  readonly removed?: boolean;
  readonly value: string;
}

const markText = (parts: readonly Part[]) =>
  parts
    .map(({ added, removed, value }) => {
      const text = escapeMarkup(value);
      return added ? `<ins>${text}</ins>` : removed ? `<del>${text}</del>` : text;
    })
    .join('');

const markHtml = (parts: readonly { added?: boolean; removed?: boolean; value: readonly string[] }[]) =>
  parts
    .map(({ added, removed, value }) => {
      const html = value.join('');
      return added ? `<ins>${html}</ins>` : removed ? `<del>${html}</del>` : html;
    })
    .join('');

/** Marks of the htmldiff family, without their attributes. */
const plainMarks = (html: string) => html.replace(/<(ins|del)\b[^>]*>/g, '<$1>');

const HTML_TOKENS = /<[^>]*>|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s<]/gu;

export function peers(): Peer[] {
  const htmldiff = require('node-htmldiff') as (a: string, b: string) => string;
  const htmldiffJs = require('htmldiff-js') as { default: { execute(a: string, b: string): string } };
  const htmlDiffTs = require('html-diff-ts') as { default(a: string, b: string): string };
  const { diff_match_patch: Dmp } = require('diff-match-patch') as typeof import('diff-match-patch');
  const { visualDomDiff } = require('visual-dom-diff') as {
    visualDomDiff(a: unknown, b: unknown): { firstChild: unknown };
  };
  const { JSDOM } = require('jsdom') as { JSDOM: new (html: string) => { window: { document: Document } } };
  const dom = new JSDOM('').window.document;
  const body = (html: string) => {
    const element = dom.createElement('div');
    element.innerHTML = html;
    return element;
  };
  return [
    { name: 'node-htmldiff', reads: 'html', compare: (a, b) => plainMarks(htmldiff(a, b)) },
    { name: 'htmldiff-js', reads: 'html', compare: (a, b) => plainMarks(htmldiffJs.default.execute(a, b)) },
    { name: 'html-diff-ts', reads: 'html', compare: (a, b) => plainMarks(htmlDiffTs.default(a, b)) },
    {
      name: 'visual-dom-diff',
      reads: 'html',
      compare: (a, b) => {
        const place = dom.createElement('div');
        place.append(visualDomDiff(body(a), body(b)) as unknown as globalThis.Node);
        return plainMarks(place.firstElementChild?.innerHTML ?? '')
          .replace(/ class="vdd-added"/g, ' data-rl="ins"')
          .replace(/ class="vdd-removed"/g, ' data-rl="del"')
          .replace(/ class="vdd-modified"/g, '');
      },
    },
    {
      name: 'diffArrays on HTML',
      reads: 'html',
      compare: (a, b) => markHtml(diffArrays(a.match(HTML_TOKENS) ?? [], b.match(HTML_TOKENS) ?? [])),
    },
    { name: 'diffWords', reads: 'text', compare: (a, b) => markText(diffWords(a, b)) },
    {
      name: 'diff-match-patch',
      reads: 'text',
      compare: (a, b) => {
        const engine = new Dmp();
        const parts = engine.diff_main(a, b);
        engine.diff_cleanupSemantic(parts);
        return markText(parts.map(([op, value]) => ({ added: op === 1, removed: op === -1, value })));
      },
    },
  ];
}
