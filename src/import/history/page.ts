/** A page of a site as the text of a policy: its main part in Markdown, without menus, heads, feet and scripts. */
import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type IsoDate, isIsoDate } from '../../model/index.ts';
import { markdownFrom } from '../text.ts';
import { flattenCells } from './cells.ts';
import { withMeaning } from './html.ts';
import { mainOf, outsideOf, withoutBeside } from './page-parts.ts';

export interface PageText {
  readonly markdown: string;
  /** Menus, heads, feet and the like that were left out: what each is and how it begins. */
  readonly beside: readonly string[];
  /** The day of the last change that its head names for programs; `null`: none. */
  readonly changed: IsoDate | null;
}

/** Reads a page. Its title is the first heading, else what the page calls itself. */
export function textOfPage(html: string): PageText {
  const page = unified().use(rehypeParse).parse(html) as Root;
  const title = titleOf(page);
  const changed = changedOn(page);
  const main = mainOf(page);
  const beside = [...outsideOf(page, main), ...withoutBeside(main)];
  withMeaning({ type: 'root', children: [main as Element] });
  withOwnAddresses(main);
  layoutTables(main);
  flattenCells(main);
  const made = toMdast(main, { newlines: false });
  const markdown = markdownFrom(made.type === 'root' ? made : { type: 'root', children: [made as never] });
  const hasTitle = /^# /m.test(markdown);
  return {
    markdown: hasTitle || title === '' ? markdown : `# ${title}\n\n${markdown}`,
    beside,
    changed,
  };
}

/** A browser's title names the site behind a sign: «Privacy – Shop». */
function titleOf(page: Root): string {
  let title = '';
  visit(page, 'element', (element) => {
    if (element.tagName === 'title' && title === '') title = toText(element).trim();
  });
  return (title.split(/\s[|·–—]\s/u)[0] ?? '').replace(/\s+/g, ' ').replace(/([\\`*_[\]<#])/g, '\\$1');
}

/** What sites call the day of a page's last change, the surest first. `date` is often that of the first publication. */
const CHANGED = [
  'dcterms.modified',
  'article:modified_time',
  'last-modified',
  'revised',
  'dcterms.date',
  'date',
];

function changedOn(page: Root): IsoDate | null {
  const days = new Map<string, IsoDate>();
  visit(page, 'element', ({ tagName, properties }) => {
    if (tagName !== 'meta') return;
    const name = String(properties.name ?? properties.property ?? '').toLowerCase();
    const day = String(properties.content ?? '').slice(0, 10);
    if (isIsoDate(day) && !days.has(name)) days.set(name, day);
  });
  return CHANGED.map((name) => days.get(name)).find((day) => day !== undefined) ?? null;
}

/** The Internet Archive leads links of its copies to other copies; they mean what they meant. */
const COPY =
  /^(?:https?:)?\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/|^\/web\/\d{14}(?:[a-z]{2}_)?\/(?=https?:)/i;

function withOwnAddresses(main: Root | Element): void {
  visit(main, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && COPY.test(href)) properties.href = href.replace(COPY, '');
  });
}

/** A table that holds headings, or other tables, puts parts of a page beside each other and says nothing in columns. */
function layoutTables(main: Root | Element): void {
  const tables: Element[] = [];
  visit(main, 'element', (element) => {
    if (element.tagName === 'table') tables.push(element);
  });
  const isLayout = (table: Element) => {
    let found = table.properties.role === 'presentation';
    visit(table, 'element', (one) => {
      if (one !== table && /^(table|h[1-6])$/.test(one.tagName)) found = true;
    });
    return found;
  };
  for (const table of tables.filter(isLayout)) unwrap(table);
}

const TABLE_PART = /^(?:t(?:head|body|foot|[rdh])|caption|col(?:group)?)$/;

function unwrap(element: Element): void {
  element.tagName = 'div';
  for (const child of element.children)
    if (child.type === 'element' && TABLE_PART.test(child.tagName)) unwrap(child);
}
