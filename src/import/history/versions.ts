/**
 * The states of a document → the versions of a policy: what changed no word is dropped, what belongs together becomes one,
 * and what the archive has already is gone on with.
 */
import { stringify } from 'yaml';
import { freeId, sha256 } from '../../archive/index.ts';
import { otherLanguageOf } from '../../languages/index.ts';
import { PartReader } from '../../markdown/index.ts';
import {
  documentText,
  type IsoDate,
  type Locale,
  type PolicyDocument,
  TEXT_FORMAT,
} from '../../model/index.ts';
import { candidatesOf, type Digest } from './candidates.ts';
import { datedVersion, datesOf, type Standing } from './dates.ts';
import { addressesIn, fingerprint } from './fingerprint.ts';
import { type Candidate, inWindows, withoutFlips, withoutRepeats } from './fold.ts';
import { hasOwnTitle, withOwnTitle } from './own-title.ts';
import { policyAt } from './policy-at.ts';
import { type Lost, type SettledText, settleText } from './settle.ts';
import type {
  DatedVersion,
  HistoryOptions,
  HistoryReport,
  HistoryVersion,
  ImportedHistory,
  KnownVersion,
  SourceDocument,
  TextInOther,
} from './states.ts';
import { TextWriter } from './text-writer.ts';
import { correctionOf, endingOf, originOf, recordOf, whyEditorial } from './version-record.ts';

/**
 * Reads a whole history. What cannot be read of it is told, never thrown. `step` is called when a text has been read, and when
 * it has been written.
 */
export function versionsOf(
  source: SourceDocument,
  options: HistoryOptions,
  step: () => void = () => {},
): ImportedHistory {
  const refused = new Map<number, string>();
  const parts = new PartReader();
  const digests = new Map<number, Digest | null>();
  const byFingerprint = new Map<string, Read | null>();
  const digestOf = (text: number) => {
    const known = digests.get(text);
    if (known !== undefined) return known;
    const given = source.texts[text]!;
    // Why a text cannot be read is said of each.
    const print = typeof given === 'string' ? fingerprint(given) : null;
    const told = (print && byFingerprint.get(print)) || toldBy(source, text, refused, parts);
    if (print) byFingerprint.set(print, told);
    const made = told && {
      ...told,
      quiet: sha256(
        [told.counted, told.linked, addressesIn(given as string, source.from === 'ota')].join('\n'),
      ),
    };
    digests.set(text, made);
    step();
    return made;
  };
  const counts = { unchanged: 0, dateOnly: 0, folded: 0, flips: 0 };
  const { candidates, skewed, abroad, gaps } = candidatesOf(source, digestOf, options);
  const settled = (some: readonly Candidate[]) => {
    const steady = withoutFlips(withoutRepeats(some, counts), options.flipDays, counts);
    return withoutRepeats(inWindows(steady, options.windowDays, counts), counts);
  };
  const { known } = source;
  const last = known?.versions.at(-1) ?? null;
  // What the archive has stands: from its last text on, everything is as if that were the first.
  const taken = known?.versions.findLast(({ ref }) => ref !== null);
  const place = taken ? orderOfRef(source, taken.ref) : null;
  const earlier = settled(last ? candidates.filter(({ state }) => state.order <= (place ?? -1)) : []);
  const later = candidates.filter(({ state }) => state.order > (place ?? -1));
  const seed = last ? candidates.findLast(({ state }) => state.order <= (place ?? -1)) : undefined;
  const fresh = seed ? settled([{ ...seed, isGuessed: true }, ...later]).slice(1) : settled(later);
  // A text that was published here since comes after all that is there: nothing goes between.
  const isStranger = last !== null && (!seed || (last !== taken && fresh.length > 0));
  const kept = isStranger ? [] : fresh;
  const refs = new Map(known?.versions.map((version) => [version.ref, version]));
  const told = datesOfKnown(earlier, refs);
  const written = writeAll(source, kept, { options, refused, seed: seed ?? null, step, parts });
  counts.unchanged += written.unchanged;
  const states = source.languages.flatMap((language) => language.states).filter(({ text }) => text !== null);
  const report: HistoryReport = {
    policy: source.policy,
    path: source.path,
    states: states.length,
    versions: (known?.versions.length ?? 0) + written.versions.length,
    moves: source.moves,
    ...counts,
    technical: written.technical + told.technical,
    skewed,
    abroad,
    gaps,
    replaced: written.versions.reduce((sum, { replaces }) => sum + replaces.length, 0),
    absent: told.absent,
    refused: sentencesFor(source, refused),
    lost: written.lost,
    beside: written.beside,
    dates: [...told.dates, ...written.dates],
    ended: source.ended,
    notes: source.notes ?? [],
  };
  return {
    title: written.title,
    versions: written.versions,
    inOtherLanguages: written.inOtherLanguages,
    ends: isStranger ? null : endingOf(source, written.versions),
    known: known?.versions.length ?? 0,
    stranger: isStranger ? last.id : null,
    report,
  };
}

function orderOfRef({ languages }: SourceDocument, ref: string | null): number | null {
  for (const { states } of languages) {
    const state = states.find((one) => one.ref === ref);
    if (state) return state.order;
  }
  return null;
}

/** What the report says of versions that are there already. */
function datesOfKnown(earlier: readonly Candidate[], refs: ReadonlyMap<string | null, KnownVersion>) {
  const dates: DatedVersion[] = [];
  const absent: { day: IsoDate; ref: string }[] = [];
  let technical = 0;
  let standing: Standing[] = [];
  for (const candidate of earlier) {
    const { state } = candidate;
    const known = refs.get(state.ref);
    if (!known) {
      absent.push({ day: candidate.day, ref: state.ref });
      continue;
    }
    const { verdict } = datesOf(candidate, standing);
    if (candidate.isTechnical && dates.length > 0) technical += 1;
    dates.push(datedVersion(known.id, candidate, verdict, NOTHING_LOST));
    standing = [...standing, { ...known, shown: candidate.shown?.date ?? null }];
  }
  return { dates, absent, technical };
}

/** What is found by parsing a text. */
interface Read extends Omit<Digest, 'quiet'> {
  readonly counted: string;
  readonly linked: string;
}

function toldBy(
  source: SourceDocument,
  text: number,
  refused: Map<number, string>,
  parts: PartReader,
): Read | null {
  const settled = settledAt(source, text, { policies: {}, refused, parts });
  if (!settled) return null;
  if (settled.words === '') {
    refused.set(text, 'holds no words');
    return null;
  }
  return {
    words: sha256(settled.words),
    counted: settled.counted,
    linked: settled.linked,
    shown: settled.shown,
  };
}

interface SettledAt {
  readonly policies: HistoryOptions['policies'];
  readonly refused: Map<number, string>;
  readonly parts: PartReader;
  readonly path?: string;
}

function settledAt(
  source: SourceDocument,
  text: number,
  { policies, refused, parts, path = source.path }: SettledAt,
): SettledText | null {
  const given = source.texts[text]!;
  if (typeof given !== 'string') {
    refused.set(text, given.refused);
    return null;
  }
  try {
    return settleText(given, { resolve: (href) => policyAt(href, path, policies), parts });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refused.set(text, 'is nested more deeply than any reader could follow');
    return null;
  }
}

export const NOTHING_LOST: Lost = {
  pictures: 0,
  links: 0,
  tags: 0,
  marks: 0,
  elsewhere: 0,
  signs: 0,
  beside: 0,
  addresses: [],
};

interface Written {
  readonly title: string;
  readonly versions: readonly HistoryVersion[];
  readonly inOtherLanguages: readonly TextInOther[];
  readonly dates: readonly DatedVersion[];
  readonly technical: number;
  /** Candidates whose text is written as the one before. */
  readonly unchanged: number;
  readonly lost: Lost;
  readonly beside: readonly string[];
}

interface WriteOptions {
  readonly options: HistoryOptions;
  readonly refused: Map<number, string>;
  /** The last one that the archive has, where it goes on. */
  readonly seed: Candidate | null;
  readonly step: () => void;
  /** Has the parts of the texts that were read last. */
  readonly parts: PartReader;
}

function writeAll(
  source: SourceDocument,
  candidates: readonly Candidate[],
  { options, refused, seed, step, parts: read }: WriteOptions,
): Written {
  const versions: HistoryVersion[] = [];
  const dates: DatedVersion[] = [];
  const known = source.known?.versions ?? [];
  const taken = new Set(known.map(({ id }) => id));
  const parts = new Map(source.languages.map(({ locale }, i) => [locale, i === 0 ? read : new PartReader()]));
  const writers = new Map(
    [...parts].map(([locale, own]) => [locale, new TextWriter(source.known?.last[locale] ?? null, own)]),
  );
  let title = source.title.words;
  let technical = 0;
  let lost: Lost = NOTHING_LOST;
  let beside: readonly string[] = [];
  let standing = known
    .filter(({ neverHeld }) => !neverHeld)
    .map(
      (version, i, { length }): Standing => ({
        ...version,
        shown: i === length - 1 ? (seed?.shown?.date ?? null) : null,
      }),
    );
  // A history keeps its rule: the line goes from every text, or from none where an earlier import left it.
  const withoutDate = !hasDateLine(source.known?.last[source.languages[0]!.locale]);
  let before: Candidate | null = seed;
  let last = bodiesOf(Object.entries(source.known?.last ?? {}) as [string, string][]);
  let unchanged = 0;
  let lastWords: LastWords | null = null;
  for (const candidate of candidates) {
    step();
    const isQuiet = before?.key === candidate.key;
    before = candidate;
    // The typed date is that of the words, which stayed.
    const { published, effective, verdict, replaced } = datesOf(
      isQuiet ? { ...candidate, shown: null } : candidate,
      standing,
    );
    const files: [string, string][] = [];
    const text: Partial<Record<Locale, string>> = {};
    const words: [Locale, string][] = [];
    let sibling: PolicyDocument | null = null;
    let line: string | null = null;
    for (const { locale } of source.languages) {
      const index = candidate.texts.get(locale);
      const settled =
        index === undefined
          ? null
          : settledAt(source, index, {
              policies: options.policies,
              refused,
              parts: parts.get(locale)!,
              path: candidate.state.path,
            });
      if (!settled) continue;
      const own = source.title.isFixed
        ? withOwnTitle(settled, source.title.words, titleLeftOut(source, locale, seed, refused))
        : settled;
      const made = writers.get(locale)!.write(own, sibling, withoutDate);
      if ('refused' in made) {
        refused.set(index!, made.refused);
        continue;
      }
      const standing = sibling === null ? 'authoritative' : 'informative';
      if (sibling === null) {
        if (!source.title.isFixed) title = settled.title ?? title;
        beside = source.beside.get(index!) ?? [];
        lost = { ...settled.lost, beside: beside.length };
        line = settled.dateLine?.text ?? null;
      }
      sibling ??= made.document;
      const head = stringify(
        { title: (source.title.isFixed ? null : settled.title) ?? title, standing },
        { lineWidth: 0 },
      );
      files.push([`${locale}.md`, `---\n${head}---\n\n${made.markdown}`]);
      const said = documentText(made.document, TEXT_FORMAT);
      words.push([locale, said]);
      text[locale] = sha256(said);
    }
    if (text[source.languages[0]!.locale] === undefined) continue;
    const bodies = bodiesOf(files);
    // What changed was of no meaning for the text, such as an address in a comment.
    if (isQuiet && bodies === last) {
      unchanged += 1;
      continue;
    }
    last = bodies;
    const id = freeId(effective, taken);
    taken.add(id);
    lastWords = { id, words };
    const isFirst = taken.size === 1;
    if (candidate.isTechnical && !isFirst) technical += 1;
    const why = isFirst ? null : whyEditorial(candidate, isQuiet);
    const origin = originOf(source, candidate, withoutDate ? line : null);
    const record = recordOf({ published, effective, origin, why });
    versions.push({
      id,
      published,
      effective,
      files: [['version.yaml', record], ...files],
      text,
      textFormat: TEXT_FORMAT,
      replaces: replaced.map((version) => ({ version: version.id, day: published })),
      corrects: correctionOf(candidate, standing.at(-1)?.id ?? null, { id, published }),
    });
    dates.push(datedVersion(id, candidate, verdict, lost));
    const shown = candidate.shown?.date ?? null;
    standing = [
      ...standing.filter((version) => !replaced.includes(version)),
      { id, published, effective, shown },
    ];
  }
  const inOtherLanguages = othersIn(lastWords);
  return { title, versions, inOtherLanguages, dates, technical, unchanged, lost, beside };
}

interface LastWords {
  readonly id: string;
  readonly words: readonly (readonly [Locale, string])[];
}

const othersIn = (last: LastWords | null): TextInOther[] =>
  (last?.words ?? []).flatMap(([locale, words]) => {
    const other = otherLanguageOf(words, locale);
    return other === null ? [] : [{ ...other, locale, version: last!.id }];
  });

/** Texts as they are written, without what stands at their heads. */
const bodiesOf = (files: readonly (readonly [name: string, content: string])[]) =>
  files
    .map(
      ([name, content]) =>
        `${name.replace(/\.md$/, '')}\n${content.replace(/^---\n[\s\S]*?\n---\n/, '').trim()}`,
    )
    .sort()
    .join('\n\n');

/** The title that the last text of the archive left out, as imports did once; `null`: it left out none. */
function titleLeftOut(
  source: SourceDocument,
  locale: Locale,
  seed: Candidate | null,
  refused: Map<number, string>,
): string | null {
  const last = source.known?.last[locale];
  const text = seed?.texts.get(locale);
  if (last === undefined || text === undefined || hasOwnTitle(last)) return null;
  return settledAt(source, text, { policies: {}, refused, parts: new PartReader() })?.title ?? null;
}

const hasDateLine = (text: string | undefined) => text !== undefined && settleText(text).dateLine !== null;

/** Each state whose text was refused, where it stood and why; equal ones once. */
function sentencesFor({ languages }: SourceDocument, refused: ReadonlyMap<number, string>): string[] {
  const sentences = languages.flatMap(({ states }) =>
    states.flatMap(({ text, path, ref }) => {
      const why = text === null ? undefined : refused.get(text);
      return why === undefined ? [] : [`${path} at ${ref.slice(0, 12)} ${why}`];
    }),
  );
  return [...new Set(sentences)];
}
