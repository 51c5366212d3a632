/** A redline's HTML as a reader meets it: the new text, letter by letter, with what is marked. */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
export type State = 'same' | 'ins' | 'del' | 'moved';

export interface Side {
  readonly text: string;
  /** The state of each letter. */
  readonly states: readonly State[];
  /** Where something of its own begins or ends, though no blank stands there: a link, a reference to a footnote. */
  readonly joints: ReadonlySet<number>;
}

const OWN = /^(a|sup)$/;
const BLOCK = /^(p|br|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|t[hd]|hr|div|section)$/;

/** One side of `html`. What has `data-rl-kind` inside a text is not marked for readers: numbers that follow, other looks. */
export function readSide(html: string, side: 'old' | 'new'): Side {
  let text = '';
  const states: State[] = [];
  const joints = new Set<number>();
  const add = (more: string, state: State) => {
    text += more;
    for (let i = 0; i < more.length; i++) states.push(state);
  };
  const visit = (nodes: readonly Node[], state: State) => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) add(node.value, state);
      if (!('tagName' in node)) continue;
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      const mark = attribute('data-rl');
      if (mark === 'note') continue;
      const own =
        node.tagName === 'ins' || mark === 'ins'
          ? 'ins'
          : node.tagName === 'del' || mark === 'del'
            ? 'del'
            : null;
      if ((own === 'del' && side === 'new') || (own === 'ins' && side === 'old')) continue;
      const isBlock =
        BLOCK.test(node.tagName) ||
        (side === 'old' && /"tag":"(?:p|h\d)"/.test(attribute('data-rl-old') ?? ''));
      if (isBlock) add('\n', 'same');
      if (OWN.test(node.tagName)) joints.add(text.length);
      const isQuiet = own !== null && attribute('data-rl-kind') !== undefined;
      const inner = isQuiet ? state : (own ?? (mark === 'to' ? 'moved' : state));
      visit(node.childNodes, inner);
      if (OWN.test(node.tagName)) joints.add(text.length);
      if (isBlock) add('\n', 'same');
    }
  };
  visit(parseFragment(html).childNodes, 'same');
  return { text, states, joints };
}

/** The side without runs of blanks, so that a text can be found in it. */
export function foldedSide({ text, states }: Side): Pick<Side, 'text' | 'states'> {
  let folded = '';
  const kept: State[] = [];
  for (let i = 0; i < text.length; i++) {
    const isBlank = /\s/.test(text[i]!);
    if (isBlank && (folded === '' || folded.endsWith(' '))) continue;
    folded += isBlank ? ' ' : text[i]!;
    kept.push(states[i]!);
  }
  return { text: folded, states: kept };
}

/** Words and what a number, a date, a sum or an address is made of, told by signs alone. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const UNIT =
  /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}|(?:[$€£₸₽] ?)?\d+(?:[.,:]\d+)*(?: ?[%₸₽€$])?/gu;

/** How many words and units a mark divides. A word set close to a link or a reference is not one word with it. */
export function cutIn({ text, states, joints }: Side): { words: number; units: number } {
  const ends = [...joints, text.length].sort((a, b) => a - b);
  const cut = (pattern: RegExp) => {
    let count = 0;
    let start = 0;
    for (const end of ends) {
      for (const { index, 0: match } of text.slice(start, end).matchAll(pattern))
        if (new Set(states.slice(start + index, start + index + match.length)).size > 1) count++;
      start = end;
    }
    return count;
  };
  return { words: cut(WORD), units: cut(UNIT) };
}
