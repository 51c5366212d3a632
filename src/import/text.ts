/** What every import does with words: Markdown in our own form, one line for people, addresses as they are meant. */
import type { Delete, Emphasis, Nodes, Parents, Root, RootContent, Strong } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';

/** Nothing that Markdown or an address could begin or end with, behind a letter. */
const UNMARKED = /^(?=[\p{L}«“„])(?:(?!\p{Cc}|:\/|w\.(?:[-.\w]|$))[^\\`*_[\]<>&~|@!#])*$/iu;

/** Most texts need no escape; for the others each of some fifty patterns is looked for. */
const text: NonNullable<Options['handlers']>['text'] = (node, parent, state, info) =>
  UNMARKED.test(node.value) && !(node.value.endsWith(' ') && /[\r\n]/.test(info.after))
    ? node.value
    : defaultHandlers.text(node, parent, state, info);

const OPTIONS: Options = {
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { text },
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  rule: '-',
  resourceLink: true,
};

/** The Markdown of these blocks, in the one form that imports write. */
export const markdownFrom = (blocks: Root | readonly RootContent[]): string =>
  toMarkdown(
    withMarksAroundWords('type' in blocks ? blocks : { type: 'root', children: [...blocks] }),
    OPTIONS,
  );

/**
 * The same words with each emphasis around words alone, as a person would type it.
 *
 * Words that are marked in Word or HTML often have the blank behind them marked too, and Markdown can say that only as
 * `**sell and&#x20;**&#x6B;eep`: the blank goes outside. Words of one emphasis that follow each other are one:
 * mdast-util-gfm-strikethrough (2.0.1) writes `~~a~~~~b~~` for two, which GFM reads as words with tildes.
 */
function withMarksAroundWords<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const whole = joined((node.children as Nodes[]).map(withMarksAroundWords));
  return { ...node, children: joined(whole.flatMap(withoutOuterBlanks)) } as Parents as N;
}

/** Texts that follow each other are one, and so are emphases of one kind. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      all[all.length - 1] = { type: 'text', value: `${last.value}${node.value}` };
    else if (isEmphasis(node) && last?.type === node.type)
      all[all.length - 1] = { ...last, children: joined([...last.children, ...node.children]) } as Nodes;
    else all.push(node);
  }
  return all;
}

const isEmphasis = (node: Nodes): node is Emphasis | Strong | Delete =>
  node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';

/** An emphasis without the blanks at its edges, between these; only they, where it has no words. */
function withoutOuterBlanks(node: Nodes): readonly Nodes[] {
  if (!isEmphasis(node)) return [node];
  const blanks = { first: '', last: '' };
  const children = [...node.children];
  const take = (edge: 'first' | 'last', blank: RegExp) => {
    const i = edge === 'first' ? 0 : children.length - 1;
    const text = children[i];
    if (text?.type !== 'text') return;
    blanks[edge] = blank.exec(text.value)![0];
    const value = text.value.replace(blank, '');
    if (value === '') children.splice(i, 1);
    else if (value !== text.value) children[i] = { ...text, value };
  };
  take('first', /^\s*/u);
  take('last', /\s*$/u);
  if (blanks.first === '' && blanks.last === '') return [node];
  const outer = (value: string): Nodes[] => (value === '' ? [] : [{ type: 'text', value }]);
  const inner: Nodes[] = children.length === 0 ? [] : [{ ...node, children }];
  return [...outer(blanks.first), ...inner, ...outer(blanks.last)];
}

/** Words for a terminal and for one line of a file: no control characters, and none that turn the writing around. */
export const oneLine = (text: string) =>
  text.replace(/[\p{Cc}\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // It was never encoded.
    return text;
  }
}
