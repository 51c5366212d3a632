/** What must be said, and must not be, of a version in one state alone. */
import type { ChangeTense } from '../../model/index.ts';
import type { Demands } from './demands.ts';
import {
  APPLIES_INSTEAD,
  AS_IF_REAL,
  anyOf,
  CHANGED_BY_SUBJECT,
  CHANGED_WITH,
  CONSENT_NOT_SHOWN,
  CORRECTION,
  COUNTS,
  EVERYWHERE,
  FIRST,
  HAVE_COUNTED,
  MAY_CHANGE,
  NEVER,
  NEW_CONSENT,
  NOTHING_HELD,
  NOTHING_HOLDS,
  NOTHING_TO_DO,
  ON_THE_LIST,
  OTHER_DAY,
  OUTSIDE,
  READ_CHANGES,
  READ_IN_FORCE,
  REASON,
  SAMPLE,
  SINCE,
  TAKES_EFFECT,
  TEXT_STAYS,
  TEXTS_SAY,
  THREE_YEARS,
  TWO_TO_THREE,
  WILL_CHANGE_WITH,
  WITHDRAWN,
  WITHDRAWN_THING,
  WITHOUT_CONSENT,
} from './rules-words.ts';
import type { DAYS, State } from './story.ts';

type Moment = keyof typeof DAYS;

/** What tells by itself what another version changes. */
const WITH_SEQUEL = 'version, notice page, mail, calendar, feed (Atom), feed (JSON), PDF';

/** To which of two changes nothing is to be done. */
const OF_EARLIER = anyOf(
  /прежнему изменению \(1 июня 2026 года\) делать ничего не нужно/,
  /earlier change \(1 June 2026\), there is nothing you need to do/,
  /Бұрынғы өзгеріс \(2026 жылғы 1 маусым\) бойынша ештеңе істеудің/,
);

/** What is particular to a state. */
export const PARTICULAR: Partial<
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
    must(
      'policy, version, archive, changes page, redline, notice page, mail, SMS, calendar, banner, feed (Atom), feed (JSON), PDF, redline PDF, status.json',
      WITHOUT_CONSENT,
    );
    const shown = 'version, archive, redline, mail, calendar, feed (Atom), PDF, redline PDF';
    if (moment === 'before') mustNot(shown, CONSENT_NOT_SHOWN);
    else must(`policy, ${shown}`, CONSENT_NOT_SHOWN);
  },
  superseded({ must, mustNot }, tense) {
    if (tense !== 'had') return;
    must('PDF', /31 августа 2026|31 August 2026|2026 жылғы 31 тамыз/);
    must('policy, version', TWO_TO_THREE);
    must('mail', OF_EARLIER);
    must('feed (Atom)', /^(Утратила силу|Superseded|Күшін жойған): /);
    must('feed (Atom)', /updated 2026-09-01/);
    must(WITH_SEQUEL, CHANGED_WITH);
    must(WITH_SEQUEL, THREE_YEARS);
    must('mail, feed (Atom), PDF', READ_IN_FORCE);
    mustNot('calendar', TAKES_EFFECT);
  },
  replaced({ must, mustNot }, _, moment) {
    must('version, archive, mail, SMS, calendar, feed (Atom), PDF', OTHER_DAY);
    must(
      'version, archive, changes page, redline, feed (Atom), PDF, redline PDF, status.json',
      APPLIES_INSTEAD,
    );
    if (moment !== 'after') must('mail', MAY_CHANGE);
    must(WITH_SEQUEL, moment === 'after' ? CHANGED_WITH : WILL_CHANGE_WITH);
    if (moment !== 'after') must('policy', WILL_CHANGE_WITH);
    must(`policy, ${WITH_SEQUEL}`, THREE_YEARS);
    must('mail, feed (Atom), PDF', READ_IN_FORCE);
    mustNot('version, archive, redline, feed (Atom)', /(?<!updated )2026-07-01/);
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
      isEarly ? /отозвана|was withdrawn|қайтарып алынған күн/ : /отзывается|be withdrawn|қайтарып алынатын/,
    );
    if (moment !== 'after') must('banner', /отменено|is cancelled|болмайды/);
  },
  repealed({ must, mustNot }, tense) {
    if (tense !== 'had') return;
    must('linked data', /creativeWorkStatus Withdrawn/);
    must('home, policy, version, redline, notice page, mail, feed (Atom)', NOTHING_HOLDS);
    must('version, archive, changes page, redline, notice page, mail, feed (Atom), PDF, redline PDF', REASON);
    const held = anyOf(
      /Она действовала с 1 июня 2026 года по 31 августа 2026 года; редакция от 1 января 2026 года, которую она заменила, от этого снова в силу не вступает\./,
      /It was in force from 1 June 2026 to 31 August 2026; the version of 1 January 2026, which it replaced, does not come back into force\./,
      /оның соңғы күні: 2026 жылғы 31 тамыз\. Ол алмастырған редакция қайта қолданылмайды: 2026 жылғы 1 қаңтар\./,
    );
    must('mail, notice page, calendar', held);
    must('mail', /compare\/2026-01-01\.\.2026-06-01\//);
    must(
      'PDF, redline PDF',
      /её 1 сентября 2026 года не заменила|took its place on 1 September 2026|2026 жылғы 1 қыркүйек күні оны басқа редакция алмастырған жоқ/,
    );
    must('policy', /^(Редакция от 1 июня|Version of 1 June|Редакция: 2026 жылғы 1 маусым)/m);
    // Whoever keeps the file reads it later.
    mustNot('PDF, redline PDF', NOTHING_HOLDS);
  },
  gap({ must, mustNot }, tense) {
    if (tense !== 'had') return;
    must(WITH_SEQUEL, CHANGED_WITH);
    must(WITH_SEQUEL, THREE_YEARS);
    must('mail, feed (Atom), PDF', READ_IN_FORCE);
    must('policy, version', TWO_TO_THREE);
    must('mail', OF_EARLIER);
    must('version, redline, notice page', SINCE);
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
    // Under what was put right, the change has its own day; and that is in force, whether the version is or not.
    if (moment !== 'on') must('feed (Atom)', CHANGED_BY_SUBJECT);
    mustNot('feed (Atom)', /^(Исправление от|Correction of|Түзету, )[^.\n]*: (Ещё не|Upcoming|Әзірге)/);
    mustNot('mail', /Текст той редакции|The text of that version|Сол редакцияның мәтіні/);
    if (moment === 'after')
      must(
        'version, PDF, calendar, feed (Atom)',
        anyOf(
          /Исправление от 1 сентября 2026 года: Верный дом/,
          /\(in Russian\): Верный дом/,
          /\(орыс тілінде\): Верный дом/,
        ),
      );
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
      must(
        'feed (Atom)',
        /^(Исправление от (10 мая|1 сентября)|Correction of (10 May|1 September)|Түзету, 2026)/,
      );
      if (moment === 'after') mustNot('mail', /^(Новая редакция|The new version|Жаңа редакция):$/m);
      if (moment === 'after') mustNot('mail', READ_CHANGES);
      // What holds is said in the mail itself, under a head of its own.
      must('mail', /Само изменение, как объявлено|The change itself, as announced|Өзгерістің өзі/);
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
      'home, policy, version, archive, redline, PDF, redline PDF, status.json',
      /редакционн|editorial|редакциялық/,
    );
    const now = moment === 'before' ? COUNTS : HAVE_COUNTED;
    must('home, version, archive, redline, status.json, PDF, redline PDF', now);
    // It has no entry of its own, and is told in that of the version whose place it took.
    if (moment !== 'before') {
      must('feed, without its entry', now);
      must('feed, without its entry', /2 (года|years|жыл)/);
    }
    mustNot(EVERYWHERE, /названо|declared|деп танылған/);
    mustNot('version', /измен(ён|ится) \d|changed \d|changes on|өзгертіл/);
    isAbsent('mail, SMS, calendar, banner, changes page, feed (Atom), feed (JSON)');
  },
  unknown({ must, mustNot, isAbsent }, _, moment) {
    // Not in the archive, where it would stand at each of hundreds.
    must(
      'version, changes page, redline, PDF, redline PDF, feed (Atom), status.json',
      /Мы ещё не указали|We have not said yet|біз әлі айтқан жоқпыз/,
    );
    isAbsent('mail, SMS, calendar, banner');
    must('policy, version, changes page, feed (Atom), PDF', TEXTS_SAY);
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
    must(
      'version, archive, changes page, redline, notice page, mail, SMS, calendar, feed (Atom), PDF, redline PDF, status.json',
      OUTSIDE,
    );
    mustNot('version, archive, changes page, redline, notice page, mail, calendar, feed (Atom)', AS_IF_REAL);
    if (moment !== 'before') must('evidence', OUTSIDE);
    mustNot('evidence', /(действует|in force): (редакция от|the version of|version of) 1 (июня|June)/);
    if (moment !== 'before') mustNot('evidence', /^- (Опубликована|Published|Жарияланған)/m);
    if (moment !== 'before')
      mustNot('policy', /ничего не изменится|Nothing changes on|nothing changes on|ештеңе өзгермейді/);
    if (moment !== 'before')
      must('as-of', /is a sample, never published and without effect; only in the sample/);
    if (moment !== 'before') must('as-of', /in fact sample 2026-01-01 was in force/);
    mustNot('mail', READ_CHANGES);
    mustNot('feed (Atom)', /^[^\n]*(Ещё не действует|Upcoming|Әзірге қолданыста емес)/);
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
    must('banner', /Только в нём|In it alone|Тек онда/);
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
  translated({ must, mustNot }, _, moment) {
    must(
      'version, changes page, feed (Atom), PDF',
      anyOf(TEXTS_SAY, /[Бб]ыло: 1 год|До изменения: 1 год|1 год → 2 года/),
    );
    if (moment !== 'after') must('archive', anyOf(TEXTS_SAY, /другой срок хранения данных/));
    // Before the day no text applies yet, in whatever language.
    mustNot('version', /language yet\. The \S+ text applies|Применяется текст на/);
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
