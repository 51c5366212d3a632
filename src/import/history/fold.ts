/** What becomes of the states of a document before any is written: which changed nothing, and which belong together. */
import { addDays, daysBetween, type IsoDate, type Locale } from '../../model/index.ts';
import type { TextState } from './states.ts';

/** A state of the document as a whole. */
export interface Candidate {
  /** When it was published, and from when it holds as its source says. */
  readonly day: IsoDate;
  readonly holds: IsoDate;
  /** Its own day cannot be and is taken from its neighbours: it belongs to no window. */
  readonly isGuessed: boolean;
  readonly isTechnical: boolean;
  readonly state: TextState;
  readonly texts: ReadonlyMap<Locale, number>;
  /** Equal for texts of the same words; `quiet`: of the same links and counted numbers. */
  readonly key: string;
  readonly quiet: string;
  readonly shown: ShownDate | null;
}

/** The typed date of a text. */
export interface ShownDate {
  readonly date: IsoDate;
  readonly line: string;
  readonly isEffective: boolean;
}

/** A typed date agrees with a day so near. */
export const NEAR_DAYS = 7;
/** A text that comes back is looked for among so many before it. */
const FLIP_TEXTS = 4;
const SECONDS_A_DAY = 86_400;

/** Drops what left every word, link and number as it was. */
export function withoutRepeats(
  candidates: readonly Candidate[],
  counts: { unchanged: number; dateOnly: number },
): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const before = kept.at(-1);
    if (before?.key !== candidate.key || before.quiet !== candidate.quiet) {
      kept.push(candidate);
      continue;
    }
    counts.unchanged += 1;
    if (before.shown?.date === candidate.shown?.date) continue;
    counts.dateOnly += 1;
    // The date was put right days after the words: that is the date of the change.
    if (daysBetween(before.day, candidate.day) <= NEAR_DAYS)
      kept[kept.length - 1] = {
        ...before,
        texts: candidate.texts,
        shown: candidate.shown,
        state: candidate.state,
      };
  }
  return kept;
}

/**
 * A watcher may be given two texts by turns, as a page has them for different readers: where the words of one come back within
 * `days`, what stood between is dropped.
 */
export function withoutFlips(
  candidates: readonly Candidate[],
  days: number,
  counts: { flips: number },
): Candidate[] {
  if (days === 0) return [...candidates];
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const recent = kept.slice(-FLIP_TEXTS - 1, -1);
    const isOther = kept.at(-1)?.key !== candidate.key;
    const back = isOther ? recent.findLastIndex(({ key }) => key === candidate.key) : -1;
    const first = back < 0 ? undefined : kept[kept.length - 1 - recent.length + back + 1];
    if (!first || candidate.state.moment.at - first.state.moment.at > days * SECONDS_A_DAY) {
      kept.push(candidate);
      continue;
    }
    const from = kept.indexOf(first);
    counts.flips += kept.length - from + 1;
    kept.length = from;
    // Its links may be others by now.
    if (kept.at(-1)?.quiet !== candidate.quiet) kept.push(candidate);
  }
  return kept;
}

/** The last state of each window of `days`, counted from its first change. */
export function inWindows(
  candidates: readonly Candidate[],
  days: number,
  counts: { folded: number },
): Candidate[] {
  const kept: Candidate[] = [];
  let begin: IsoDate | null = null;
  for (const candidate of candidates) {
    const before = kept.at(-1);
    const isAlone = candidate.isGuessed || before?.isGuessed;
    if (!before || isAlone || begin === null || candidate.holds >= addDays(begin, days)) {
      kept.push(candidate);
      begin = candidate.holds;
      continue;
    }
    counts.folded += 1;
    kept[kept.length - 1] = { ...candidate, isTechnical: candidate.isTechnical && before.isTechnical };
  }
  return kept;
}
