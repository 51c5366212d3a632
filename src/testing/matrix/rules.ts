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

/** One expression of the words of every language. */
const anyOf = (...words: readonly RegExp[]) => new RegExp(words.map(({ source }) => source).join('|'), 'u');

/** Words of a change that is still to come, that came and holds, that holds no more, that never comes. */
const WORDS: Readonly<Record<ChangeTense, RegExp>> = {
  will: anyOf(
    /(?<![Нн]е )вступит в силу|начнёт действовать|Что изменится(?! бы)|Станет|изменится \d|Ещё не действует/,
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
    /(измени|ста)лось? бы|отменено|не состо(ит|ял)|должна была|Без изменения|не вступит в силу/,
    /would have|Would have|Without the change|do(es|id) not take place|cancelled|could take effect|[Ww]ill not (take effect|come into force)/,
    /өзгерер еді|Болар еді|^Өзгеріссіз:|өзгеріс[іс]? бол(майды|ған жоқ)|Күшіне енуі тиіс болған|күшіне енбейді|күшіне енген жоқ/,
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
    /вступит в силу|Вступит в силу|изменится|новая редакция|Ещё не действует/,
    /[Tt]akes? effect|Comes into force|changes on|Upcoming/,
    /[Кк]үшіне ен(етін|еді)|өзгереді/,
  ),
  has: anyOf(
    /ействует|Вступила в силу|изменился|вступает/,
    /[Ii]n force|changed on|takes effect/,
    /[Кк]үшіне ен(ген|еді)|[Ққ]олданыста|өзгерді/,
  ),
  had: anyOf(
    /[Дд]ействовала|не действует|Утратила|Вступила|Отозвана/,
    /no longer in force|not been in force|was in force|Was in force|In force from|Superseded|Withdrawn/,
    /[Кк]үшін жойған|[Кк]ері қайтарылған|қолданылмайды|қолданыста емес|Қолданыста болған|[Кк]үшіне енген/,
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
  /До этого дня действует|[Сс]ейчас действует редакция|Продолжает действовать|^Читать действующую|Что изменилось с тех пор|^(Предыдущая|Следующая) редакция|Действующ|Что измени(тся|лось) с редакцией|Вместо него/,
  /[Ii]n its place another version|Until then the version|applies now|stays in force|^Read the version in force|What changed with this version|What has changed since|^Version (before|after)|The version in force|with the version of/,
  /басқа редакция|Оған дейін қолданылатын|Қазір қолданылатын|қолданыста қалады|^Қолданыстағы (редакция|мәтін)|Содан бері|^(Алдыңғы|Келесі) редакция|сөзбе-сөз \(редакция/,
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
    const isSilent = tense !== 'would' && TIMELESS.has(output);
    if (!isSilent && !lines.some((line) => REQUIRED[tense].test(line)))
      faults.push(`${output}: does not say what becomes of it: ${lines.join(' / ')}`);
  }
  return [...faults, ...faultsOfState(said, state, { tense, moment, day })];
}

const NOTHING_TO_DO =
  /[Дд]елать ничего не нужно|here is nothing you need to do|[Ее]штеңе істеудің қажеті жоқ/;
const NEW_CONSENT = /новое согласие|new consent|жаңа келісім/;
const SAMPLE = /Образец|образ(цом|ец)|[Ss]ample|[Үү]лгі/;
const OTHER_DAY = /1 июля 2026|1 July 2026|1 Jul 2026|01\.07\.2026|2026-07-01|2026 жылғы 1 шілде/;
/** The company's words are said with their language where the page has another. */
const REASON =
  /^((?!(Reason|Себебі)).)*Решено не менять срок\.|(Reason \(in Russian\)|Себебі \(орыс тілінде\)): Решено не менять срок\./m;

/** What outputs must say, must not say, and which must not be there; each collects what is wrong. */
interface Demands {
  readonly must: (outputs: string, words: RegExp) => void;
  readonly mustNot: (outputs: string, words: RegExp) => void;
  readonly isAbsent: (outputs: string) => void;
}

/** `outputs`: names with commas between them. */
function demandsOn(said: Said, faults: string[]): Demands {
  const each = (outputs: string, ask: (output: string, text: string) => void) => {
    for (const output of outputs.split(', ')) ask(output, (said[output] ?? []).join('\n'));
  };
  return {
    must: (outputs, words) =>
      each(outputs, (output, text) => {
        if (text !== '' && !words.test(text)) faults.push(`${output}: must say ${words}`);
      }),
    mustNot: (outputs, words) =>
      each(outputs, (output, text) => {
        const found = words.exec(text);
        if (found) faults.push(`${output}: must not say: ${found[0]}`);
      }),
    isAbsent: (outputs) =>
      each(outputs, (output, text) => {
        if (text !== '') faults.push(`${output}: is not for this state`);
      }),
  };
}

/** What is particular to a state. */
const PARTICULAR: Partial<
  Record<State, (demands: Demands, tense: ChangeTense | null, moment: Moment) => void>
> = {
  first({ must, isAbsent }) {
    must('archive, feed (Atom)', /Это первая редакция|This is the first version|бірінші редакция/);
    isAbsent('mail, SMS, calendar, banner, redline, redline PDF');
  },
  consent({ must }) {
    must(
      'policy, version, archive, changes page, redline, notice page, mail, SMS, calendar, banner, feed (Atom), feed (JSON), PDF, redline PDF, status.json',
      NEW_CONSENT,
    );
  },
  superseded({ must }, tense) {
    if (tense !== 'had') return;
    must('PDF', /31 августа 2026|31 August 2026|2026 жылғы 31 тамыз/);
    must('feed (Atom)', /^(Утратила силу|Superseded|Күшін жойған): /);
    must('feed (Atom)', /updated 2026-09-01/);
  },
  replaced({ must, mustNot }, _, moment) {
    must('version, archive, mail, SMS, calendar, feed (Atom), PDF', OTHER_DAY);
    mustNot('version, archive, redline, feed (Atom), PDF', /2026-07-01/);
    mustNot('mail', NOTHING_TO_DO);
    const words = /Прочитайте изменения|Read the changes|оқып шығыңыз/;
    must('mail', words);
    if (moment !== 'after')
      must('mail', new RegExp(`(${words.source}).*${OTHER_DAY.source}|дейін оқып`, 's'));
    must('mail', moment === 'before' ? /не состоится|does not|болмайды/ : /не состоялось|did not|болған жоқ/);
  },
  ahead({ must, mustNot }, _, moment) {
    const isEarly = moment === 'before';
    mustNot(
      'mail, archive, evidence, version',
      isEarly ? /отозвана|was withdrawn|қайтарылған күн/ : /отзывается|be withdrawn|қайтарылатын/,
    );
    if (moment !== 'after') must('banner', /отменено|is cancelled|болмайды/);
  },
  repealed({ must }, tense) {
    if (tense === 'had') must('linked data', /creativeWorkStatus Withdrawn/);
  },
  corrected({ must }) {
    must('mail', /текст исправления не меняют|do not change the published text|мәтіннің өзін өзгертпейді/);
    must(
      'mail, calendar, version, archive, redline, PDF, redline PDF, feed (Atom)',
      /(Исправление от 10 мая 2026 года|Correction of 10 May 2026 \(in Russian\)|Түзету, 2026 жылғы 10 мамыр( \(орыс тілінде\))?): Верный адрес: ул\. Абая\./,
    );
  },
  editorial({ must, mustNot, isAbsent }) {
    must(
      'policy, version, archive, redline, PDF, redline PDF, status.json',
      /редакционн|editorial|редакциялық/,
    );
    mustNot('version', /измен(ён|ится) \d|changed \d|changes on|өзгертіл/);
    isAbsent('mail, SMS, calendar, banner, changes page, feed (Atom), feed (JSON)');
  },
  unknown({ must, isAbsent }) {
    // Not in the archive, where it would stand at each of hundreds.
    must(
      'version, changes page, redline, PDF, redline PDF, feed (Atom), status.json',
      /никто не решил|Nobody has decided|ешкім шешкен жоқ/,
    );
    isAbsent('mail, SMS, calendar, banner');
  },
  sample({ must, mustNot }) {
    must(
      'banner, version, archive, changes page, redline, notice page, mail, mail (.eml), SMS, calendar, feed (Atom), PDF, redline PDF, status.json',
      SAMPLE,
    );
    must('mail, mail (.eml)', new RegExp(`Subject: (${SAMPLE.source})`));
    must('API', /sample/);
    // What nobody published is not called so.
    mustNot('version, archive, PDF', /(Опубликована|Published|(?<!ретінде )Жарияланған күні): /i);
  },
  drafted({ mustNot }) {
    mustNot(
      'home, banner, policy, archive, feed (Atom), feed (JSON), status.json, API, as-of, evidence',
      /5 (лет|years|жыл)/,
    );
  },
};

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
  if (state !== 'consent') mustNot('mail, SMS, banner, version, redline, PDF, calendar', NEW_CONSENT);
  mustNot('mail', /возраз|отозвать|потребовать|object to|your data deleted|қарсылық|жоюды/);
  if (state !== 'replaced') {
    if (tense === 'would' || tense === 'had') must('mail', NOTHING_TO_DO);
    else mustNot('mail', NOTHING_TO_DO);
  }
  if (tense === 'would')
    mustNot(
      'version, archive, redline',
      /^(Данные хранятся иначе|Data are kept otherwise|Деректер басқаша сақталады)$/m,
    );
  if (tense === 'would') mustNot('mail', /Станет|Стало|Will be|Now:|Болады:|Енді:|1 (год|year|жыл)/);
  if (tense === 'would' && state !== 'replaced') {
    must('version, archive, changes page, redline, mail, feed (Atom), PDF, redline PDF', REASON);
    must('calendar', /METHOD CANCEL, STATUS CANCELLED/);
  } else must('calendar', /METHOD PUBLISH, STATUS CONFIRMED/);
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
  PARTICULAR[state]?.(demands, tense, moment);
  const of = (output: string) => (said[output] ?? []).join('\n');
  for (const [, when] of of('linked data').matchAll(/dateModified (\S+)/g))
    if (when! > day) faults.push(`linked data: modified on ${when}, after ${day}`);
  for (const [, when] of of('feed (Atom)').matchAll(/updated (\S+)/g))
    if (when! > day) faults.push(`feed: updated on ${when}, after ${day}`);
  return faults;
}
