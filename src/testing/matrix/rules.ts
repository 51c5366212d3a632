/** What must be said of a version in each state, and what must not: a sentence that belongs to another state is a fault. */
import type { ChangeTense } from '../../model/index.ts';
import type { Said } from './outputs.ts';
import type { DAYS, State } from './story.ts';

type Moment = keyof typeof DAYS;

/** The tense of the subject's change before its day, on it, and after all that happens; `null`: there is no such version yet. */
export const TENSES: Readonly<
  Record<State, readonly [before: ChangeTense | null, on: ChangeTense | null, after: ChangeTense | null]>
> = {
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
  'redline',
  'notice page',
  'mail',
  'calendar',
  'SMS',
  'feed (Atom)',
  'PDF',
  'redline PDF',
] as const;

/** Words of a change that is still to come, that came and holds, that holds no more, that never comes. */
const WORDS: Readonly<Record<ChangeTense, RegExp>> = {
  will: /вступит в силу|начнёт действовать|Что изменится(?! бы)|Станет|изменится \d|Ещё не действует|will change|takes effect on|Comes into force|Will be|not in force yet|Upcoming|changes on/,
  has: /Эта редакция действует|Действует с|действует новая|^Действует$|has been in force since|In force since|^In force$|^Now:/,
  had: /[Дд]ействовала|больше не действует|Утратила силу|After the change|no longer in force|Superseded|was in force from|not been in force/,
  would:
    /(измени|ста)лось? бы|отменено|не состоится|должна была|Без изменения|would have|Would have|Without the change|does not take place|cancelled|could take effect/,
};
/** Words of a change that came, whether it holds or not. */
const CAME = /Что изменилось(?! бы)|Стало(?! бы)|изменён \d|What changed|changed on|changed \d/;

/** What no output about the subject may say in a tense. */
const FORBIDDEN: Readonly<Record<ChangeTense, readonly RegExp[]>> = {
  will: [WORDS.has, WORDS.had, WORDS.would, CAME, /Last updated|Последнее обновление|отозван|withdrawn/i],
  has: [WORDS.will, WORDS.had, WORDS.would, /отозван|withdrawn/i],
  had: [WORDS.will, WORDS.has, WORDS.would],
  would: [WORDS.will, WORDS.has, WORDS.had, CAME, /Last updated|Последнее обновление/],
};
/** What each of these outputs must say. A file that is printed once says nothing that another version's day makes wrong. */
const REQUIRED: Readonly<Record<ChangeTense, RegExp>> = {
  will: /вступит в силу|Вступит в силу|изменится|новая редакция|[Tt]akes? effect|Comes into force|changes on/,
  has: /ействует|Вступила в силу|изменился|вступает|[Ii]n force|changed on|takes effect/,
  had: /[Дд]ействовала|не действует|Утратила|no longer in force|not been in force|was in force|Was in force|Вступила|In force from/,
  would:
    /отозван|отзывается|отменено|не состоится|намеченного|заменено|вступает в силу другая|withdrawn|does not take place|cancelled|is replaced/i,
};
/** Outputs that say nothing of time where another version superseded the subject. */
const TIMELESS: ReadonlySet<string> = new Set(['redline PDF', 'PDF']);

/** Sentences about another version, which stand beside those about the subject. */
const OF_OTHERS =
  /вступит в силу другая редакция|another version takes effect|До этого дня действует|Until then the version|[Сс]ейчас действует редакция|applies now|Продолжает действовать|stays in force|действует другая редакция|another version has been in force|^Читать действующую|^Read the version in force|What changed with this version|What has changed since|Что изменилось с тех пор|^(Предыдущая|Следующая) редакция|^Version (before|after)|Действующ|The version in force|Что меняет та редакция|What that version changes/;

/** What an output says about the subject, sentence by sentence: calendars' entries of a replaced version are the other's. */
function sentencesAbout(state: State, output: string, lines: readonly string[]): string[] {
  if (state === 'replaced' && output === 'calendar')
    return lines.filter((line) => /намеченное на|announced for/.test(line)).flatMap(split);
  return lines.filter((line) => !/^(https?:|UID |METHOD )/.test(line)).flatMap(split);
}

const split = (line: string): string[] =>
  line
    .split(/(?<=[.:])\s+(?=[\p{Lu}«])/u)
    .filter((sentence) => !OF_OTHERS.test(sentence) && !/^Если до этого дня|^Should the plan/.test(sentence));

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
  for (const output of ABOUT) {
    const lines = said[output] ?? [];
    if (lines.length === 0) continue;
    if (tense === null) {
      faults.push(`${output}: there is no such version, and it says: ${lines[0]}`);
      continue;
    }
    const sentences = sentencesAbout(state, output, lines);
    for (const sentence of sentences)
      for (const words of FORBIDDEN[tense])
        if (words.test(sentence)) faults.push(`${output}: must not say: ${sentence}`);
    // A short message about a correction says that the text did not change, and leads to its page.
    const isSilent =
      (tense !== 'would' && TIMELESS.has(output)) || (state === 'corrected' && output === 'SMS');
    if (!isSilent && !lines.some((line) => REQUIRED[tense].test(line)))
      faults.push(`${output}: does not say what becomes of it: ${lines.join(' / ')}`);
  }
  return [...faults, ...faultsOfState(said, state, tense, day)];
}

const NOTHING_TO_DO = /Делать ничего не нужно|There is nothing you need to do/;

/** What is particular to a state. */
function faultsOfState(said: Said, state: State, tense: ChangeTense | null, day: string): string[] {
  const faults: string[] = [];
  const of = (output: string) => (said[output] ?? []).join('\n');
  const must = (output: string, words: RegExp) => {
    if (of(output) !== '' && !words.test(of(output))) faults.push(`${output}: must say ${words}`);
  };
  const mustNot = (output: string, words: RegExp) => {
    const found = words.exec(of(output));
    if (found) faults.push(`${output}: must not say: ${found[0]}`);
  };
  const isAbsent = (output: string) => {
    if (of(output) !== '') faults.push(`${output}: is not for this state`);
  };
  if (state !== 'consent') mustNot('mail', /соглас(?!ны)|consent/i);
  else must('mail', /Новое согласие|new consent/);
  mustNot('mail', /возраз|отозвать|потребовать|object to|your data deleted/);
  if (tense === 'would' || tense === 'had' || state === 'corrected') {
    must('mail', NOTHING_TO_DO);
    if (tense !== 'had') mustNot('mail', /Станет|Стало|Will be|Now:|1 год|1 year/);
  } else mustNot('mail', NOTHING_TO_DO);
  if (state === 'corrected') {
    must('mail', /текст не изменился|text itself did not change/);
    for (const output of ['mail', 'version', 'PDF', 'feed (Atom)', 'archive'])
      must(output, /Верный адрес: ул\. Абая\.|Верный дом: 5\./);
  }
  if (tense === 'would' && state !== 'replaced') {
    for (const output of ['version', 'archive', 'redline', 'mail', 'feed (Atom)', 'PDF', 'redline PDF'])
      must(output, /Решено не менять срок\./);
    must('calendar', /METHOD CANCEL, STATUS CANCELLED/);
    isAbsent('banner');
  } else must('calendar', /METHOD PUBLISH, STATUS CONFIRMED/);
  if (state === 'replaced')
    for (const output of ['version', 'archive', 'mail', 'SMS', 'calendar', 'feed (Atom)', 'PDF'])
      must(output, /1 июля 2026|1 July 2026|1 Jul 2026|01\.07\.2026|2026-07-01/);
  if (state === 'editorial')
    for (const output of ['mail', 'SMS', 'calendar', 'banner', 'feed (Atom)', 'feed (JSON)'])
      isAbsent(output);
  if (state === 'unknown') for (const output of ['mail', 'SMS', 'calendar', 'banner']) isAbsent(output);
  if (state === 'sample')
    for (const output of [
      'home',
      'banner',
      'version',
      'archive',
      'redline',
      'notice page',
      'mail',
      'SMS',
      'calendar',
      'feed (Atom)',
      'PDF',
      'redline PDF',
    ])
      if (output !== 'home' || /вступит|Образец|Sample|comes/.test(of(output)))
        must(output, /Образец|[Ss]ample|образцом/);
  if (state === 'drafted')
    for (const lines of Object.values(said))
      if (/5 лет|5 years/.test(lines.join())) faults.push('the draft is told of');
  for (const [, when] of of('linked data').matchAll(/dateModified (\S+)/g))
    if (when! > day) faults.push(`linked data: modified on ${when}, after ${day}`);
  for (const [, when] of of('feed (Atom)').matchAll(/updated (\S+)/g))
    if (when! > day) faults.push(`feed: updated on ${when}, after ${day}`);
  return faults;
}
