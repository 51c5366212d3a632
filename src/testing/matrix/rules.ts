/** What must be said of a version in each state, and what must not: a sentence that belongs to another state is a fault. */
import { dictionaryOf } from '../../languages/index.ts';
import type { ChangeTense } from '../../model/index.ts';
import { aboutSubject, CHANGES_WITH } from './about.ts';
import { demandsOn } from './demands.ts';
import type { Said } from './outputs.ts';
import { PARTICULAR } from './rules-particular.ts';
import {
  APPLIES_INSTEAD,
  anyOf,
  BEFORE_AND_AFTER,
  CAME,
  CAME_AND_HOLDS,
  CERTAIN_END,
  CERTAIN_PLAN,
  CHANGED_BY_SUBJECT,
  EVERYWHERE,
  FIRST_WORDS_MAY_CHANGE,
  IN_SENTENCES,
  MAY_CHANGE,
  MEANS_ALONE,
  NEW_CONSENT,
  NOTHING_HELD,
  NOTHING_TO_DO,
  ON_THE_LIST,
  OTHER_CHANGES,
  OTHERWISE_UNSAID,
  OUTSIDE,
  REASON,
  REPLACES,
  SAMPLE,
  STAYS,
  TEXT_STAYS,
  UNLESS,
  UPDATED,
  WILL_REPLACE,
  WITHDRAWN,
  WITHOUT_CONSENT,
  WORDS,
} from './rules-words.ts';
import { type DAYS, MATRIX_LOCALES, STORIES, type State, SUBJECT } from './story.ts';

type Moment = keyof typeof DAYS;

/** The tense of the subject's change before its day, on it, and after all that happens; `null`: there is no such version yet. */
export const TENSES: Readonly<
  Record<State, readonly [before: ChangeTense | null, on: ChangeTense | null, after: ChangeTense | null]>
> = {
  first: ['will', 'has', 'has'],
  plain: ['will', 'has', 'has'],
  consent: ['will', 'has', 'has'],
  superseded: ['will', 'has', 'had'],
  withdrawn: ['would', 'would', 'would'],
  ahead: ['would', 'would', 'would'],
  replaced: ['would', 'would', 'would'],
  repealed: ['will', 'has', 'had'],
  gap: ['will', 'has', 'had'],
  corrected: ['will', 'has', 'has'],
  editorial: ['will', 'has', 'has'],
  unknown: [null, 'has', 'has'],
  sample: ['will', 'has', 'has'],
  translated: ['will', 'has', 'has'],
  drafted: [null, null, null],
};

export const tenseAt = (state: State, moment: Moment) =>
  TENSES[state][{ before: 0, on: 1, after: 2 }[moment]]!;

/** Outputs that speak of the subject alone. */
const ABOUT = [
  'version',
  'archive',
  'changes page',
  'redline',
  'notice page',
  'mail',
  'calendar',
  'SMS',
  'feed (Atom)',
  'PDF',
  'redline PDF',
] as const;

/** What no output about the subject may say in a tense. */
const FORBIDDEN: Readonly<Record<ChangeTense, readonly RegExp[]>> = {
  will: [WORDS.has, WORDS.had, WORDS.would, CAME, UPDATED, WITHDRAWN],
  has: [WORDS.will, WORDS.had, WORDS.would, WITHDRAWN],
  had: [WORDS.will, WORDS.has, WORDS.would],
  would: [WORDS.will, WORDS.has, WORDS.had, CAME, UPDATED],
};
/** What each of these outputs must say. A file that is printed once says nothing that another version's day makes wrong. */
const REQUIRED: Readonly<Record<ChangeTense, RegExp>> = {
  will: anyOf(
    /вступит в силу|Вступит в силу|изменится|новая редакция|Ещё не действует/,
    /[Tt]akes? effect|Comes into force|changes on|Upcoming/,
    /[Кк]үшіне ен(етін|еді)|өзгереді|Әзірге қолданыста емес/,
  ),
  has: anyOf(
    /ействует|Вступила в силу|изменился|вступает/,
    /[Ii]n force|changed on|takes effect/,
    /[Кк]үшіне ен(ген|еді)|[Ққ]олданыста|өзгерді/,
  ),
  had: anyOf(
    /[Дд]ействовала|не действует|Утратила|Вступила|Отозвана/,
    /no longer in force|not been in force|was in force|Was in force|In force from|Superseded|Withdrawn/,
    /[Кк]үшін жойған|[Кк]ері қайтарып алынған|қолданылмайды|қолданыста емес|Қолданыста болған|Қолданыла бастаған|[Кк]үшіне енген/,
  ),
  would: anyOf(
    /[Оо]тозван|[Оо]тзывается|Не вступит|отменено|не состо|намеченного|заменено/,
    /[Ww]ithdrawn|not take (place|effect)|cancelled|in place of the change|replaced/,
    /[Кк]ері қайтар|болмайды|ауыстырыл|өзгерісінің орнына|[Кк]үшіне енбейді/,
  ),
};
/** Outputs that say nothing of time where another version superseded the subject. */
const TIMELESS: ReadonlySet<string> = new Set(['redline PDF', 'PDF']);

/** Sentences about another version, which stand beside those about the subject. */
const OF_OTHERS = anyOf(
  /До этого дня действует|[Сс]ейчас действует редакция|Продолжает действовать|^Читать действующую|Что изменилось с тех пор|^(Предыдущая|Следующая) редакция|Действующ|Что измени(т|ла)( тогда)? редакция|Вместо не(го|ё)|Взамен|в силе оста/,
  /[Ii]n its place another version|Until then the version|applies now|stay(s|ed) in force|^Read the version in force|What changed with this version|What has changed since|^(Previous|Next) version|The version in force|with the version of/,
  /басқа редакция|Оған дейін қолданылатын|Қазір қолданылатын|[Ққ]олданыста қал|^Қолданыстағы (редакция|мәтін)|Содан бері|^(Алдыңғы|Келесі) редакция|сөзбе-сөз \(редакция/,
);

/** What an output says about the subject, sentence by sentence: calendars' entries of a replaced version are the other's. */
function sentencesAbout(state: State, output: string, lines: readonly string[]): string[] {
  if (state === 'replaced' && output === 'calendar')
    return lines.filter((line) => /намеченное на|announced for|белгіленген/.test(line)).flatMap(split);
  return lines.filter((line) => !/^(https?:|UID |METHOD )/.test(line)).flatMap(split);
}

const split = (line: string): string[] =>
  line
    .replace(UNLESS, '')
    .split(/(?<=[.:])\s+(?=[\p{Lu}«])/u)
    .filter((sentence) => !OF_OTHERS.test(sentence));

/** What is wrong in what is said of `state`, judged as `judge`: as itself, or to see that another state's sentences are told. */
export function faultsIn(
  said: Said,
  state: State,
  moment: Moment,
  day: string,
  judge: { readonly tense: ChangeTense | null } = { tense: tenseAt(state, moment) },
): string[] {
  const { tense } = judge;
  const faults: string[] = [];
  const about = aboutSubject(said);
  for (const output of ABOUT) {
    const lines = about[output] ?? [];
    if (lines.length === 0) continue;
    if (tense === null) {
      faults.push(`${output}: there is no such version, and it says: ${lines[0]}`);
      continue;
    }
    const sentences = sentencesAbout(state, output, lines);
    for (const sentence of sentences)
      for (const words of FORBIDDEN[tense])
        if (words.test(sentence)) faults.push(`${output}: must not say: ${sentence}`);
    const isSilent = tense !== 'would' && TIMELESS.has(output);
    if (!isSilent && !lines.some((line) => REQUIRED[tense].test(line)))
      faults.push(`${output}: does not say what becomes of it: ${lines.join(' / ')}`);
  }
  return [...faults, ...faultsOfState(said, state, { tense, moment, day })];
}

/** Every day that something happens on in the stories, up to `day`. */
const daysUntil = (day: string): string[] =>
  [
    ...new Set(
      Object.values(STORIES)
        .flat()
        .map((step) => step.day),
    ),
    ...['2026-05-25', SUBJECT, '2026-07-01', '2026-08-10', '2026-09-01', '2026-09-10'],
  ].filter((one) => one <= day);

/** A mail, or an entry of a feed, that is dated before something that it tells of. */
function olderThanItsWords(said: Said, day: string, tense: ChangeTense | null): string[] {
  const dated = [
    ['mail', dateIn(said['mail (.eml)'], /^Date: (\S{10})/), []],
    // That a change does not come is news before its day, and none on it.
    ['feed (Atom)', dateIn(said['feed (Atom)'], /updated (\S{10})/), tense === 'would' ? [SUBJECT] : []],
  ] as const;
  return dated.flatMap(([output, date, others]) => {
    const text = said[output]?.join('\n') ?? '';
    if (date === undefined) return [];
    return daysUntil(day)
      .filter((one) => one > date && !(others as readonly string[]).includes(one))
      .filter((one) => MATRIX_LOCALES.some((locale) => text.includes(dictionaryOf(locale).date(one))))
      .map((one) => `${output}: dated ${date}, and it tells of ${one}`);
  });
}

const dateIn = (lines: readonly string[] | undefined, written: RegExp): string | undefined =>
  lines?.map((line) => written.exec(line)?.[1]).find((found) => found !== undefined);

/** What holds of every state, and what is particular to this one. */
function faultsOfState(
  said: Said,
  state: State,
  {
    tense,
    moment,
    day,
  }: { readonly tense: ChangeTense | null; readonly moment: Moment; readonly day: string },
): string[] {
  const faults: string[] = [];
  const demands = demandsOn(said, faults);
  const { must, mustNot } = demands;
  const own = demandsOn(aboutSubject(said), faults);
  if (state !== 'sample') {
    mustNot(EVERYWHERE, SAMPLE);
    must('mail', ON_THE_LIST);
  }
  if (state !== 'corrected') mustNot(EVERYWHERE, TEXT_STAYS);
  if (state !== 'replaced') mustNot(EVERYWHERE, APPLIES_INSTEAD);
  if (state !== 'gap') mustNot(EVERYWHERE, NOTHING_HELD);
  if (tense === 'will' && state !== 'sample') must('home, policy', MAY_CHANGE);
  if (tense === 'will') must(`${IN_SENTENCES}, mail, calendar, SMS, banner`, MAY_CHANGE);
  // `status.json` holds the days to come too; in the place of what is replaced another plan is announced.
  else if (state !== 'replaced' || moment === 'after')
    mustNot(
      `version, archive, redline, notice page, mail, calendar, SMS, feed (Atom), PDF, redline PDF`,
      MAY_CHANGE,
    );
  if (tense === 'had')
    own.mustNot(
      'version, archive, changes page, redline, notice page, mail, feed (Atom), feed (JSON), redline PDF',
      CAME_AND_HOLDS,
    );
  if (state !== 'consent') mustNot(EVERYWHERE, WITHOUT_CONSENT);
  mustNot(EVERYWHERE, OTHERWISE_UNSAID);
  if (state !== 'sample') mustNot(EVERYWHERE, OUTSIDE);
  // On the page at the policy's own address, what comes next is another version than the one that it shows.
  if (state !== 'replaced' && state !== 'corrected' && tense !== 'had')
    mustNot(EVERYWHERE.replace(' policy,', ''), CHANGES_WITH);
  if (tense === 'will' && state !== 'first' && state !== 'sample') {
    must('policy', CHANGED_BY_SUBJECT);
    must('policy', BEFORE_AND_AFTER);
  }
  if (tense === 'has' && state !== 'first' && state !== 'sample') must('policy', BEFORE_AND_AFTER);
  // The stories have one change each.
  mustNot('redline', OTHER_CHANGES);
  if (state !== 'consent') mustNot('mail, SMS, banner, version, redline, PDF, calendar', NEW_CONSENT);
  mustNot('mail', /возраз|отозвать|потребовать|object to|your data deleted|қарсылық|жоюды/);
  if (state !== 'replaced') {
    if (tense === 'would' || tense === 'had' || state === 'sample') must('mail', NOTHING_TO_DO);
    else mustNot('mail', NOTHING_TO_DO);
  }
  if (tense === 'would' || tense === 'had') own.mustNot('version, archive, redline', MEANS_ALONE);
  if (tense === 'would') own.mustNot('mail', /Станет|Стало|Will be|Now:|Болады:|Енді:|1 (год|year|жыл)/);
  if (tense === 'would') must('version, redline, feed (Atom), PDF, redline PDF, status.json', STAYS);
  if (moment === 'before') mustNot('home, policy, status.json', CERTAIN_END);
  if (state !== 'first' && state !== 'drafted') {
    must('PDF', REPLACES);
    must('PDF', /compare\/2026-01-01\.\.2026-06-01\//);
    if (tense !== 'would' && state !== 'unknown' && state !== 'translated')
      must('PDF', /1 (год|year|жыл) → 2/);
  }
  if (tense === 'would' && state !== 'replaced') {
    must('version, archive, changes page, redline, mail, feed (Atom), PDF, redline PDF', REASON);
    must('calendar', /METHOD CANCEL, STATUS CANCELLED/);
  } else must('calendar', /METHOD PUBLISH, STATUS (CONFIRMED|TENTATIVE)/);
  if (tense === 'will') must('calendar', /STATUS TENTATIVE/);
  if (tense === 'would')
    mustNot('banner', /С 1 июня 2026 года действует|вступит в силу 1 июня|since 1 June|force on 1 June/);
  // A value alone says nothing.
  mustNot(
    'mail, notice page, feed (Atom)',
    /(First words|Первые слова|Алғашқы сөздері): \d+ \S+$|^\d+ \S+$/m,
  );
  mustNot(
    'feed (Atom), feed (JSON), redline',
    tense === 'will' ? /было «|changed from|бұрын «/ : /станет «|will change from/,
  );
  if (tense === 'will' && state === 'consent')
    must('mail', /^First words: .*(ваше согласие|your consent|өзгеріске келісім)/m);
  else if (tense === 'will' && state !== 'sample' && state !== 'corrected')
    must('mail', FIRST_WORDS_MAY_CHANGE);
  // Whoever reads it on that day may not rely on an end, or on a beginning, that can still be called off.
  if (moment === 'before') mustNot('evidence, as-of', CERTAIN_PLAN);
  if (state !== 'first' && tense !== null) {
    if (tense === 'will') must('PDF', WILL_REPLACE);
    else mustNot('PDF', WILL_REPLACE);
  }
  // What a link breaks off.
  mustNot(EVERYWHERE, /^[:.;,]/m);
  faults.push(...olderThanItsWords(said, day, tense));
  PARTICULAR[state]?.(demands, tense, moment);
  const of = (output: string) => (said[output] ?? []).join('\n');
  for (const [, when] of of('linked data').matchAll(/dateModified (\S+)/g))
    if (when! > day) faults.push(`linked data: modified on ${when}, after ${day}`);
  for (const [, when] of of('feed (Atom)').matchAll(/updated (\S+)/g))
    if (when! > day) faults.push(`feed: updated on ${when}, after ${day}`);
  return faults;
}
