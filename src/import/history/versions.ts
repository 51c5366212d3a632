/**
 * The states of a document → the versions of a policy: what changed no word is dropped, what belongs together becomes one,
 * every clause keeps its anchor, and the typed dates are held against the days on which the changes were published.
 */
import { toString as textOf } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import { freeId, sha256 } from '../../archive/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import {
  dayIn,
  daysBetween,
  documentText,
  type IsoDate,
  type Locale,
  type Origin,
  type PolicyDocument,
} from '../../model/index.ts';
import { anchorsFor, anchorsLike } from '../anchors.ts';
import { fingerprint } from './fingerprint.ts';
import {
  type Candidate,
  inWindows,
  NEAR_DAYS,
  type ShownDate,
  withoutFlips,
  withoutRepeats,
} from './fold.ts';
import { type Lost, markdownOf, type SettledText, settleText } from './settle.ts';
import type {
  DatedVersion,
  DateVerdict,
  HistoryOptions,
  HistoryReport,
  HistoryVersion,
  ImportedHistory,
  SourceDocument,
} from './states.ts';

/** What of a text is needed to tell it from others; the text itself is read again when it is written. */
interface Digest {
  readonly words: string;
  readonly shown: ShownDate | null;
}

/** A day of effect may lie so far ahead of the day of publication. */
const AHEAD_DAYS = 180;

const TECHNICAL =
  'The watcher recorded this change as its own: it reads the page in another way since. The words of the company may be the same.';

/** Reads a whole history. What cannot be read of it is told, never thrown. */
export function versionsOf(source: SourceDocument, options: HistoryOptions): ImportedHistory {
  const refused = new Map<number, string>();
  const digests = new Map<number, Digest | null>();
  const byFingerprint = new Map<string, Digest | null>();
  const digestOf = (text: number) => {
    const known = digests.get(text);
    if (known !== undefined) return known;
    const given = source.texts[text]!;
    // Why a text cannot be read is said of each.
    const print = typeof given === 'string' ? fingerprint(given) : null;
    const made = (print && byFingerprint.get(print)) || digestFrom(source, text, refused);
    digests.set(text, made);
    if (print) byFingerprint.set(print, made);
    return made;
  };
  const counts = { unchanged: 0, dateOnly: 0, folded: 0, flips: 0, skewed: 0 };
  const all = candidatesOf(source, digestOf, options, counts);
  const distinct = withoutRepeats(all, counts);
  const settled = withoutFlips(distinct, options.flipDays, counts);
  const kept = withoutRepeats(inWindows(settled, options.windowDays, counts), counts);
  const written = writeAll(source, kept, options, refused);
  const states = source.languages.reduce((sum, { states }) => sum + states.length, 0);
  const report: HistoryReport = {
    policy: source.policy,
    path: source.path,
    states,
    versions: written.versions.length,
    moves: source.moves,
    ...counts,
    technical: written.technical,
    refused: sentencesFor(source, refused),
    lost: written.lost,
    dates: written.dates,
    ended: source.ended,
  };
  return { title: written.title, versions: written.versions, report };
}

function digestFrom(source: SourceDocument, text: number, refused: Map<number, string>): Digest | null {
  const settled = settledAt(source, text, {}, refused);
  if (!settled) return null;
  if (settled.words === '') {
    refused.set(text, 'holds no words');
    return null;
  }
  const line = settled.dateLine;
  return {
    words: sha256(settled.words),
    shown: line && { date: line.date, line: line.text, isEffective: line.says === 'effective' },
  };
}

function settledAt(
  source: SourceDocument,
  text: number,
  policies: HistoryOptions['policies'],
  refused: Map<number, string>,
  path = source.path,
): SettledText | null {
  const given = source.texts[text]!;
  if (typeof given !== 'string') {
    refused.set(text, given.refused);
    return null;
  }
  try {
    return settleText(given, { resolve: (href) => policyAt(href, path, policies) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refused.set(text, 'is nested more deeply than any reader could follow');
    return null;
  }
}

/** The policy at a relative address of the source. */
function policyAt(href: string, path: string, policies: HistoryOptions['policies']): string | null {
  const base = `http://source/${path.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.host !== 'source') return null;
  let target: string;
  try {
    target = decodeURIComponent(url.pathname.slice(1));
  } catch {
    // Not an address that anybody encoded.
    return null;
  }
  const stem = target.replace(/\/$/, '');
  const id = [target, `${stem}.md`, `${stem}/index.md`].find((one) => Object.hasOwn(policies, one));
  return id === undefined ? null : `policy:${policies[id]}`;
}

/** The document after each change of any of its languages, from the first authoritative text on. */
function candidatesOf(
  { languages }: SourceDocument,
  digestOf: (text: number) => Digest | null,
  { timeZone, today }: HistoryOptions,
  counts: { skewed: number },
): Candidate[] {
  const authoritative = languages[0]!.locale;
  const steps = languages
    .flatMap(({ locale, states }) => states.map((state) => ({ locale, state })))
    .sort((a, b) => a.state.order - b.state.order);
  const texts = new Map<Locale, number>();
  const candidates: Candidate[] = [];
  let last: IsoDate | null = null;
  for (const [i, { locale, state }] of steps.entries()) {
    if (digestOf(state.text) === null) continue;
    texts.set(locale, state.text);
    // What one commit did to several languages is one change.
    const next = steps[i + 1];
    if (!texts.has(authoritative) || next?.state.order === state.order) continue;
    const stated = state.day ?? dayOf(state.at, timeZone);
    let day = stated === null || stated > today ? today : stated;
    if (last !== null && day < last) day = last;
    if (day !== stated) counts.skewed += 1;
    last = day;
    candidates.push({
      at: state.at,
      day,
      isTechnical: state.isTechnical,
      state,
      texts: new Map(texts),
      key: [...texts].map(([own, text]) => `${own} ${digestOf(text)!.words}`).join('\n'),
      shown: digestOf(texts.get(authoritative)!)!.shown,
    });
  }
  return candidates;
}

/** The last moment that a date can name. */
const LAST_SECOND = 8.64e12;

function dayOf(seconds: number, timeZone: string): IsoDate | null {
  if (seconds < 0 || seconds > LAST_SECOND) return null;
  const day = dayIn(timeZone, new Date(seconds * 1000));
  return /^\d{4}-/.test(day) ? day : null;
}

interface Written {
  readonly title: string;
  readonly versions: readonly HistoryVersion[];
  readonly dates: readonly DatedVersion[];
  readonly technical: number;
  readonly lost: Lost;
}

function writeAll(
  source: SourceDocument,
  candidates: readonly Candidate[],
  options: HistoryOptions,
  refused: Map<number, string>,
): Written {
  const versions: HistoryVersion[] = [];
  const dates: DatedVersion[] = [];
  const taken = new Set<string>();
  const writers = new Map(source.languages.map(({ locale }) => [locale, new TextWriter()]));
  let title = source.title.words;
  let technical = 0;
  let lost: Lost = { pictures: 0, links: 0, tags: 0, signs: 0 };
  let last: { effective: IsoDate; shown: IsoDate | null } | null = null;
  for (const candidate of candidates) {
    const { published, effective, verdict } = datesOf(candidate, last);
    const files: [string, string][] = [];
    const text: Partial<Record<Locale, string>> = {};
    let sibling: PolicyDocument | null = null;
    for (const { locale } of source.languages) {
      const index = candidate.texts.get(locale);
      const settled =
        index === undefined
          ? null
          : settledAt(source, index, options.policies, refused, candidate.state.path);
      if (!settled) continue;
      const made = writers.get(locale)!.write(settled, sibling, verdict === 'agrees');
      if ('refused' in made) {
        refused.set(index!, made.refused);
        continue;
      }
      const standing = sibling === null ? 'authoritative' : 'informative';
      if (sibling === null) {
        if (!source.title.isFixed) title = settled.title ?? title;
        lost = settled.lost;
      }
      sibling ??= made.document;
      const own = source.title.isFixed ? null : settled.title;
      const head = stringify({ title: own ?? title, standing }, { lineWidth: 0 });
      files.push([`${locale}.md`, `---\n${head}---\n\n${made.markdown}`]);
      text[locale] = sha256(documentText(made.document));
    }
    if (text[source.languages[0]!.locale] === undefined) continue;
    const id = freeId(effective, taken);
    taken.add(id);
    if (candidate.isTechnical && versions.length > 0) technical += 1;
    const record = recordOf(source, candidate, { published, effective, isFirst: versions.length === 0 });
    versions.push({ id, published, effective, files: [['version.yaml', record], ...files], text });
    dates.push({
      version: id,
      ref: candidate.state.ref,
      published: candidate.day,
      shown: candidate.shown?.date ?? null,
      line: candidate.shown?.line ?? null,
      verdict,
    });
    last = { effective, shown: candidate.shown?.date ?? null };
  }
  return { title, versions, dates, technical, lost };
}

/** What the typed date says beside the day of publication, and the dates that follow from both. */
function datesOf(
  { day, shown }: Candidate,
  last: { readonly effective: IsoDate; readonly shown: IsoDate | null } | null,
): { published: IsoDate; effective: IsoDate; verdict: DateVerdict } {
  // An earlier version was announced for a later day: this one cannot hold before it.
  const effective = last !== null && last.effective > day ? last.effective : day;
  if (!shown) return { published: day, effective, verdict: 'none' };
  const ahead = daysBetween(day, shown.date);
  // A day more or less is a matter of time zones.
  if (last?.shown === shown.date && ahead < -1) return { published: day, effective, verdict: 'stale' };
  const isNear = ahead >= -NEAR_DAYS && ahead <= (shown.isEffective ? AHEAD_DAYS : NEAR_DAYS);
  if (isNear && (last === null || shown.date >= last.effective))
    return { published: shown.date < day ? shown.date : day, effective: shown.date, verdict: 'agrees' };
  return { published: day, effective, verdict: 'differs' };
}

function recordOf(
  { from }: SourceDocument,
  { isTechnical, state }: Candidate,
  { published, effective, isFirst }: { published: IsoDate; effective: IsoDate; isFirst: boolean },
): string {
  const origin: Origin = { from, ref: state.ref, path: state.path };
  const change = {
    class: isTechnical && !isFirst ? 'editorial' : 'unknown',
    material: null,
    reason: isTechnical && !isFirst ? TECHNICAL : null,
    kinds: [],
    summary: {},
  };
  return stringify({ published, effective, origin, change }, { lineWidth: 110 });
}

/** Writes the texts of one language one after the other; each goes on with the anchors of the one before. */
class TextWriter {
  #before: { readonly shape: string; readonly anchors: string[]; readonly document: PolicyDocument } | null =
    null;

  write(
    settled: SettledText,
    sibling: PolicyDocument | null,
    withoutDate: boolean,
  ): { markdown: string; document: PolicyDocument } | { refused: string } {
    const before = this.#before;
    const headings = settled.headings.filter((node) => !(withoutDate && node === settled.dateLine?.node));
    const one = { ...settled, headings, named: namedOf(settled, headings) };
    const shape = headings
      .map((heading, i) => `${heading.depth} ${textOf(heading)} ${one.named[i] ?? ''}`)
      .join('\n');
    // Most changes leave every heading as it was.
    const anchors = before?.shape === shape ? before.anchors : this.#anchors(one, withoutDate, sibling);
    if ('refused' in anchors) return anchors;
    const markdown = markdownOf(one, anchors, { withoutDate });
    const final = parse(markdown, headings.length);
    if ('refused' in final) return final;
    this.#before = { shape, anchors, document: final.document };
    return { markdown, document: final.document };
  }

  /** Found by comparing the text, without anchors yet, with the one before. */
  #anchors(
    one: SettledText,
    withoutDate: boolean,
    sibling: PolicyDocument | null,
  ): string[] | { refused: string } {
    const plain = parse(markdownOf(one, null, { withoutDate }), one.headings.length);
    if ('refused' in plain) return plain;
    return (
      (sibling && anchorsLike(plain.document, sibling)) ??
      anchorsFor(plain.document, this.#before?.document ?? null, one.named)
    );
  }
}

const namedOf = ({ headings, named }: SettledText, kept: readonly unknown[]) =>
  named.filter((_, i) => kept.includes(headings[i]));

function parse(markdown: string, headings: number): { document: PolicyDocument } | { refused: string } {
  // A rule at the very beginning would be the front matter that stands before it in the file.
  const { document, messages } = parseMarkdown(`\n${markdown}`, { numbering: 'none' });
  const error = messages.find(({ fatal }) => fatal);
  if (error) return { refused: `cannot be a policy's text: ${error.reason}` };
  return document.blocks.filter(({ type }) => type === 'heading').length === headings
    ? { document }
    : { refused: 'has headings that cannot be told apart from its text' };
}

/** Each state whose text was refused, where it stood and why; equal ones once. */
function sentencesFor({ languages }: SourceDocument, refused: ReadonlyMap<number, string>): string[] {
  const sentences = languages.flatMap(({ states }) =>
    states.flatMap(({ text, path, ref }) => {
      const why = refused.get(text);
      return why === undefined ? [] : [`${path} at ${ref.slice(0, 12)} ${why}`];
    }),
  );
  return [...new Set(sentences)];
}
