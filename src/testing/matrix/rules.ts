/** What must be said of a version in each state, and what must not: a sentence that belongs to another state is a fault. */
import type { ChangeTense } from '../../model/index.ts';
import type { Said } from './outputs.ts';
import type { DAYS, State } from './story.ts';

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
  'redline',
  'notice page',
  'mail',
  'calendar',
  'SMS',
  'feed (Atom)',
  'PDF',
  'redline PDF',
] as const;

/** One expression of the words of every language. */
const anyOf = (...words: readonly RegExp[]) => new RegExp(words.map(({ source }) => source).join('|'), 'u');

/** Words of a change that is still to come, that came and holds, that holds no more, that never comes. */
const WORDS: Readonly<Record<ChangeTense, RegExp>> = {
  will: anyOf(
    /вступит в силу|начнёт действовать|Что изменится(?! бы)|Станет|изменится \d|Ещё не действует/,
    /will change|takes effect on|Comes into force|Will be|not in force yet|Upcoming|changes on/,
    /[Кк]үшіне енетін күн|Не өзгереді|^Болады:|^Күшіне енеді$|күнінен өзгереді|[Әә]зірге қолданылмайды/,
  ),
  has: anyOf(
    /Эта редакция действует|Действует с|действует новая|^Действует$/,
    /has been in force since|In force since|^In force$|^Now:/,
    /Бұл редакция қолданыста\.|^Қолданыста$|жаңа редакциясы күшіне енген|^Енді:|күнінен өзгерді/,
  ),
  had: anyOf(
    /[Дд]ействовала|больше не действует|Утратила силу/,
    /After the change|no longer in force|Superseded|was in force from|not been in force/,
    /[Кк]үшін жойған|[Ее]нді қолданылмайды|Қолданыста болған|Өзгерістен кейін|күнінен қолданылмайды/,
  ),
  would: anyOf(
    /(измени|ста)лось? бы|отменено|не состо(ит|ял)|должна была|Без изменения/,
    /would have|Would have|Without the change|do(es|id) not take place|cancelled|could take effect/,
    /өзгерер еді|Болар еді|^Өзгеріссіз:|өзгеріс[іс]? болмайды|Күшіне енуі тиіс болған|күшіне енбейді|күшіне енген жоқ/,
  ),
};
/** Words of a change that came, whether it holds or not. */
const CAME = anyOf(
  /Что изменилось(?! бы)|Стало(?! бы)|изменён \d/,
  /What changed|changed on|changed \d/,
  /Не өзгерді|Не өзгерген|өзгертілді/,
);
const WITHDRAWN = anyOf(/отозван/, /[Ww]ithdrawn/, /[Кк]ері қайтар/);
const UPDATED = anyOf(/Последнее обновление/, /Last updated/, /Соңғы жаңартылған/);

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
    /вступит в силу|Вступит в силу|изменится|новая редакция/,
    /[Tt]akes? effect|Comes into force|changes on/,
    /[Кк]үшіне ен(етін|еді)|өзгереді/,
  ),
  has: anyOf(
    /ействует|Вступила в силу|изменился|вступает/,
    /[Ii]n force|changed on|takes effect/,
    /[Кк]үшіне ен(ген|еді)|[Ққ]олданыста|өзгерді/,
  ),
  had: anyOf(
    /[Дд]ействовала|не действует|Утратила|Вступила/,
    /no longer in force|not been in force|was in force|Was in force|In force from/,
    /[Кк]үшін жойған|қолданылмайды|қолданыста емес|Қолданыста болған|[Кк]үшіне енген/,
  ),
  would: anyOf(
    /[Оо]тозван|[Оо]тзывается|отменено|не состо|намеченного|заменено/,
    /[Ww]ithdrawn|not take place|cancelled|is replaced/,
    /[Кк]ері қайтар|болмайды|ауыстырыл|өзгерісінің орнына|күшіне енбейді/,
  ),
};
/** Outputs that say nothing of time where another version superseded the subject. */
const TIMELESS: ReadonlySet<string> = new Set(['redline PDF', 'PDF']);

/** Sentences about another version, which stand beside those about the subject. */
const OF_OTHERS = anyOf(
  /вступит в силу другая редакция|До этого дня действует|[Сс]ейчас действует редакция|Продолжает действовать|действует другая редакция|^Читать действующую|Что изменилось с тех пор|^(Предыдущая|Следующая) редакция|Действующ|Что меняет та редакция/,
  /another version takes effect|Until then the version|applies now|stays in force|another version has been in force|^Read the version in force|What changed with this version|What has changed since|^Version (before|after)|The version in force|What that version changes/,
  /басқа редакция|Оған дейін қолданылатын|Қазір қолданылатын|қолданыста қалады|^Қолданыстағы (редакция|мәтін)|Содан бері|^(Алдыңғы|Келесі) редакция|Ол редакция нені өзгертеді/,
);

/** What an output says about the subject, sentence by sentence: calendars' entries of a replaced version are the other's. */
function sentencesAbout(state: State, output: string, lines: readonly string[]): string[] {
  if (state === 'replaced' && output === 'calendar')
    return lines.filter((line) => /намеченное на|announced for|белгіленген/.test(line)).flatMap(split);
  return lines.filter((line) => !/^(https?:|UID |METHOD )/.test(line)).flatMap(split);
}

const split = (line: string): string[] =>
  line
    .split(/(?<=[.:])\s+(?=[\p{Lu}«])/u)
    .filter(
      (sentence) =>
        !OF_OTHERS.test(sentence) && !/^Если до этого дня|^Should the plan|^Оған дейін жоспар/.test(sentence),
    );

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

const NOTHING_TO_DO = /Делать ничего не нужно|There is nothing you need to do|Ештеңе істеудің қажеті жоқ/;

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
  if (state !== 'consent') mustNot('mail', /соглас(?!ны)|consent|жаңа келісім/i);
  else must('mail', /Новое согласие|new consent|Жаңа келісім/);
  mustNot('mail', /возраз|отозвать|потребовать|object to|your data deleted|қарсылық|жоюды/);
  if (tense === 'would' || tense === 'had' || state === 'corrected') {
    must('mail', NOTHING_TO_DO);
    if (tense !== 'had') mustNot('mail', /Станет|Стало|Will be|Now:|Болады:|Енді:|1 (год|year|жыл)/);
  } else mustNot('mail', NOTHING_TO_DO);
  if (state === 'corrected') {
    must('mail', /текст не изменился|text itself did not change|мәтіннің өзі өзгерген жоқ/);
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
      must(output, /1 июля 2026|1 July 2026|1 Jul 2026|01\.07\.2026|2026-07-01|2026 жылғы 1 шілде/);
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
      if (output !== 'home' || /вступит|Образец|Sample|comes|Үлгі|енетін/.test(of(output)))
        must(output, /Образец|[Ss]ample|образцом|[Үү]лгі/);
  if (state === 'drafted')
    for (const lines of Object.values(said))
      if (/5 (лет|years|жыл)/.test(lines.join())) faults.push('the draft is told of');
  for (const [, when] of of('linked data').matchAll(/dateModified (\S+)/g))
    if (when! > day) faults.push(`linked data: modified on ${when}, after ${day}`);
  for (const [, when] of of('feed (Atom)').matchAll(/updated (\S+)/g))
    if (when! > day) faults.push(`feed: updated on ${when}, after ${day}`);
  return faults;
}
