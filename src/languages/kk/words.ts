import { type CorrectedThing, type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { inside } from '../sentence.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** What a correction puts right. */
const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'атауы',
  address: 'мекенжай',
  phone: 'телефон',
  email: 'электрондық пошта',
  link: 'сілтеме',
  date: 'күн',
  period: 'мерзім',
  amount: 'сома',
  wording: 'сөздер',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', егер редакция оған дейін кері қайтарып алынбаса';

/** Dates stand after a colon throughout: a case ending on a month's name would depend on its vowels. */
export const words: Dictionary = {
  locale: 'kk',
  languageName: 'Қазақша',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `${organisation} құжаттары`,
    lead: 'Қолданыстағы мәтіндер, барлық бұрынғы редакциялар және олардағы өзгерістер.',
    skipToContent: 'Мәтінге өту',
    languages: 'Тілдер',
    ledger: 'Жарияланымдар тізілімі',
    checksums: 'Бақылау сомалары',
    frozen: 'Жарияланған редакция өзгертілмейді. Оның таңбасы тізілімде сақталады.',
    builtAsOf: (date) => `Беттер құрастырылған күн: ${date}.`,
    noPolicies: 'Мұнда әзірге ештеңе жарияланбаған.',
    forMachines: 'Бағдарламаларға арналған',
    search: 'Іздеу',
    preview: 'Алдын ала көрініс: мұнда жобалар көрсетілген, олар жарияланбаған және өзгеруі мүмкін.',
    draftChanges: 'Жоба нені өзгертеді',
  },
  status: (status) =>
    ({
      draft: 'Жоба',
      upcoming: 'Әзірге қолданыста емес',
      'in-force': 'Қолданыста',
      superseded: 'Күшін жойған',
      withdrawn: 'Кері қайтарып алынған',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Жоба: мәтін әлі жарияланған жоқ және өзгеруі мүмкін.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Бұл редакция жарияланған, бірақ күшіне енбейді. Белгіленген күні: ${effective}; кері қайтарып алынатын күні: ${withdrawn}.`
          : `Бұл редакция әзірге қолданылмайды. Күшіне енетін күні: ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Жарияланған соңғы күні: ${lastDay}.` : ''}`;
      case 'in-force':
        if (lastDay === null) return `Бұл редакция қолданыста. Күшіне енген күні: ${effective}.`;
        return `Бұл редакция қолданыста. Күшіне енген күні: ${effective}. Соңғы күні: ${lastDay}${
          withdrawn
            ? `; кері қайтарып алынатын күні: ${withdrawn}`
            : ', егер жаңа редакция оған дейін кері қайтарып алынбаса'
        }.`;
      case 'superseded':
        return lastDay
          ? `Бұл редакция күшін жойған. Күшіне енген күні: ${effective}; соңғы күні: ${lastDay}.`
          : 'Бұл редакция күшін жойған: бір күн де қолданыста болмай, оны басқасы ауыстырды.';
      case 'withdrawn':
        return lastDay
          ? `Бұл редакция қолданыста емес. Күшіне енген күні: ${effective}; соңғы күні: ${lastDay}; кері қайтарып алынған күні: ${withdrawn ?? ''}.`
          : `Бұл редакция қолданыста емес және күшіне енген жоқ. Кері қайтарып алынған күні: ${withdrawn ?? ''}; белгіленген күні: ${effective}.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Негізгі мәтін',
      official: 'Ресми аударма',
      informative: 'Ақпараттық аударма',
      pending: 'Аударма дайындалуда',
    })[standing],
  version: {
    ofDate: (date) => `Редакция: ${date}`,
    short: (date, id) => (id.includes('.') ? `Редакция: ${date} (${id})` : `Редакция: ${date}`),
    lastUpdated: 'Соңғы жаңартылған күні',
    effective: 'Күшіне енген күні',
    wasEffective: 'Қолданыла бастаған күні',
    willBeEffective: 'Күшіне енетін күні',
    wouldBeEffective: 'Күшіне енуі тиіс болған күні',
    published: 'Жарияланған күні',
    entered: (date) => `мұрағатқа енгізілген күні: ${date}`,
    inForceSince: (date) => `Қолданыста. Күшіне енген күні: ${date}`,
    digest: 'Мәтін таңбасы (SHA-256)',
    number: 'Редакция нөмірі',
    before: 'Алдыңғы редакция',
    after: 'Келесі редакция',
    replacedBy: (id) => `Күшіне енгенге дейін ${id} редакциясымен ауыстырылды.`,
    insteadPublished: (version) => `Орнына жарияланған редакция: ${version}.`,
    insteadApplies: {
      will: (version) => `Орнына басқа редакция күшіне енетін күн: ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `Орнына басқа редакция күшіне енген күн: ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) =>
        `${effective} күні ештеңе өзгермейді. Қолданыста қалатын редакция: ${stays}.`,
      has: (effective, stays) =>
        `${effective} күні ештеңе өзгерген жоқ. Қолданыста қалған редакция: ${stays}.`,
    },
    nothingHeld: (from, until) => `${from} – ${until} аралығында бірде-бір редакция қолданыста болған жоқ.`,
    unlessWithdrawn: UNLESS_WITHDRAWN,
    reasonIn: (language) => `Себебі (${language} тілінде):`,
    consent: {
      will: 'Осы өзгеріске келісіміңізді бөлек сұрайтын боламыз.',
      has: 'Осы өзгеріске келісіміңізді бөлек сұрап отырмыз. Оны берген-бермегеніңіз бұл жерде көрсетілмейді.',
    },
    withoutConsent: (contact) =>
      `Онсыз сіз үшін не қолданылатыны мұнда айтылмаған: мәтінді қараңыз${contact ? ` немесе сұраңыз: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Не өзгереді (редакция: ${version})`,
      has: (version) => `Не өзгерді (редакция: ${version})`,
      had: (version) => `Сол кезде не өзгерген (редакция: ${version})`,
    },
    editorial: 'Біз бұл өзгерісті редакциялық деп санаймыз: ол соңғы жаңартылған күнді өзгертпейді.',
    editorialCounts: {
      will: () => 'Ал жаңа мәтін жаңа редакциямен бірге күшіне енеді.',
      has: (date) => `Жаңа мәтін қолданыста, күшіне енген күні: ${date}.`,
      had: (date) => `Жаңа мәтін қолданыста болған, күшіне енген күні: ${date}.`,
    },
    publishedAsSample: 'Үлгідегі жариялану күні',
    noneInForce: 'Қазір бірде-бір редакция қолданыста емес.',
    contents: 'Мазмұны',
    downloads: 'Жүктеп алу',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Өзгерістер PDF түрінде',
    redlineWord: 'Өзгерістер Word түрінде, түзету белгілерімен',
    markdown: 'Markdown',
    text: 'Мәтін',
    archive: 'Редакциялар мұрағаты',
    read: 'Оқу',
    readInForce: 'Қолданыстағы редакцияны оқу',
    whatChangedSince: 'Содан бері не өзгерді',
    firstVersion: 'Бұл — бірінші редакция: оған дейін редакция болған емес.',
    upcoming: (date) => `Жаңа редакция күшіне енетін күн: ${date}${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `Бірінші редакция күшіне енетін күн: ${date}${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `${effective} күніне белгіленген өзгеріс болмайды (кері қайтарып алу күні: ${withdrawn}).`,
    recalledText: 'Болмайтын өзгерістің мәтіні',
    withdrawnOn: (date) => `Кері қайтарып алынған күні: ${date}.`,
    willBeWithdrawnOn: (date) => `Кері қайтарып алынатын күні: ${date}.`,
    willNotCome: 'Күшіне енбейді',
    inLanguage: (language) => `(${language} тілінде)`,
    table: (n) => `${n}-кесте`,
    backToText: (number) => `Мәтінге оралу, ${number}-ескертпе`,
    updated: 'соңғы жаңарту:',
    until: (date) => `жарияланған соңғы күні: ${date}`,
    binding: (language) => `негізгі мәтін: ${language} тілінде`,
    versions: 'Мұрағат',
  },
  sample: {
    badge: 'Үлгі',
    mark: 'Үлгі, жарияланбаған',
    only: (line) => `Тек үлгіде: ${inside(line)}`,
    outside: (line) => `Үлгіден тыс: ${inside(line)}`,
    becomes: 'Үлгіде',
    coming: (date) => `Жаңа редакцияның үлгісі, күні: ${date}. Ол жарияланбаған, күші жоқ.`,
    before: (organisation) => `Алдыңғы редакция — үлгі: ${organisation} оны ешқашан жарияламаған.`,
    version: (organisation) =>
      `Үлгі: ${organisation} бұл мәтінді ешқашан жарияламаған, оның күші жоқ. Ол мұрағаттың қалай жұмыс істейтінін көрсетеді.`,
    pair: (organisation, version) =>
      `Үлгімен салыстыру (${inside(version)}) – ${organisation} бұл мәтінді ешқашан жарияламаған, оның күші жоқ.`,
    both: (organisation) =>
      `Екі үлгіні салыстыру: ${organisation} бұл редакциялардың ешқайсысын жарияламаған, олардың күші жоқ. Олар мұрағаттың қалай жұмыс істейтінін көрсетеді.`,
  },
  pending: {
    title: 'Аударма дайындалуда',
    body: (language) => `Бұл тілдегі мәтін әзірге жоқ. Негізгісі — ${language} тіліндегі мәтін.`,
    link: (language) => `${capital(language)} тілінде оқу`,
  },
  translationNote: (language) =>
    `Бұл — ақпараттық аударма. Айырмашылық болса, ${language} тіліндегі мәтін қолданылады.`,
  history: {
    title: 'Редакциялар мұрағаты',
    of: (policy) => `${policy}: редакциялар мұрағаты`,
    lead: 'Алғашқы жарияланымнан бергі барлық редакциялар. Бірде-біреуі жойылмайды және өзгертілмейді.',
    from: 'Басталуы',
    until: 'Аяқталуы',
    untilNow: 'шектелмеген',
    periods: 'Қай күні қай редакция қолданыста болды',
    status: 'Күйі',
    versionColumn: 'Редакция',
    compareTitle: 'Екі редакцияны салыстыру',
    older: 'Бұрынғы',
    newer: 'Жаңа',
    compare: 'Салыстыру',
    earlier: (count) => `Бұрынғы редакциялар (${count})`,
    undecided: 'Бұл өзгеріс елеулі ме, әлде тек редакциялық па, біз әлі айтқан жоқпыз.',
    stats: (added, removed) => `Қосылған сөз: ${added}, алып тасталған: ${removed}.`,
    more: 'Толығырақ',
  },
  asOf: {
    title: 'Белгілі бір күні қай редакция күшінде болды?',
    label: 'Күні',
    show: 'Көрсету',
    inForce: (day, tense) =>
      ({
        past: `${day} күні қолданыста болған редакция:`,
        present: `${day} күнгі қолданыстағы редакция:`,
        future: `${day} күні, бұған дейін өзгермесе, қолданыста болатын редакция:`,
      })[tense],
    named: (date, id) => `${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `басталуы: ${since}, соңғы күні: ${lastDay}` : `басталуы: ${since}, аяқталу күні белгісіз`,
    announcedPeriod: (since, lastDay) =>
      `басталуы: ${since}, соңғы күні: ${lastDay}, егер жаңа редакция оған дейін кері қайтарып алынбаса`,
    notYet: (day, tense, first) =>
      `${day}: әлі ешбір редакция күшіне ${tense === 'past' ? 'енген жоқ еді' : 'енген жоқ'}.${first ? ` Біріншісінің күшіне ену күні: ${first}.` : ''}`,
    nothing: (day) => `${day} күні мұрағатта бірде-бір редакция жоқ, біреуі қолданыста ма, одан көрінбейді.`,
    repealed: (day, tense, withdrawn) =>
      `${day}: ешбір редакция қолданыста ${tense === 'past' ? 'болған жоқ' : 'емес'}. Соңғысы кері қайтарып алынған күн: ${withdrawn}.`,
    announced: (published, effective) =>
      `осы күнге дейін жарияланған (${published}), күшіне енетін күні: ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `жарияланған күні: ${published}, белгіленген күні: ${effective}, кері қайтарып алынған күні: ${withdrawn}; ешқашан күшіне енбеген`,
    sample: (effective) => `күші жоқ; үлгідегі күні: ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `жарияланған күні: ${published}, белгіленген күні: ${effective}, кері қайтарып алынатын күні: ${withdrawn}; күшіне енбейді`,
    noNotice: 'Ол туралы хабарлама берілгені жазбаларда жоқ.',
    notADay: 'Күнді таңдаңыз.',
  },
  record: {
    title: 'Жариялау туралы мәліметтер',
    lead: 'Осы редакция туралы тізілімде не жазылғаны және оны кез келген адам қалай тексере алатыны.',
    statement:
      'Егер таңба сәйкес келсе, файлдар осы таңба жарияланғаннан бері өзгермеген. Оның өзі бұл қашан болғанын, мәтінді біреу оқығанын немесе соттың қабылдайтынын дәлелдемейді.',
    origin: ({ from, ref, path, line }) =>
      `Алынған жері: ${from === 'git' ? 'git тарихы' : from === 'ota' ? 'Open Terms Archive жазбалары' : 'файлдар қалтасы'}: ${path}, ${ref}.${line ? ` Дереккөзде былай делінген: «${line}».` : ''}`,
    events: 'Тізілімде',
    eventAt: (date, line) => `Енгізілген күні: ${date}, ${line}-жол`,
    notified,
    said: { approved: 'Бекітілген күні', label: 'Редакция атауы' },
    event: {
      published: (event) =>
        `Жарияланған күні: ${dates.long(event.published)}, күшіне енетін күні: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Аударма қосылды: ${languageIn(event.locale)} тіліндегі мәтін.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Аударма (${languageIn(event.locale)} тіліндегі мәтін) расталды` : 'Өзгеріссіз қайта қаралды'}, ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `${dates.long(event.date)} шешілді: өзгеріс ${event.class === 'editorial' ? 'редакциялық' : event.material ? 'мәнді, оқырман үшін маңызды' : 'мәнді'}.`,
      corrected: (event) => `Түзету, ${dates.long(event.date)}:`,
      approved: (event) =>
        `Мәтін ${dates.long(event.date)} бекітілді: ${event.by} (${event.role}). Бұл тек жариялаушының айтуынша белгілі.`,
      rewritten: ({ lines, kept }) =>
        `Қайта жарияланды: бұрын тізілімде ${lines} жол болған, олардың алғашқы ${kept} жолы сақталды, қалғандары жарияланған күйінде емес. Көрсетілген себеп:`,
      withdrawn: (event) => `Кері қайтарып алу күні: ${dates.long(event.date)}.`,
    },
    digests: 'Таңбалар',
    file: 'Файл',
    digest: 'Тізілімдегі SHA-256',
    check: 'Тексеру',
    needsScript:
      'JavaScript қосулы болса, таңбаларды браузеріңіз есептейді; төмендегі командалар онсыз да жұмыс істейді.',
    checking: 'есептелуде…',
    isSame: 'сәйкес',
    isOther: 'сәйкес емес',
    isLost: 'жүктелмеді',
    chainHolds: 'Тізілімнің әр жолында алдыңғысының таңбасы бар: тізбек бүтін.',
    chainBreaks: 'Тізілім тізбегі бұзылған жол:',
    byHand: 'Өзіңіз тексеріңіз',
    byHandLead: 'Файлдарды жүктеп алып, осы командалардың нәтижесін тізіліммен салыстырыңыз.',
    witnesses: 'Сырттан куәландыру',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Уақыт белгісі (RFC 3161)', signature: 'SSH қолтаңбасы', opentimestamps: 'OpenTimestamps дәлелі' }[type]}: тізілімнің 1–${lines} жолдары`,
    noWitness: 'Бұл редакция үшін сырттан куәландыру жоқ. Оның күніне тек жариялаушы кепіл.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `«${was}» → `}«${becomes}».`,
    noteIn: (language) => `Түсініктеме (${language} тілінде):`,
    unchanged: 'Түзетулер жарияланған мәтіннің өзін өзгертпейді.',
    corrected: (date, language) => `Түзету, ${date}${language ? ` (${language} тілінде)` : ''}:`,
    reviewed: (date) => `Өзгеріссіз қайта қаралды: ${date}.`,
    unconfirmed: 'Бұл мәтін үлгі бойынша жасалған, оны тіл иесінің растауы күтілуде.',
    translationAdded: (date) => `Бұл аударма қосылған күн: ${date}.`,
    unconfirmedShort: 'аударма расталмаған',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Екі редакцияны салыстыру',
    lead: 'Кез келген екі редакцияны таңдаңыз.',
    needsScript:
      'Кез келген екі редакцияны салыстыру үшін JavaScript қажет. Онсыз мына дайын салыстырулар бар:',
    working: 'Салыстырылуда…',
    failed: 'Мәтіндерді жүктеу мүмкін болмады. Байланысты тексеріп, қайталап көріңіз.',
    unknown: 'Мұндай редакция жоқ. Редакцияларды тізімнен таңдаңыз.',
    same: 'Бір редакция екі рет таңдалды. Екі түрлі редакцияны таңдаңыз.',
    backwards:
      'Сол жақта кейінгі редакция таңдалған, сондықтан өзгерістер керісінше көрсетілген: қосылғаны алынған сияқты көрінеді.',
    swap: 'Орындарын ауыстыру',
    prebuilt: 'Бұл салыстырудың жеке беті',
    neverHeld: (version) => `${version} кері қайтарып алынған және күшіне енбейді.`,
  },
  notice: {
    title: 'Өзгеріс туралы хабарлама',
    subject: 'Тақырыбы',
    preheader: 'Алғашқы сөздері',
    phone: 'Хат телефонда осылай көрінеді',
    desktop: 'Хат компьютерде осылай көрінеді',
    forms: {
      html: 'Хат (HTML)',
      txt: 'Хат (мәтін)',
      eml: 'Хат (.eml)',
      json: 'Деректер (JSON)',
      ics: 'Күнтізбеге (.ics)',
    },
    short: 'Қысқа хабарлама',
    feed: 'Өзгерістер жаңалықтары (Atom)',
    lead: 'Жазылушылар нені алады: хат мәтіні, қысқа хабарлама және күнтізбеге арналған күн.',
    developers: 'Әзірлеушілерге',
  },
  banner: {
    label: 'Құжаттардағы өзгерістер',
    upcoming: (title, date) =>
      `«${title}» құжатының жаңа редакциясы күшіне енетін күн: ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `«${title}» құжатының жаңа редакциясы қолданыста. Күшіне енген күні: ${date}.`,
    sample: (sentence) => `Үлгі. Тек онда: ${sentence} Ол жарияланбаған, күші жоқ.`,
    recalled: (title, date) => `«${title}» құжатының мына күнге белгіленген өзгерісі болмайды: ${date}.`,
    changes: 'Не өзгереді',
    changed: 'Не өзгерді',
    newText: 'Жаңа мәтін',
    hide: 'Жасыру',
    more: (count) => `Тағы өзгерістер: ${count}`,
    homePage: 'Сайттың басты бетіндегі хабарлама',
    embedLead: (days) =>
      `Жарияланған күннен бастап және күшіне енгеннен кейін ${days} күн бойы көрсетіледі. Жаңалық болмаса, блок көрінбейді.`,
    script: 'Сайтқа арналған бір жол: күндер мен тіл өздігінен таңдалады, хабарламаны жасыруға болады',
    frame: 'Скриптсіз, жақтау түрінде',
    snippet: 'Қолмен қоюға арналған HTML',
  },
  reading: {
    minutes: (minutes) => `Оқу уақыты: шамамен ${minutes} минут`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, ${date} редакциясы`,
    citedClause: (number, title) => (number ? `${number}-т.` : `«${title}» бөлімі`),
    copy: 'Бөлімге сілтемені көшіру',
    copied: 'Көшірілді',
    nextReview: (date) => `Келесі қайта қарау: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Өзгерістер бойынша өту',
    previous: 'Алдыңғы',
    next: 'Келесі',
    position: '{all} өзгерістің {n}-і',
    onlyChanged: 'Тек өзгергені',
    folded: 'Өзгеріссіз: {n} абзац',
    marks: 'Белгілер сөзбен',
    keys: 'Мәтін таңдалғанда: J — келесі, K — алдыңғы.',
    skipToText: 'Белгіленген мәтінге',
  },
  print: {
    page: (page, pages) => `${page}-бет, барлығы ${pages}`,
    whereStatus: (url) => `Бұл редакция қажетті күні қолданыста ма: ${url}`,
    effective: 'Күшіне ену күні',
    lastDay: 'Қолданыстағы соңғы күні',
    replaces: (version) => `Ол алмастырған редакция: ${version}`,
    willReplace: (version) => `Күшіне енсе, алмастыратын редакциясы: ${version}`,
    wasToReplace: (version) => `Алмастыруы тиіс болған редакциясы: ${version}`,
    changes: 'Одан айырмасы',
    wordForWord: 'Сөзбе-сөз салыстыру',
    nothingAfter: (withdrawn) => `${withdrawn} күні оны басқа редакция алмастырған жоқ.`,
    asOf: 'Мына күнгі жағдай бойынша:',
  },
};

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'сайттың басты бетінде',
  email: 'электрондық пошта арқылы',
  'last-updated': 'соңғы жаңарту күнімен',
  other: 'басқа тәсілмен',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Хабарлама, ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('kk', audience, { one: 'алушы', other: 'алушы' })}`}.`;
}
