/**
 * What in a changed text a reader must not miss.
 *
 * Found at the place of each edit: what stood there and what stands there now, kind by kind and in order, so that two periods
 * which changed places are two alerts. What came in one place and went in another is compared as two whole texts.
 */
import { ALERT_KINDS, type Alert } from '../model/change.ts';
import type { Segment } from './inline.ts';
import type { Finding, Reading } from './reading.ts';

/** The alerts of one text whose edits are known. */
export function alertsAt(segments: readonly Segment[], { findingsIn }: Reading): Alert[] {
  if (segments.every(({ op, quiet }) => op === 'kept' || quiet)) return [];
  const [old, next] = [sideOf(segments, 'inserted'), sideOf(segments, 'deleted')];
  const [was, is] = [findingsIn(old), findingsIn(next)];
  if (was.length + is.length === 0) return [];
  const alerts: Alert[] = [];
  for (const edit of editsOf(segments, was, is)) {
    const touched = (found: readonly Finding[], [start, end]: readonly [number, number]) =>
      found.filter((one) => one.start < end && start < one.end);
    const [gone, come] = [touched(was, edit.old), touched(is, edit.new)];
    alerts.push(
      ...between(
        withGrown(gone, was, edit.old[0], stretches(come, edit.new[0])),
        withGrown(come, is, edit.new[0], stretches(gone, edit.old[0])),
      ),
    );
  }
  return alerts;
}

const isPeriod = ({ kind }: Finding) => kind === 'period';

/** Whether one of `found` is a period that began before an edit at `at`. */
const stretches = (found: readonly Finding[], at: number): boolean =>
  found.some((one) => isPeriod(one) && one.start < at);

/** `touched`, with the period of its side that only grew or shrank behind its unit: «10 jours», «10 jours ouvrés». */
function withGrown(
  touched: readonly Finding[],
  found: readonly Finding[],
  at: number,
  otherStretches: boolean,
): readonly Finding[] {
  if (!otherStretches || touched.some(isPeriod)) return touched;
  const before = found.filter((one) => isPeriod(one) && (one.end === at || one.end === at - 1));
  return [...before, ...touched];
}

/** The alerts of two texts that stand for one another as wholes. */
export const alertsOf = (oldText: string, newText: string, { findingsIn }: Reading): Alert[] =>
  between(findingsIn(oldText), findingsIn(newText));

/** What stands in a segment as a reader sees it. */
export function textOf({ content }: Pick<Segment, 'content'>): string {
  if (typeof content === 'string') return content;
  return content.type === 'image' ? content.alt : content.type === 'note' ? `[${content.number}]` : ' ';
}

/** The text of one side: without what `gone` says. */
export const sideOf = (segments: readonly Segment[], gone: Segment['op']): string =>
  segments.map((segment) => (segment.op === gone ? '' : textOf(segment))).join('');

interface Place {
  old: [number, number];
  new: [number, number];
}

/** Where something changed on both sides. Edits that touch one finding, such as a period, are one. */
function editsOf(segments: readonly Segment[], was: readonly Finding[], is: readonly Finding[]): Place[] {
  const edits: Place[] = [];
  let [a, b] = [0, 0];
  let isOpen = false;
  for (const segment of segments) {
    const { length } = textOf(segment);
    const [a1, b1] = [segment.op === 'inserted' ? a : a + length, segment.op === 'deleted' ? b : b + length];
    if (segment.op === 'kept' || segment.quiet) isOpen = false;
    else {
      if (!isOpen) edits.push({ old: [a, a], new: [b, b] });
      const last = edits.at(-1)!;
      last.old[1] = a1;
      last.new[1] = b1;
      isOpen = true;
    }
    [a, b] = [a1, b1];
  }
  return edits.reduce<Place[]>((joined, edit) => {
    const last = joined.at(-1);
    const shares = (found: readonly Finding[], side: 'old' | 'new') =>
      last !== undefined && found.some(({ start, end }) => start < last[side][1] && edit[side][0] < end);
    if (!last || (!shares(was, 'old') && !shares(is, 'new'))) joined.push(edit);
    else [last.old[1], last.new[1]] = [edit.old[1], edit.new[1]];
    return joined;
  }, []);
}

/** What two lists of findings have differently, kind by kind. */
function between(was: readonly Finding[], is: readonly Finding[]): Alert[] {
  return ALERT_KINDS.flatMap((kind) => {
    const [old, next] = [was, is].map((found) => found.filter((one) => one.kind === kind)) as [
      Finding[],
      Finding[],
    ];
    return differences(old, next).map(([gone, come]): Alert => {
      const isTwin = gone?.text === come?.text;
      return {
        kind,
        old: (isTwin ? gone?.long : gone?.text) ?? gone?.text ?? '',
        new: (isTwin ? come?.long : come?.text) ?? come?.text ?? '',
      };
    });
  });
}

type Difference = readonly [gone: Finding | undefined, come: Finding | undefined];

/** What one list lacks of the other. The same values in another order were swapped: then place stands against place. */
function differences(old: readonly Finding[], next: readonly Finding[]): Difference[] {
  const [gone, come] = [without(old, next), without(next, old)];
  if (gone.length === 0 && come.length === 0 && old.length === next.length)
    return old.flatMap((one, i): Difference[] => (one.key === next[i]!.key ? [] : [[one, next[i]!]]));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => [gone[i], come[i]]);
}

/** The findings of `list` that `others` lacks, counted with repetitions. */
function without(list: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = others.map(({ key }) => key);
  return list.filter(({ key }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
