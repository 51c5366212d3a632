/** A document as the HTML of its article: the tree goes to rehype-stringify, which escapes. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { directionOf, knownLanguage, languageOfPart } from '../languages/index.ts';
import {
  type Block,
  type Cell,
  type Heading,
  type InlineNode,
  type Locale,
  type Mark,
  type Note,
  nestRuns,
  type PolicyDocument,
  type Run,
  type Table,
  textOfRuns,
} from '../model/index.ts';
import { type Linker, linkerOf, type Piece } from './references.ts';

export interface ArticleOptions {
  /** Gives an address its final form, such as a `policy:` link on the site. */
  readonly resolveHref?: (href: string) => string;
  /** Name of the link from a footnote back to the text. */
  readonly backToText?: (number: number) => string;
  /** Label of the `n`th table, which may scroll, for screen readers. */
  readonly tableLabel?: (n: number) => string;
  /** The document's language; parts in another are marked as such. */
  readonly lang?: Locale;
  /** Links sections named by number and defined terms; needs `lang`, and words of that language. */
  readonly withReferences?: boolean;
  /** HTML after a heading that is not part of the text, such as a link to the section. */
  readonly afterHeading?: (heading: Heading) => Element | null;
}

/** The options, and the state that is carried from block to block. */
interface Working extends ArticleOptions {
  readonly linker: Linker | null;
}

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/** The article body of `document`. */
export function articleHtml(document: PolicyDocument, options: ArticleOptions = {}): string {
  let tables = 0;
  const label = options.tableLabel;
  const { lang, withReferences } = options;
  const known = lang === undefined ? null : knownLanguage(lang);
  const working: Working = {
    ...options,
    ...(label ? { tableLabel: () => label(++tables) } : {}),
    linker: known && withReferences ? linkerOf(document, known) : null,
  };
  const root: Root = { type: 'root', children: blocksToHast(document.blocks, working) };
  return stringifier.stringify(root);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

const textNode = (value: string): ElementContent => ({ type: 'text', value });

function blocksToHast(blocks: readonly Block[], options: Working): Element[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return [blockToHast(block, options)];
    options.linker?.enter(block);
    const after = options.afterHeading?.(block);
    return after ? [blockToHast(block, options), after] : [blockToHast(block, options)];
  });
}

function blockToHast(block: Block, options: Working): Element {
  switch (block.type) {
    case 'heading': {
      const number =
        block.number === null
          ? []
          : [element('span', { className: ['clause-number'] }, [textNode(`${block.number} `)])];
      const content = inline(block.runs, { ...options, linker: null });
      return element(`h${block.depth}`, { id: block.anchor, ...langOf(block.runs, options) }, [
        ...number,
        ...content,
      ]);
    }
    case 'paragraph':
      return element('p', langOf(block.runs, options), inline(block.runs, options));
    case 'list': {
      const items = block.items.map((item) => {
        const properties: Properties = item.checked === null ? {} : { dataChecked: String(item.checked) };
        return element('li', properties, blocksToHast(item.blocks, options));
      });
      return element(
        block.ordered ? 'ol' : 'ul',
        block.ordered && block.start !== 1 ? { start: block.start } : {},
        items,
      );
    }
    case 'quote':
      return element('blockquote', {}, blocksToHast(block.blocks, options));
    case 'code': {
      const properties: Properties = block.language ? { className: [`language-${block.language}`] } : {};
      return element('pre', {}, [element('code', properties, [textNode(block.text)])]);
    }
    case 'rule':
      return element('hr', {}, []);
    case 'table':
      return tableToHast(block, options);
    case 'notes':
      return element('section', { className: ['notes'] }, [
        element(
          'ol',
          {},
          block.notes.map((note) => noteToHast(note, options)),
        ),
      ]);
    default:
      return block satisfies never;
  }
}

function tableToHast(table: Table, options: Working): Element {
  const rows = (head: boolean) =>
    table.rows
      .filter((row) => row.head === head)
      .map((row) =>
        element(
          'tr',
          {},
          row.cells.map((cell) => cellToHast(cell, options)),
        ),
      );
  const sections = [
    ...(rows(true).length > 0 ? [element('thead', {}, rows(true))] : []),
    ...(rows(false).length > 0 ? [element('tbody', {}, rows(false))] : []),
  ];
  const inner = element('table', {}, sections);
  const { tableLabel } = options;
  if (!tableLabel) return inner;
  return element('section', { className: ['table-scroll'], ariaLabel: tableLabel(0), tabIndex: 0 }, [inner]);
}

function cellToHast(cell: Cell, options: Working): Element {
  const properties: Properties = {
    ...(cell.align === null ? {} : { dataAlign: cell.align }),
    ...langOf(cell.runs, options),
  };
  return element(
    cell.head ? 'th' : 'td',
    cell.head ? { scope: 'col', ...properties } : properties,
    inline(cell.runs, options),
  );
}

function noteToHast(note: Note, options: Working): Element {
  const name = options.backToText;
  const back = name
    ? [
        element(
          'a',
          {
            href: `#fnref-${note.id}`,
            className: ['note-back'],
            ariaLabel: name(note.number),
            dataChrome: '',
          },
          [textNode('↩')],
        ),
      ]
    : [];
  return element('li', { id: `fn-${note.id}` }, [...blocksToHast(note.blocks, options), ...back]);
}

function inline(runs: readonly Run[], options: Working): ElementContent[] {
  options.linker?.begin(runs);
  return nestRuns(runs).flatMap((node) => inlineToHast(node, options));
}

function inlineToHast(node: InlineNode<Run>, options: Working): ElementContent[] {
  if (node.type === 'mark') {
    return [
      markToHast(
        node.mark,
        // A link cannot be inside a link, and code is not prose.
        node.children.flatMap((child) =>
          inlineToHast(
            child,
            ['link', 'code'].includes(node.mark.type) ? { ...options, linker: null } : options,
          ),
        ),
        options,
      ),
    ];
  }
  const run = node.leaf;
  switch (run.type) {
    case 'text':
      return options.linker ? options.linker.cut(run.text).map(pieceToHast) : [textNode(run.text)];
    case 'break':
      return [element('br', {}, [])];
    case 'image':
      return [
        element(
          'img',
          { src: run.src, alt: run.alt, ...(run.title === undefined ? {} : { title: run.title }) },
          [],
        ),
      ];
    case 'note': {
      const id = run.use === 1 ? `fnref-${run.id}` : `fnref-${run.id}-${run.use}`;
      return [
        element('sup', {}, [element('a', { href: `#fn-${run.id}`, id }, [textNode(String(run.number))])]),
      ];
    }
    default:
      return run satisfies never;
  }
}

function pieceToHast(piece: Piece): ElementContent {
  if ('defines' in piece) return element('dfn', { id: piece.defines }, [textNode(piece.text)]);
  if (!('leadsTo' in piece)) return textNode(piece.text);
  return element('a', { href: `#${piece.leadsTo}`, className: [piece.isTerm ? 'term' : 'reference'] }, [
    textNode(piece.text),
  ]);
}

const MARK_TAGS = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' } as const;

function markToHast(mark: Mark, children: ElementContent[], options: Working): Element {
  if (mark.type !== 'link') return element(MARK_TAGS[mark.type], {}, children);
  const href = options.resolveHref?.(mark.href) ?? mark.href;
  return element('a', { href, ...(mark.title === undefined ? {} : { title: mark.title }) }, children);
}

/** The language of a part that is not in the document's own. */
function langOf(runs: readonly Run[], { lang }: Working): Properties {
  const other = lang ? languageOfPart(textOfRuns(runs), lang) : null;
  if (other === null || lang === undefined) return {};
  return directionOf(other) === directionOf(lang)
    ? { lang: other }
    : { lang: other, dir: directionOf(other) };
}
