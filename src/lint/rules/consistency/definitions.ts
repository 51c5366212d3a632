import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report, TextRule } from '../../rule.ts';
import { placeOf } from '../../text.ts';

/** Markdown drops a note that nobody refers to, and all definitions of a label but the first, without a word. */
export const definitions: TextRule = {
  id: 'consistency/definitions',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'Every note and every link target is referred to, and each label is defined once.',
  why: 'What nobody refers to, and a second definition of a label, stand neither on the page nor in any other form of the text. Refer to it, give it a label of its own, or take it out. Capital and small letters make no difference to a label.',
  source: { words: 'CommonMark 0.31.2, link reference definitions; GFM, footnotes', standing: 'read' },
  examples: {
    good: [
      { text: 'Kept for 3[^a] years.\n\n[^a]: From the last visit.' },
      { text: '[//]: # (a word for the lawyer)\n\nText.\n\n[//]: # (another)' },
      { text: 'One[^a], again[^A].\n\n[^a]: A note on a note[^b].\n[^b]: The other.' },
      {
        text: 'See [the list][list], ![a map][map].\n\n[list]: https://a.example/\n[map]: https://a.example/m.png',
      },
    ],
    bad: [
      { text: 'Kept for 3 years.\n\n[^a]: From the last visit.' },
      { text: 'One[^a].\n\n[^a]: First.\n[^A]: Second.' },
      { text: 'One.\n\n[^a]: Only [^b].\n[^b]: refers to this.' },
      { text: 'See [the list].\n\n[the list]: https://a.example/\n[The List]: https://b.example/' },
      { text: 'Text.\n\n[1]: Counted' },
    ],
  },
  check(text, report) {
    // A published text cannot change; its next version can.
    const severity = text.subject.version === null ? undefined : 'warning';
    const tell: Report = (reason, place) => report(reason, place, severity);
    checkNotes(text.tree, tell);
    checkTargets(text.tree, tell);
  },
};

function checkNotes(tree: Root, report: Report): void {
  const notes: FootnoteDefinition[] = [];
  visit(tree, 'footnoteDefinition', (note) => {
    notes.push(note);
  });
  const first = firstOf(notes, 'note', '^', report);
  const reached = new Set<string>();
  const follow = (node: Root | FootnoteDefinition) =>
    visit(node, (inner) => {
      if (inner.type === 'footnoteDefinition' && inner !== node) return SKIP;
      if (inner.type !== 'footnoteReference' || reached.has(inner.identifier)) return undefined;
      reached.add(inner.identifier);
      const note = first.get(inner.identifier);
      if (note) follow(note);
      return undefined;
    });
  follow(tree);
  for (const note of first.values())
    if (!reached.has(note.identifier))
      report(
        `Unexpected note \`[^${note.label ?? note.identifier}]\` that the text does not refer to, expected a reference: it is left out everywhere`,
        placeOf(note),
      );
}

function checkTargets(tree: Root, report: Report): void {
  const targets: Definition[] = [];
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !isComment(node)) targets.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  for (const target of firstOf(targets, 'link target', '', report).values())
    if (!used.has(target.identifier))
      report(
        `Unexpected link target \`[${target.label ?? target.identifier}]\` that the text does not refer to, expected a reference: it is left out everywhere`,
        placeOf(target),
      );
}

/** `[//]: # (words)` is how Markdown says what is for its authors alone. */
const isComment = ({ url }: Definition) => url === '#' || url === '';

/** The first definition of each label; each later one is reported. */
function firstOf<T extends Definition | FootnoteDefinition>(
  all: readonly T[],
  what: string,
  mark: string,
  report: Report,
): Map<string, T> {
  const first = new Map<string, T>();
  for (const one of all) {
    const before = first.get(one.identifier);
    if (!before) {
      first.set(one.identifier, one);
      continue;
    }
    const label = `[${mark}${one.label ?? one.identifier}]`;
    report(
      `Unexpected second ${what} \`${label}\`, expected one (first on line ${placeOf(before).line}): this one is left out everywhere`,
      placeOf(one),
    );
  }
  return first;
}
