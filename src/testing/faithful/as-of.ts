/** Which text held on a day: what the archive answers, held against what the source's own log says. */
import { readArchive } from '../../archive/index.ts';
import { asOf, type Version } from '../../model/index.ts';
import { dayWritten, numberOf } from './days.ts';
import type { ExaminedPolicy } from './examine.ts';

export interface Question {
  readonly policy: ExaminedPolicy;
  readonly day: string;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many days before its first change, and after its last, a document is asked for, too. */
const AROUND = 40;

/** A day about which any of `policies` is asked. */
export function questionOf(policies: readonly ExaminedPolicy[], random: () => number): Question {
  const policy = policies[Math.floor(random() * policies.length)]!;
  const days = policy.states.map(({ day }) => numberOf(day));
  const [first, last] = [Math.min(...days) - AROUND, Math.max(...days) + AROUND];
  return { policy, day: dayWritten(first + Math.floor(random() * (last - first + 1))) };
}

/** The versions of an archive, by policy. */
export const versionsOf = (root: string): ReadonlyMap<string, readonly Version[]> =>
  new Map(readArchive(root).archive!.policies.map(({ policy, versions }) => [policy.id, versions]));

/** By which reason an answer is right; `fault`: by none. */
export function verdictOn({ policy, day }: Question, versions: readonly Version[]): string {
  const { states } = policy;
  // A text that went, or has no words left, stays the last that held.
  const texts = states.filter(({ blob, isEmpty }) => blob !== null && !isEmpty);
  const answer = asOf(versions, day).version;
  const answered = texts.find(({ commit }) => commit.id === answer?.origin?.ref) ?? null;
  const wanted = texts.findLast((state) => state.day <= day) ?? null;
  if (wanted === null) return answer === null ? 'nothing held yet' : shifted([answer], day, texts);
  if (answered?.words === wanted.words) return 'the text of that day';
  if (isUndone(texts, wanted, answered, policy.flipDays)) return 'undone again within days';
  const own = policy.versions.filter(
    ({ ref }) => texts.find(({ commit }) => commit.id === ref)?.words === wanted.words,
  );
  const named = versions.filter(({ id }) => id === answer?.id || own.some((one) => one.id === id));
  return shifted(named, day, texts);
}

type Texts = ExaminedPolicy['states'];

/** Whether the text of a day stood so shortly between two that are equal that it is none, and the one before it is answered. */
function isUndone(
  texts: Texts,
  wanted: Texts[number],
  answered: Texts[number] | null,
  flipDays: number,
): boolean {
  const at = texts.indexOf(wanted);
  const before = texts.slice(0, at).findLastIndex(({ words }) => words === answered?.words);
  const back = texts.slice(at + 1).find(({ words }) => words === answered?.words);
  if (before < 0 || !back) return false;
  return back.commit.at - texts[before + 1]!.commit.at <= flipDays * 86_400;
}

/** Between the day of a change and the day that its text names either may be right: the docs say which. */
function shifted(versions: readonly Version[], day: string, texts: Texts): string {
  const isBetween = versions.some(({ origin, effective }) => {
    const changed = texts.find(({ commit }) => commit.id === origin?.ref)?.day;
    if (changed === undefined || changed === effective) return false;
    return changed < effective ? changed <= day && day < effective : effective <= day && day < changed;
  });
  if (isBetween) return 'the day that the text itself names';
  const backwards = texts.some((text, i) => i > 0 && text.day < texts[i - 1]!.day);
  return backwards ? 'clocks that ran backwards' : 'fault';
}
