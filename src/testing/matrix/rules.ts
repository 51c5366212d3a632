/** What must be said of a version in each state, and what must not: a sentence that belongs to another state is a fault. */
import type { ChangeTense } from '../../model/index.ts';
import { type Demands, demandsOn } from './demands.ts';
import type { Said } from './outputs.ts';
import {
  APPLIES_INSTEAD,
  anyOf,
  CAME,
  CAME_AND_HOLDS,
  CERTAIN_END,
  CONSENT_NOT_SHOWN,
  CORRECTION,
  COUNTS,
  EVERYWHERE,
  FIRST,
  HAVE_COUNTED,
  IN_SENTENCES,
  MAY_CHANGE,
  MEANS_ALONE,
  NEVER,
  NEW_CONSENT,
  NOTHING_HELD,
  NOTHING_HOLDS,
  NOTHING_TO_DO,
  ON_THE_LIST,
  OTHER_DAY,
  READ_CHANGES,
  REASON,
  REPLACES,
  SAMPLE,
  STAYS,
  TAKES_EFFECT,
  TEXT_STAYS,
  UNLESS,
  UPDATED,
  WITHDRAWN,
  WITHDRAWN_THING,
  WORDS,
} from './rules-words.ts';
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
  /До этого дня действует|[Сс]ейчас действует редакция|Продолжает действовать|^Читать действующую|Что изменилось с тех пор|^(Предыдущая|Следующая) редакция|Действующ|Что измени(тся|лось) с редакцией|Вместо него|Взамен|в силе оста/,
  /[Ii]n its place another version|Until then the version|applies now|stay(s|ed) in force|^Read the version in force|What changed with this version|What has changed since|^Version (before|after)|The version in force|with the version of/,
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

/** What is particular to a state. */
const PARTICULAR: Partial<
  Record<State, (demands: Demands, tense: ChangeTense | null, moment: Moment) => void>
> = {
  first({ must, mustNot, isAbsent }) {
    must('version, archive, feed (Atom), PDF, status.json', FIRST);
    mustNot('home, policy', /новая редакция|[Nn]ew version|[Жж]аңа редакция/);
    isAbsent('mail, SMS, calendar, banner, redline, redline PDF');
  },
  consent({ must, mustNot }, _, moment) {
    must(
      'policy, version, archive, changes page, redline, notice page, mail, SMS, calendar, banner, feed (Atom), feed (JSON), PDF, redline PDF, status.json',
      NEW_CONSENT,
    );
    const shown = 'version, archive, redline, mail, calendar, feed (Atom), PDF, redline PDF';
    if (moment === 'before') mustNot(shown, CONSENT_NOT_SHOWN);
    else must(`policy, ${shown}`, CONSENT_NOT_SHOWN);
  },
  superseded({ must, mustNot }, tense) {
    if (tense !== 'had') return;
    must('PDF', /31 августа 2026|31 August 2026|2026 жылғы 31 тамыз/);
    must('feed (Atom)', /^(Утратила силу|Superseded|Күшін жойған): /);
    must('feed (Atom)', /updated 2026-09-01/);
    mustNot('calendar', TAKES_EFFECT);
  },
  replaced({ must, mustNot }, _, moment) {
    must('version, archive, mail, SMS, calendar, feed (Atom), PDF', OTHER_DAY);
    must(
      'version, archive, changes page, redline, feed (Atom), PDF, redline PDF, status.json',
      APPLIES_INSTEAD,
    );
    if (moment !== 'after') must('mail', MAY_CHANGE);
    mustNot('version, archive, redline, feed (Atom), PDF', /2026-07-01/);
    mustNot('mail', NOTHING_TO_DO);
    must('mail', READ_CHANGES);
    if (moment !== 'after')
      must('mail', new RegExp(`(${READ_CHANGES.source}).*${OTHER_DAY.source}|дейін оқып`, 's'));
    must('mail', moment === 'before' ? /не состоится|does not|болмайды/ : /не состоялось|did not|болған жоқ/);
  },
  ahead({ must, mustNot }, _, moment) {
    const isEarly = moment === 'before';
    if (isEarly) mustNot('banner, policy, version, redline, notice page, mail', WITHDRAWN_THING);
    mustNot(
      'mail, archive, evidence, version',
      isEarly ? /отозвана|was withdrawn|қайтарылған күн/ : /отзывается|be withdrawn|қайтарылатын/,
    );
    if (moment !== 'after') must('banner', /отменено|is cancelled|болмайды/);
  },
  repealed({ must, mustNot }, tense) {
    if (tense !== 'had') return;
    must('linked data', /creativeWorkStatus Withdrawn/);
    must('home, policy, version, redline, notice page, mail, feed (Atom)', NOTHING_HOLDS);
    must('version, archive, changes page, redline, notice page, mail, feed (Atom), PDF, redline PDF', REASON);
    const held = anyOf(
      /Она действовала с 1 июня 2026 года по 31 августа 2026 года; редакция от 1 января 2026 года, которую она заменила, снова не действует\./,
      /It was in force from 1 June 2026 to 31 August 2026; the version of 1 January 2026, which it replaced, does not come back\./,
      /оның соңғы күні: 2026 жылғы 31 тамыз\. Ол алмастырған редакция қайта қолданылмайды: 2026 жылғы 1 қаңтар\./,
    );
    must('mail, notice page, calendar', held);
    must('mail', /compare\/2026-01-01\.\.2026-06-01\//);
    must(
      'PDF, redline PDF',
      /её 1 сентября 2026 года не заменила|took its place on 1 September 2026|алмастырған жоқ: 2026 жылғы 1 қыркүйек/,
    );
    must('policy', /^(Редакция от 1 июня|Version of 1 June|Редакция: 2026 жылғы 1 маусым)/m);
    // Whoever keeps the file reads it later.
    mustNot('PDF, redline PDF', NOTHING_HOLDS);
  },
  gap({ must, mustNot }, tense) {
    if (tense !== 'had') return;
    must('version, archive, changes page, redline, notice page, mail, feed (Atom), PDF, redline PDF', REASON);
    must(
      'version, archive, redline, notice page, mail, feed (Atom), PDF, redline PDF',
      anyOf(/[Оо]тозвана/, WITHDRAWN),
    );
    must(
      'home, policy, version, redline, notice page, mail, calendar, feed (Atom), PDF, redline PDF',
      NOTHING_HELD,
    );
    mustNot('calendar', TAKES_EFFECT);
  },
  corrected({ must, mustNot }, _, moment) {
    must(
      'version, archive, changes page, redline, notice page, mail, calendar, feed (Atom), PDF, redline PDF',
      TEXT_STAYS,
    );
    // The mail of the day of effect tells of the change, those of the days of the corrections of them.
    if (moment === 'on') mustNot('mail, SMS', CORRECTION);
    else {
      must('mail, SMS', CORRECTION);
      // Whoever reads it first must not take the change for what was put right.
      must('mail', /^First words: (Исправление от|Correction of|Түзету, )/m);
      if (moment === 'after') mustNot('mail', READ_CHANGES);
      if (moment === 'after') mustNot('mail', /1 (год|year|жыл)/);
      else must('mail', /Само изменение, как объявлено|The change itself, as announced|Өзгерістің өзі/);
    }
    must(
      'mail, calendar, version, archive, redline, PDF, redline PDF, feed (Atom)',
      // Whoever does not read the note learns from data which thing it is.
      anyOf(
        /Исправление от 10 мая 2026 года: адрес: «Abay 1» → «Abay 5»\. Верный адрес: ул\. Абая\./,
        /Correction of 10 May 2026: address: “Abay 1” → “Abay 5”\. Note \(in Russian\): Верный адрес: ул\. Абая\./,
        /Түзету, 2026 жылғы 10 мамыр: мекенжай: «Abay 1» → «Abay 5»\. Түсініктеме \(орыс тілінде\): Верный адрес: ул\. Абая\./,
      ),
    );
  },
  editorial({ must, mustNot, isAbsent }, _, moment) {
    must(
      'policy, version, archive, redline, PDF, redline PDF, status.json',
      /редакционн|editorial|редакциялық/,
    );
    const now = moment === 'before' ? COUNTS : HAVE_COUNTED;
    must('version, archive, redline, status.json', now);
    must('PDF, redline PDF', COUNTS);
    mustNot(EVERYWHERE, /названо|declared|деп танылған/);
    mustNot('version', /измен(ён|ится) \d|changed \d|changes on|өзгертіл/);
    isAbsent('mail, SMS, calendar, banner, changes page, feed (Atom), feed (JSON)');
  },
  unknown({ must, mustNot, isAbsent }, _, moment) {
    // Not in the archive, where it would stand at each of hundreds.
    must(
      'version, changes page, redline, PDF, redline PDF, feed (Atom), status.json',
      /Мы ещё не сказали|We have not said yet|біз әлі айтқан жоқпыз/,
    );
    isAbsent('mail, SMS, calendar, banner');
    // The archive learns later what was in force that day: before, it cannot say that nothing was.
    if (moment === 'before') {
      mustNot('as-of', /none had come into force|^no version/m);
      mustNot('evidence', /ни одна редакция ещё не|no version is in force yet|әлі ешбір редакция/);
      must('as-of, evidence', /does not know|по нему не видно|does not show|одан көрінбейді/);
    }
  },
  sample({ must, mustNot }, _, moment) {
    must(
      'banner, version, archive, changes page, redline, notice page, mail, mail (.eml), SMS, calendar, feed (Atom), PDF, redline PDF, status.json',
      SAMPLE,
    );
    must('mail, mail (.eml)', new RegExp(`Subject: (${SAMPLE.source})`));
    must('API', /sample/);
    // What nobody published is not called so.
    mustNot('PDF', /^(Последнее обновление|Last updated|Соңғы жаңартылған)/m);
    mustNot(
      'version',
      /^((Вступит в силу|Действует с|обновлено)|(Comes into force|In force since|last updated)|(Күшіне ен(етін|ген)|соңғы жаңарту))/m,
    );
    mustNot('version, archive, PDF', /(Опубликована|Published|Жарияланған күні): /i);
    mustNot(EVERYWHERE, /Опубликована как|Published as a sample|Үлгі ретінде жарияланған/);
    // Pages that show what is there for scripts have the whole sentence beside it.
    must(EVERYWHERE.replace(', status.json', ''), NEVER);
    must(
      'version, redline, notice page, mail, calendar, feed (Atom), PDF, status.json',
      /[Тт]олько в образце|[Oo]nly in the sample|[Тт]ек үлгіде/,
    );
    mustNot('mail, notice page', ON_THE_LIST);
    // Which of two versions is the sample must not be left open.
    mustNot('feed (Atom), feed (JSON)', /[Сс]равнение|[Cc]ompared|[Сс]алыстыру/);
    must('banner', /Только в нём|Only in it|Тек онда/);
    // The way to the text in force is there.
    must('version', /^(Читать действующую редакцию|Read the version in force|Қолданыстағы редакцияны оқу)$/m);
    // It takes the place of no text in force.
    must('home, policy', /с 1 января 2026|since 1 January 2026|2026 жылғы 1 қаңтар/);
    must('home, policy', NEVER);
    mustNot(
      'home',
      /(Действует с|обновление: |[Ii]n force since |updated: |[Кк]үшіне енген күні: |жаңартылған күні: (2026 жылғы )?)1 (июня|June|маусым)/,
    );
    mustNot('policy', /2026-06-01|Только в образце|Only in the sample|Тек үлгіде/);
    mustNot('status.json', /archive shows a sample/);
    if (moment !== 'before') return;
    mustNot('home, policy', /31 мая|31 May|31 мамыр|вступит в силу|comes into force|күшіне енетін/);
    mustNot('as-of', /announced|until/);
    mustNot('evidence', /31 мая|31 May|31 мамыр|объявлена|announced|осы күнге дейін жарияланған/);
  },
  translated({ must }, _, moment) {
    if (moment !== 'after') return;
    // The others were there from the first day, or are not there at all.
    const others = /Политика конфиденциальности|саясаты/;
    must('version, feed (Atom), PDF', anyOf(/This translation was added on 1 August 2026/, others));
    must(
      'mail, notice page, calendar',
      anyOf(/text in this language was added only on 1 August 2026/, others),
    );
    must('mail, notice page', anyOf(/“2 years”/, others));
    must('feed (Atom)', anyOf(/2026\. What changed: Section 1 “Periods”: .*“2 years”\.$/, others));
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
  if (state !== 'sample') {
    mustNot(EVERYWHERE, SAMPLE);
    must('mail', ON_THE_LIST);
  }
  if (state !== 'corrected') mustNot(EVERYWHERE, TEXT_STAYS);
  if (state !== 'replaced') mustNot(EVERYWHERE, APPLIES_INSTEAD);
  if (state !== 'gap') mustNot(EVERYWHERE, NOTHING_HELD);
  if (tense === 'will' && state !== 'sample') must('home, policy', MAY_CHANGE);
  if (tense === 'will') must(`${IN_SENTENCES}, mail, calendar`, MAY_CHANGE);
  // `status.json` holds the days to come too; in the place of what is replaced another plan is announced.
  else if (state !== 'replaced' || moment === 'after')
    mustNot(
      `version, archive, redline, notice page, mail, calendar, SMS, feed (Atom), PDF, redline PDF`,
      MAY_CHANGE,
    );
  if (tense === 'had')
    mustNot(
      'version, archive, changes page, redline, notice page, mail, feed (Atom), feed (JSON), redline PDF',
      CAME_AND_HOLDS,
    );
  if (state !== 'consent') mustNot('mail, SMS, banner, version, redline, PDF, calendar', NEW_CONSENT);
  mustNot('mail', /возраз|отозвать|потребовать|object to|your data deleted|қарсылық|жоюды/);
  if (state !== 'replaced') {
    if (tense === 'would' || tense === 'had') must('mail', NOTHING_TO_DO);
    else mustNot('mail', NOTHING_TO_DO);
  }
  if (tense === 'would' || tense === 'had') mustNot('version, archive, redline', MEANS_ALONE);
  if (tense === 'would') mustNot('mail', /Станет|Стало|Will be|Now:|Болады:|Енді:|1 (год|year|жыл)/);
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
