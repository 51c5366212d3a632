/** Imports a history into the archive: reads its documents, writes them in batches, reports progress. */
import type { VFileMessage } from 'vfile-message';
import {
  type Archive,
  appendVersions,
  findPolicy,
  type LaterEvent,
  type NewVersion,
  otherHistory,
} from '../archive/index.ts';
import {
  type FoundHistory,
  type HistoryReport,
  kindFor,
  type ReadDocument,
  readHistories,
  type TextInOther,
} from '../import/index.ts';
import { dayIn, type Locale, secondOf } from '../model/index.ts';
import { newOrganisation, newPolicy } from './beginnings.ts';
import { startProgress } from './progress.ts';

export interface TakeOptions {
  readonly root: string;
  /** The final folder of the archive, if that is another one. */
  readonly home?: string;
  /** The existing archive; `null`: there is none. */
  readonly archive: Archive | null;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Time zone for the days of changes; `null`: the zone in which each change was made. */
  readonly daysIn: string | null;
  /** Days. */
  readonly windowDays: number;
  readonly flipDays: number;
  /** Of new policies; `null`: from their names. */
  readonly kind: string | null;
  /** For a new archive: the organisation's name and the address of its site, where given. */
  readonly begun: { readonly name?: string; readonly site?: string };
  readonly isDry: boolean;
  readonly isQuiet: boolean;
  /** Called before the first is written. */
  readonly begin?: () => void;
}

export interface HistoryOutcome {
  readonly reports: readonly HistoryReport[];
  /** Texts taken in under the tag of another language. */
  readonly inOtherLanguages: readonly (TextInOther & { readonly policy: string })[];
  /** How many versions were added, and how many were there already. */
  readonly written: number;
  readonly known: number;
  readonly seconds: number;
  readonly problems: readonly VFileMessage[];
  /** Of the texts. */
  readonly locales: readonly Locale[];
}

/** A long history takes many minutes, so progress is shown soon. */
const QUIET_MS = 1000;
/** How many versions are written at once. Batches already written stay if the rest is interrupted. */
const BATCH = 1000;

/** Throws `GitError` where the source is damaged. */
export async function takeHistory(history: FoundHistory, options: TakeOptions): Promise<HistoryOutcome> {
  const { documents } = history;
  const began = performance.now();
  const all = documents.reduce((sum, { states }) => sum + states, 0);
  const progress = startProgress(all, 'reading', { json: options.isQuiet, quietMs: QUIET_MS });
  const reports: HistoryReport[] = [];
  const inOtherLanguages: (TextInOther & { readonly policy: string })[] = [];
  // A text is read and written: half a step each. What was never written is done with its document.
  const halves = new Map<string, number>();
  const step = (policy: string) => {
    halves.set(policy, (halves.get(policy) ?? 0) + 1);
    progress.advance(policy, 0.5);
  };
  const problems: VFileMessage[] = [];
  const languages = [...new Set(documents.flatMap((document) => document.locales))];
  let [written, known] = [0, 0];
  let batch: ReadDocument[] = [];
  const flush = () => {
    const result = store(batch, languages, options);
    batch = [];
    written += result.written;
    problems.push(...result.problems);
  };
  try {
    const reading = {
      timeZone: options.daysIn,
      home: options.archive?.organisation.timeZone ?? null,
      today: dayIn(options.timeZone, new Date()),
      windowDays: options.windowDays,
      flipDays: options.flipDays,
      policies: history.policies,
    };
    for await (const document of readHistories(history, reading, step)) {
      reports.push(document.report);
      for (const text of document.inOtherLanguages)
        inOtherLanguages.push({ ...text, policy: document.policy });
      known += document.known;
      if (document.stranger !== null) problems.push(otherHistory(document.policy, document.stranger));
      batch.push(document);
      progress.advance(document.policy, document.report.states - (halves.get(document.policy) ?? 0) / 2);
      if (batch.reduce((sum, { versions }) => sum + versions.length, 0) >= BATCH) flush();
    }
    flush();
  } finally {
    history.close();
  }
  progress.stop(`${documents.length} documents read`);
  const seconds = (performance.now() - began) / 1000;
  return { reports, inOtherLanguages, written, known, seconds, problems, locales: languages };
}

function store(batch: readonly ReadDocument[], languages: readonly Locale[], options: TakeOptions) {
  const { root, home = root, archive, locale, begun: said } = options;
  const fresh = batch.filter(({ versions, ends }) => versions.length > 0 || ends !== null);
  if (options.isDry || fresh.length === 0) return { written: 0, problems: [] };
  const files = fresh
    .filter(({ policy }) => !(archive && findPolicy(archive, policy)))
    .map(({ policy: id, title, locales }) =>
      newPolicy({
        root: home,
        id,
        kind: options.kind ?? kindFor(id),
        locale: locales[0]!,
        title,
        numbering: 'none',
      }),
    );
  const begun = newOrganisation({
    root: home,
    ...said,
    locales: [...new Set([locale, ...languages])],
    timeZone: options.timeZone,
  });
  const entries = fresh.flatMap(entriesOf);
  options.begin?.();
  const { versions, problems } = appendVersions(root, {
    entries,
    files: archive ? files : [begun, ...files],
    // Each document is in one batch, so any line that is new since the archive was read is from another program.
    seen: archive?.ledger.events.length ?? 0,
    now: () => secondOf(new Date()),
  });
  return { written: versions, problems };
}

/** The versions with what is said of others for them, and the end. */
const entriesOf = ({ policy, versions, ends }: ReadDocument): (NewVersion | LaterEvent)[] => {
  const later = (version: string, body: LaterEvent['body']): LaterEvent => ({
    policy,
    version,
    body,
    files: [],
  });
  const entries = versions.flatMap(({ replaces, corrects, ...version }) => [
    ...replaces.map(({ version: announced, day }) =>
      later(announced, {
        type: 'withdrawn',
        date: day,
        note: `A later text took its place before its day and holds from ${version.effective}`,
      }),
    ),
    { ...version, policy },
    ...(corrects
      ? [later(corrects.version, { type: 'corrected', date: corrects.day, note: corrects.note })]
      : []),
  ]);
  return ends
    ? [...entries, later(ends.version, { type: 'withdrawn', date: ends.day, note: ends.note })]
    : entries;
};
