/** Reads the words of a policy back from the HTML of its page, for `verify` to compare with the text. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { LANGUAGES } from '../languages/index.ts';
import { boxSign, itemNumber, type TextFormat } from '../model/index.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface ArticleText {
  /** The digest that the page claims. */
  readonly digest: string | null;
  /** The words without the page's controls, with the item numbers and note marks of the text format. */
  readonly textIn: (format: TextFormat) => string;
}

/** The first article of a page, which holds the policy's text; `null`: it has none. */
export function articleIn(html: string): ArticleText | null {
  const article = firstArticle(parse(html));
  return (
    article && {
      digest: attribute(article, 'data-text-sha256'),
      textIn: (format) => textOf(article, format === 1 ? NO_SIGNS : SIGNS),
    }
  );
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

function firstArticle(node: Node): Element | null {
  if ('tagName' in node && node.tagName === 'article') return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = firstArticle(child);
    if (found) return found;
  }
  return null;
}

/** What a text format adds to the words: the mark before an item, and the form of a reference to a note. */
interface Signs {
  readonly item: (item: Element) => string;
  readonly reference: (number: string) => string;
}

const NO_SIGNS: Signs = { item: () => '', reference: (number) => number };
const SIGNS: Signs = {
  item: (item) => {
    const list = item.parentNode as Element;
    const at = childrenOf(list, 'li').indexOf(item);
    const isNote = (attribute(item, 'id') ?? '').startsWith('fn-');
    if (isNote) return `[${at + 1}]`;
    const start = Number(attribute(list, 'start') ?? 1);
    const checked = attribute(item, 'data-checked');
    const box = boxSign(checked === null ? null : checked === 'true');
    return `${itemNumber({ ordered: list.tagName === 'ol', start }, at)} ${box}`;
  },
  reference: (number) => `[${number}]`,
};

const childrenOf = (element: Element, tagName: string) =>
  element.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === tagName);

/** Elements that separate words from those before and after; all others are part of a line. */
const BLOCKS = new Set(
  'article section div p ul ol li dl dt dd table thead tbody tr td th blockquote pre hr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

function textOf(node: Node, signs: Signs): string {
  if ('value' in node) return node.nodeName === '#text' ? node.value : '';
  if (!('tagName' in node)) return '';
  // A control may have only signs or its own known words; hidden words do not count as text.
  if (attribute(node, 'data-chrome') !== null && controlsOf(node).every(isControlText)) return '';
  if (attribute(node, 'hidden') !== null || attribute(node, 'style') !== null) return '\ufffd';
  if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
  if (node.tagName === 'br') return ' ';
  const inner = node.childNodes.map((child) => textOf(child, signs)).join('');
  if (node.tagName === 'sup' && isReference(node)) return signs.reference(inner);
  const before = node.tagName === 'li' ? `${signs.item(node)} ` : '';
  return BLOCKS.has(node.tagName) ? ` ${before}${inner} ` : inner;
}

const isReference = (sup: Element) =>
  childrenOf(sup, 'a').some((link) => (attribute(link, 'href') ?? '').startsWith('#fn-'));

/** The words of each link and button of a control, and the words between them. */
function controlsOf(node: Element): string[] {
  const words: string[] = [];
  let rest = '';
  const visit = (child: Node): void => {
    if ('tagName' in child && (child.tagName === 'a' || child.tagName === 'summary'))
      words.push(wordsOf(child));
    else if ('childNodes' in child) child.childNodes.forEach(visit);
    else rest += wordsOf(child);
  };
  node.childNodes.forEach(visit);
  return [...words, rest].map((text) => text.replace(/\s+/gu, ' ').trim());
}

const wordsOf = (node: Node) => textOf(node, NO_SIGNS);

/** Direction marks that keep a date in order within right-to-left text. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');
}

/** All words that a control of the site may have, in any language, with patterns for dates and numbers. */
const CONTROL_TEXT = new RegExp(
  `^(?:[^\\p{L}\\p{N}]*|${LANGUAGES.flatMap(({ words: wordsOf }) => {
    const { clause } = wordsOf();
    const date = 'DATE';
    return [
      clause.added,
      `${clause.added}COMMA${date}`,
      clause.changed(date),
      clause.willChange(date),
      clause.edited(date),
      clause.willBeEdited(date),
      clause.willBeAdded(date),
      clause.willBeMoved(date),
      clause.moved,
      clause.movedFrom('NUMBER'),
      clause.history,
      clause.link,
      clause.past,
    ];
  })
    .map((words) => withoutIsolates(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
    .replaceAll(
      'DATE',
      '(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2} [A-Z][a-z]{2} \\d{4}|[A-Z][a-z]{2} \\d{1,2}, \\d{4})',
    )
    .replaceAll('COMMA', '[,،、，] ?')
    .replaceAll('NUMBER', '\\d+(?:\\.\\d+)*')})$`,
  'u',
);
const isControlText = (text: string) => CONTROL_TEXT.test(withoutIsolates(text));
