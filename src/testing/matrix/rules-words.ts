/** The sentences by which a state is known, in every language: what `rules.ts` asks for and refuses. */
import type { ChangeTense } from '../../model/index.ts';

/** How certain an announced day is, behind it: not a word on a withdrawal. */
export const UNLESS =
  /, если (?:её|новую редакцию) не отзовут раньше|, unless (?:it|the new version) is withdrawn before then|, егер (?:жаңа |келесі )?редакция оған дейін кері қайтарып алынбаса/gu;

/** One expression of the words of every language. */
export const anyOf = (...words: readonly RegExp[]) =>
  new RegExp(words.map(({ source }) => source).join('|'), 'mu');

/** Words of a change that is still to come, that came and holds, that holds no more, that never comes. */
export const WORDS: Readonly<Record<ChangeTense, RegExp>> = {
  will: anyOf(
    /(?<![Нн]е )вступит в силу|начнёт действовать|Что изменится(?! бы)|Станет|изменится \d|Ещё не действует/,
    /will change|takes effect on|Comes into force|Will be|not in force yet|Upcoming|changes on/,
    /[Кк]үшіне енетін күн|Не өзгереді|^Болады:|^Әзірге қолданыста емес$|күнінен өзгереді|[Әә]зірге қолданылмайды/,
  ),
  has: anyOf(
    /Эта редакция действует|Действует с|действует новая|^Действует$/,
    /has been in force since|In force since|^In force$|^Now:/,
    /Бұл редакция қолданыста\.|^Қолданыста$|жаңа редакциясы күшіне енген|^Енді:|күнінен өзгерді/,
  ),
  had: anyOf(
    /[Дд]ействовала|больше не действует|Утратила силу/,
    /After the change|no longer in force|Superseded|was in force from|not been in force/,
    /[Кк]үшін жойған|[Ее]нді қолданылмайды|Қолданыла бастаған|Қолданыста болған|Өзгерістен кейін|күнінен қолданылмайды/,
  ),
  would: anyOf(
    /(измени|ста)лось? бы|отменено|не состо(ит|ял)|должна была|Без изменения|не вступит в силу/,
    /would have|Would have|Without the change|d(oes|id) not take (place|effect)|cancelled|could take effect|[Ww]ill not (take effect|come into force)/,
    /өзгерер еді|Болар еді|^Өзгеріссіз:|өзгеріс[іс]? бол(майды|ған жоқ)|Күшіне енуі тиіс болған|күшіне енбейді|күшіне енген жоқ/,
  ),
};
/** Words of a change that came, whether it holds or not. */
export const CAME = anyOf(
  /Что изменилось(?! бы)|Стало(?! бы)|изменён \d/,
  /What changed|changed on|changed \d/,
  /Не өзгерді|Не өзгерген|өзгертілді/,
);
export const WITHDRAWN = anyOf(/отозван/, /[Ww]ithdrawn/, /[Кк]ері қайтар/);
export const UPDATED = anyOf(/Последнее обновление/, /Last updated/, /Соңғы жаңартылған/);

export const NOTHING_TO_DO =
  /[Дд]елать ничего не нужно|here is nothing you need to do|[Ее]штеңе істеудің қажеті жоқ/;
export const NEW_CONSENT = /ваше согласие|your consent to this change|өзгеріске келісім/;
/** That a text was never published, or that it has no effect. */
export const NEVER = anyOf(
  /никогда не публиковала|не публиковал(ся|ась)|сил[аы] (он|она|они)? ?не име[ею]т/,
  /never published|no effect|without effect/,
  /жарияла(мағ|нбағ)ан|күші жоқ/,
);
/** What is said of a plan: that it may be given up. */
export const MAY_CHANGE = anyOf(
  /если (её|новую редакцию) не отзовут раньше/,
  /unless (it|the new version) is withdrawn before then/,
  /егер (жаңа )?редакция оған дейін кері қайтарып алынбаса/,
);
/** The same in what a program for mail shows beside the subject. */
export const FIRST_WORDS_MAY_CHANGE = anyOf(
  /^First words: .*если (её|новую редакцию) не отзовут раньше/,
  /^First words: .*unless (it|the new version) is withdrawn before then/,
  /^First words: .*егер (жаңа )?редакция оған дейін кері қайтарып алынбаса/,
);
/** What is announced, told in answers about a day as if nothing could change it. */
export const CERTAIN_PLAN = anyOf(
  / по \d+ \S+ \d+ года\.$|вступает в силу/,
  / to \d+ \S+ \d{4}\.$|not in force before/,
  /соңғы күні: [^,]+\.$|күшіне енетін күні: [^,]+\.$/,
  /to come into force on \S+$/,
);
/** Which version the subject is to replace, in a file that is kept. */
export const WILL_REPLACE = anyOf(/[Зз]аменит редакцию/, /[Ww]ill replace the/, /үшіне енсе, алмастыратын/);
/** A change spoken of as if it had come and held. */
export const CAME_AND_HOLDS = anyOf(
  /(^|: |\. )Что изменилось( в этой редакции)?(:|$)|(^|[ >])Стало(:|$)/,
  /(^|: |\. )What changed( with this version)?(:|$)|(^|[ >])Now(:|$)/,
  /(^|: |\. |^Осы редакцияда )[Нн]е өзгер(ді|ген)(:|$)|(^|[ >])Енді(:|$)/,
);
export const MEANS_ALONE =
  /^(другой срок хранения данных|a different storage period|деректерді сақтаудың басқа мерзімі)$/m;
export const NOTHING_HELD = anyOf(
  /С 10 августа 2026 года по 9 сентября 2026 года ни одна редакция не действовала\./,
  /From 10 August 2026 to 9 September 2026 no version was in force\./,
  /2026 жылғы 10 тамыз – 2026 жылғы 9 қыркүйек аралығында бірде-бір редакция қолданыста болған жоқ\./,
);
export const NOTHING_HOLDS =
  /ни одна редакция не действует|No version is in force|бірде-бір редакция қолданыста емес/;
export const TEXT_STAYS =
  /Исправления не меняют сам опубликованный текст|do not change the published text|мәтіннің өзін өзгертпейді/;
export const CORRECTION = /^(Subject: )?(Исправление|Correction|Түзету): /m;
export const READ_CHANGES = /Прочитайте изменения|Read the changes|оқып шығыңыз/;
export const ON_THE_LIST = /Вы получили это письмо|You are receiving this|алып отырсыз/;
export const APPLIES_INSTEAD = anyOf(
  /Вместо неё 1 июля 2026 года вступи(т|ла) в силу другая редакция/,
  /In its place another version (takes|took) effect on 1 July 2026/,
  /Орнына басқа редакция күшіне ен(етін|ген) күн: 2026 жылғы 1 шілде/,
);
export const CONSENT_NOT_SHOWN = /здесь не видно|not shown here|көрсетілмейді/;
/** What applies without consent, in the company's words. */
export const WITHOUT_CONSENT =
  /Без вашего согласия данные и дальше хранятся 1 год|Without your consent your data will go on being kept for 1 year|Келісіміңіз болмаса, деректер бұрынғыдай 1 жыл сақталады/;
/** That nothing is said of it. */
export const OTHERWISE_UNSAID = /без него, здесь не сказано|without it is not said here|Онсыз .* айтылмаған/;
/** That a sample changes nothing. */
export const OUTSIDE = anyOf(
  /Вне образца 1 июня 2026 года ничего не измени(тся|лось)/,
  /Outside the sample, nothing change[sd] on 1 June 2026/,
  /Үлгіден тыс: 2026 жылғы 1 маусым күні ештеңе өзгер(мейді|ген жоқ)/,
);
/** What a sample changes, told as if it were so. */
export const AS_IF_REAL = anyOf(
  /(^|[ >.])(Станет|Стало): |^(Станет|Стало|Что измени(тся|лось))$|^(Ещё не д|Д)ействует( |$)/,
  /(^|[ >.])(Will be|Now): |^(Will be|Now|What will change|What changed)$|^(Upcoming|In force)( |$)/,
  /(^|[ >.])(Болады|Енді): |^(Болады|Енді|Не өзгереді|Не өзгерді)$|^(Әзірге қолданыста емес|Қолданыста)( |$)/,
);
/** What the version changes that took the place of the subject. */
export const CHANGED_WITH = anyOf(
  /Что изменила редакция от (1 июля|1 сентября|10 сентября) 2026 года/,
  /What changed with the version of (1 July|1 September|10 September) 2026/,
  /Не өзгерді \(редакция: 2026 жылғы (1 шілде|1 қыркүйек|10 қыркүйек)\)/,
);
export const WILL_CHANGE_WITH = anyOf(
  /Что изменит редакция от 1 июля 2026 года/,
  /What will change with the version of 1 July 2026/,
  /Не өзгереді \(редакция: 2026 жылғы 1 шілде\)/,
);
export const THREE_YEARS = /3 (года|years|жыл)/;
export const READ_IN_FORCE = anyOf(
  /^(Читать действующую редакцию|Read the version in force|Қолданыстағы редакцияны оқу)(: https:\S+\/)?$/,
  /^(Действующая редакция|The version in force|Қолданыстағы редакция):( https:\S+)?$/,
);
/** What the subject changes, said over it with its day. */
export const CHANGED_BY_SUBJECT = anyOf(
  /Что измени(т|ла) редакция от 1 июня 2026 года/,
  /What (will change|changed) with the version of 1 June 2026/,
  /Не өзгер(еді|ді) \(редакция: 2026 жылғы 1 маусым\)/,
);
/** Before and after, beside each other: of the subject's change. */
export const BEFORE_AND_AFTER =
  /[“«]1 (год|year|жыл)[”»][^\n]*[“«]2 (года|years|жыл)[”»]|: 1 (год|year|жыл) → [^\n:]+: 2 (года|years|жыл)/;
/** The same of the change that came after it. */
export const TWO_TO_THREE = /: 2 (года|years|жыл) → [^\n:]+: 3 (года|years|жыл)/;
/** Over changes that are said to be others than those told above. */
export const OTHER_CHANGES = /Остальные изменения|[Oo]ther changes|Қалған өзгерістер|Басқа өзгерістер/;
/** The way to all that has changed since the subject ended. */
export const SINCE = anyOf(
  /^Что изменилось с тех пор$/,
  /^What has changed since$/,
  /^Содан бері не өзгерді$/,
);
/** What the texts say of the change, whatever their language. */
export const TEXTS_SAY = /[“«]1 (год|year|жыл)[”»].*[“«]2 (года|years|жыл)[”»]/;
/** Words of a change that the company calls editorial: as a plan, and as what came. */
export const COUNTS =
  /вступит в силу вместе с новой редакцией|takes effect with the new version|редакциямен бірге күшіне енеді/;
export const HAVE_COUNTED = anyOf(
  /Новый текст действует с 1 июня 2026 года\./,
  /The new wording has applied since 1 June 2026\./,
  /Жаңа мәтін қолданыста, күшіне енген күні: 2026 жылғы 1 маусым\./,
);
/** That the day of a version that never begins changes nothing. */
export const STAYS = anyOf(
  /1 июня 2026 года ничего не измени(тся|лось): в силе оста(нется|лась) редакция от 1 января 2026 года\./,
  /Nothing change[sd] on 1 June 2026: the version of 1 January 2026 stay(s|ed) in force\./,
  /2026 жылғы 1 маусым күні ештеңе өзгер(мейді|ген жоқ)\. Қолданыста қал(атын|ған) редакция: 2026 жылғы 1 қаңтар\./,
);
/** That nothing was in force before the first version. */
export const FIRST =
  /Это первая редакция: до неё редакций не было|This is the first version: it replaces none|бірінші редакция: оған дейін редакция болған емес/;
/** Which version the subject replaces, in a file that is kept. */
export const REPLACES = anyOf(
  /^(Только в образце: )?([Зз]аменила|[Зз]аменит|Должна была заменить) редакцию от 1 января 2026 года$/,
  /^(Only in the sample: )?([Rr]eplaced|[Ww]ill replace|Was to replace) the version of 1 January 2026$/,
  /^(Тек үлгіде: )?([Оо]л алмастырған редакция|[Кк]үшіне енсе, алмастыратын редакциясы|Алмастыруы тиіс болған редакциясы): 2026 жылғы 1 қаңтар/,
);
/** The end of a version in force, told as if nothing could change it. */
export const CERTAIN_END = anyOf(
  /действует с \d+ \S+ \d+ года по|по 31 мая 2026 года \(объявлено\)/,
  /is in force from .* to \d|until \S+ \S+ \S+ \(announced\)/,
  /соңғы күні: [^,;.]+\.$/,
);
/** What is called withdrawn, before it is. */
export const WITHDRAWN_THING =
  /Отозванн(ая|ый)|[Tt]he withdrawn (version|text)|Кері қайтарып алынған (редакция|мәтін)/;
export const TAKES_EFFECT = /вступает в силу|takes effect|күшіне енеді/;
/** Everything in which a version can be named. */
export const EVERYWHERE =
  'home, banner, policy, version, archive, changes page, redline, notice page, mail, SMS, calendar, feed (Atom), feed (JSON), PDF, redline PDF, status.json, as-of, evidence';
/** What speaks of the subject with whole sentences. */
export const IN_SENTENCES =
  'version, redline, notice page, feed (Atom), feed (JSON), PDF, redline PDF, status.json';

export const SAMPLE = /Образец|образ(цом|ец)|[Ss]ample|[Үү]лгі/;
export const OTHER_DAY = /1 июля 2026|1 July 2026|1 Jul 2026|01\.07\.2026|2026-07-01|2026 жылғы 1 шілде/;
/** The company's words are said with their language where the page has another. */
export const REASON =
  /^((?!(Reason|Себебі)).)*(Решено не менять срок|Документ больше не нужен|В тексте нашли ошибку)\.|(Reason \(in Russian\)|Себебі \(орыс тілінде\)): (Решено не менять срок|Документ больше не нужен|В тексте нашли ошибку)\./m;
