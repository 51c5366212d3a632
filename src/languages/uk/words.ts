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
  name: 'назва',
  address: 'адреса',
  phone: 'телефон',
  email: 'електронна пошта',
  link: 'посилання',
  date: 'дата',
  period: 'строк',
  amount: 'сума',
  wording: 'слова',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', якщо її не відкличуть раніше';

export const words: Dictionary = {
  locale: 'uk',
  languageName: 'Українська',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Документи ${organisation}`,
    lead: 'Чинні тексти, усі попередні редакції та те, що в них змінилося.',
    skipToContent: 'До тексту',
    languages: 'Мови',
    ledger: 'Реєстр публікацій',
    checksums: 'Контрольні суми',
    frozen: 'Опублікована редакція більше не змінюється. Її відбиток зберігається в реєстрі.',
    builtAsOf: (date) => `Сторінки зібрано станом на ${date}.`,
    noPolicies: 'Тут поки що нічого не опубліковано.',
    forMachines: 'Для програм',
    search: 'Пошук',
    preview: 'Попередній перегляд: тут показано чернетки, вони не опубліковані й можуть змінитися.',
    draftChanges: 'Що змінює чернетка',
  },
  status: (status) =>
    ({
      draft: 'Чернетка',
      upcoming: 'Ще не чинна',
      'in-force': 'Чинна',
      superseded: 'Втратила чинність',
      withdrawn: 'Відкликана',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Чернетка: текст ще не опубліковано, він може змінитися.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Цю редакцію було оголошено на ${effective}, але ${withdrawn} її буде відкликано, і чинності вона не набере.`
          : `Ця редакція ще не чинна. Вона набере чинності ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Оголошений останній день — ${lastDay}.` : ''}`;
      case 'in-force':
        return `Ця редакція чинна з ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Останній день — ${lastDay}: ${withdrawn} її буде відкликано.`
              : ` Останній день — ${lastDay}, якщо нову редакцію не відкличуть раніше.`
        }`;
      case 'superseded':
        return lastDay
          ? `Ця редакція втратила чинність. Вона була чинною з ${effective} до ${lastDay} включно.`
          : `Ця редакція втратила чинність: інша замінила її раніше, ніж вона була чинною хоча б день.`;
      case 'withdrawn':
        return lastDay
          ? `Ця редакція була чинною з ${effective} до ${lastDay} включно. Її відкликано ${withdrawn ?? ''}, вона не чинна.`
          : `Цю редакцію відкликано ${withdrawn ?? ''}, до того як вона мала набрати чинності ${effective}. Вона не чинна.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Основний текст',
      official: 'Офіційний переклад',
      informative: 'Переклад для ознайомлення',
      pending: 'Переклад готується',
    })[standing],
  version: {
    ofDate: (date) => `Редакція від ${date}`,
    short: (date, id) => (id.includes('.') ? `Редакція від ${date} (${id})` : `Редакція від ${date}`),
    lastUpdated: 'Останнє оновлення',
    effective: 'Чинна з',
    wasEffective: 'Була чинною з',
    willBeEffective: 'Набере чинності',
    wouldBeEffective: 'Мала набрати чинності',
    published: 'Опубліковано',
    entered: (date) => `внесено до архіву ${date}`,
    inForceSince: (date) => `Чинна з ${date}`,
    digest: 'Відбиток тексту (SHA-256)',
    number: 'Номер редакції',
    before: 'Попередня редакція',
    after: 'Наступна редакція',
    replacedBy: (id) => `Замінено редакцією ${id} до набрання чинності.`,
    insteadPublished: (version) => `Натомість опубліковано редакцію від ${version}.`,
    insteadApplies: {
      will: (version) => `Натомість ${version} набере чинності інша редакція${UNLESS_WITHDRAWN}.`,
      has: (version) => `Натомість ${version} набрала чинності інша редакція.`,
    },
    nothingChanges: {
      will: (effective, stays) =>
        `${effective} нічого не зміниться: чинною залишиться редакція від ${stays}.`,
      has: (effective, stays) => `${effective} нічого не змінилося: чинною залишилася редакція від ${stays}.`,
    },
    nothingHeld: (from, until) => `З ${from} до ${until} включно жодна редакція не була чинною.`,
    unlessWithdrawn: ', якщо нову редакцію не відкличуть раніше',
    reasonIn: (language) => `Причина (${language} мовою):`,
    consent: {
      will: 'Ми окремо попросимо вашу згоду на цю зміну.',
      has: 'Ми окремо просимо вашу згоду на цю зміну. Чи надали ви її, тут не показано.',
    },
    withoutConsent: (contact) =>
      `Що діє для вас без неї, тут не сказано: подивіться в тексті${contact ? ` або спитайте: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Що зміниться з редакцією від ${version}`,
      has: (version) => `Що змінилося з редакцією від ${version}`,
      had: (version) => `Що змінилося тоді з редакцією від ${version}`,
    },
    editorial: 'Ми вважаємо цю зміну редакційною: дати останнього оновлення вона не змінює.',
    editorialCounts: {
      will: () => 'Новий текст усе одно набере чинності разом із новою редакцією.',
      has: (date) => `Новий текст чинний з ${date}.`,
      had: (date) => `Новий текст був чинним з ${date}.`,
    },
    publishedAsSample: 'День публікації у зразку',
    noneInForce: 'Наразі жодна редакція не чинна.',
    contents: 'Зміст',
    downloads: 'Завантажити',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Зміни у PDF',
    redlineWord: 'Зміни у Word, з виправленнями',
    markdown: 'Markdown',
    text: 'Текст',
    archive: 'Архів редакцій',
    read: 'Читати',
    readInForce: 'Читати чинну редакцію',
    whatChangedSince: 'Що змінилося відтоді',
    firstVersion: 'Це перша редакція: вона не замінює жодної.',
    upcoming: (date) => `${date} набере чинності нова редакція${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `${date} набере чинності перша редакція${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `Зміна, оголошена на ${effective}, не відбудеться (день відкликання: ${withdrawn}).`,
    recalledText: 'Текст скасованої зміни',
    withdrawnOn: (date) => `Відкликано ${date}.`,
    willBeWithdrawnOn: (date) => `Буде відкликано ${date}.`,
    willNotCome: 'Не набере чинності',
    inLanguage: (language) => `(${language} мовою)`,
    table: (n) => `Таблиця ${n}`,
    backToText: (number) => `Повернутися до тексту, виноска ${number}`,
    updated: 'оновлено',
    until: (date) => `оголошений кінець: ${date}`,
    binding: (language) => `основний текст: ${language} мовою`,
    versions: 'Архів',
  },
  sample: {
    badge: 'Зразок',
    mark: 'Зразок, не публікувався',
    only: (line) => `Лише у зразку: ${inside(line)}`,
    outside: (line) => `Поза зразком ${inside(line)}`,
    becomes: 'У зразку',
    coming: (date) => `Зразок нової редакції від ${date}: не публікувався, чинності не має.`,
    before: (organisation) => `Попередня редакція — зразок: ${organisation} ніколи її не публікувала.`,
    version: (organisation) =>
      `Зразок: ${organisation} ніколи не публікувала цього тексту, чинності він не має. Він показує, як працює архів.`,
    pair: (organisation, version) =>
      `Порівняння зі зразком (${inside(version)}): ${organisation} ніколи не публікувала того тексту, чинності він не має. Він показує, як працює архів.`,
    both: (organisation) =>
      `Порівняння двох зразків: ${organisation} ніколи не публікувала жодної з цих редакцій, чинності вони не мають. Вони показують, як працює архів.`,
  },
  pending: {
    title: 'Переклад готується',
    body: (language) => `Тексту цією мовою ще немає. Основний текст — ${language} мовою.`,
    link: (language) => `Читати ${language} мовою`,
  },
  translationNote: (language) =>
    `Це переклад для ознайомлення. У разі розбіжностей застосовується текст ${language} мовою.`,
  history: {
    title: 'Архів редакцій',
    of: (policy) => `${policy}: архів редакцій`,
    lead: 'Усі редакції від дня першої публікації. Жодну не вилучають і не змінюють.',
    from: 'З',
    until: 'До',
    untilNow: 'не обмежено',
    periods: 'Яка редакція була чинною в який день',
    status: 'Стан',
    versionColumn: 'Редакція',
    compareTitle: 'Порівняти дві редакції',
    older: 'Попередня',
    newer: 'Нова',
    compare: 'Порівняти',
    earlier: (count) => `Попередні редакції (${count})`,
    undecided: 'Ми ще не сказали, чи ця зміна істотна, чи лише редакційна.',
    stats: (added, removed) => `Додано слів: ${added}, вилучено: ${removed}.`,
    more: 'Докладніше',
  },
  asOf: {
    title: 'Яка редакція була чинною цього дня?',
    label: 'Дата',
    show: 'Показати',
    inForce: (day, tense) =>
      ({
        past: `Станом на ${day} була чинною:`,
        present: `Станом на ${day} чинна:`,
        future: `Станом на ${day}, якщо до того нічого не зміниться, буде чинною:`,
      })[tense],
    named: (date, id) => `редакція від ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `з ${since} до ${lastDay} включно` : `з ${since}, кінець не визначено`,
    announcedPeriod: (since, lastDay) =>
      `з ${since}; останній день — ${lastDay}, якщо нову редакцію не відкличуть раніше`,
    notYet: (day, tense, first) =>
      `Станом на ${day} жодна редакція ще не ${tense === 'past' ? 'була чинною' : 'чинна'}.${first ? ` Перша редакція — з ${first}.` : ''}`,
    nothing: (day) =>
      `Станом на ${day} в архіві немає жодної редакції, тож з нього не видно, чи якась є чинною.`,
    repealed: (day, tense, withdrawn) =>
      `Станом на ${day} жодна редакція не ${tense === 'past' ? 'була чинною' : 'чинна'}. Останню відкликано ${withdrawn}.`,
    announced: (published, effective) =>
      `на той день оголошена (опублікована ${published}), набере чинності ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `опублікована ${published}, мала бути чинною з ${effective}, відкликана ${withdrawn} і ніколи не була чинною`,
    sample: (effective) => `чинності не має; її день у зразку — ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `опублікована ${published}, оголошена на ${effective}, буде відкликана ${withdrawn} і чинності не набере`,
    noNotice: 'Про повідомлення щодо неї запису немає.',
    notADay: 'Виберіть дату.',
  },
  record: {
    title: 'Відомості про публікацію',
    lead: 'Що записано в реєстрі про цю редакцію і як це може перевірити кожен.',
    statement:
      'Якщо відбиток збігається, файли не змінювалися відтоді, як відбиток було опубліковано. Сам собою він не доводить, коли це було, що текст хтось прочитав або що його прийме суд.',
    origin: ({ from, ref, path, line }) =>
      `Взято з ${from === 'git' ? 'історії git' : from === 'ota' ? 'записів Open Terms Archive' : 'теки з файлами'}: ${path}, ${ref}.${line ? ` У джерелі сказано: «${line}».` : ''}`,
    events: 'У реєстрі',
    eventAt: (date, line) => `Внесено ${date}, рядок ${line}`,
    notified,
    said: { approved: 'Затверджено', label: 'Назва редакції' },
    event: {
      published: (event) =>
        `Опубліковано ${dates.long(event.published)}; день набрання чинності: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Додано переклад: текст ${languageIn(event.locale)} мовою.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Переклад (текст ${languageIn(event.locale)} мовою) підтверджено` : 'Переглянуто без змін'} ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `${dates.long(event.date)} вирішено: зміна ${event.class === 'editorial' ? 'редакційна' : event.material ? 'по суті, важлива для читачів' : 'по суті'}.`,
      corrected: (event) => `Виправлення від ${dates.long(event.date)}:`,
      approved: (event) =>
        `Текст затверджено ${dates.long(event.date)}: ${event.by} (${event.role}). Про це відомо лише зі слів того, хто публікує.`,
      rewritten: ({ lines, kept }) =>
        `Опубліковано заново: раніше в реєстрі було ${counted('uk', lines, { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' })}, з них перші ${kept} збережено, решта не такі, якими їх опублікували. Зазначена причина:`,
      withdrawn: (event) => `Відкликання з ${dates.long(event.date)}.`,
    },
    digests: 'Відбитки',
    file: 'Файл',
    digest: 'SHA-256 у реєстрі',
    check: 'Перевірка',
    needsScript: 'З увімкненим JavaScript відбитки обчислює ваш браузер; команди нижче працюють і без нього.',
    checking: 'обчислюється…',
    isSame: 'збігається',
    isOther: 'не збігається',
    isLost: 'не вдалося завантажити',
    chainHolds: 'Кожен рядок реєстру містить відбиток попереднього: ланцюжок цілий.',
    chainBreaks: 'Ланцюжок реєстру розірвано в рядку',
    byHand: 'Перевірити самостійно',
    byHandLead: 'Завантажте файли та порівняйте вивід цих команд із реєстром.',
    witnesses: 'Зовнішні свідчення',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Позначка часу (RFC 3161)', signature: 'Підпис SSH', opentimestamps: 'Доказ OpenTimestamps' }[type]}: рядки реєстру з 1 до ${lines}`,
    noWitness:
      'Зовнішніх свідчень для цієї редакції немає. За її дату ручається лише той, хто її опублікував.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `«${was}» → `}«${becomes}».`,
    noteIn: (language) => `Пояснення (${language} мовою):`,
    unchanged: 'Сам опублікований текст виправлення не змінюють.',
    corrected: (date, language) => `Виправлення від ${date}${language ? ` (${language} мовою)` : ''}:`,
    reviewed: (date) => `Переглянуто без змін ${date}.`,
    unconfirmed: 'Цей текст складено за шаблоном, він чекає на підтвердження носія мови.',
    translationAdded: (date) => `Цей переклад додано ${date}.`,
    unconfirmedShort: 'переклад не підтверджено',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Порівняти дві редакції',
    lead: 'Виберіть будь-які дві редакції.',
    needsScript: 'Для будь-яких двох редакцій потрібен JavaScript. Без нього доступні готові порівняння:',
    working: 'Порівнюю…',
    failed: 'Не вдалося завантажити тексти. Перевірте з’єднання та спробуйте ще раз.',
    unknown: 'Такої редакції немає. Виберіть редакції зі списку.',
    same: 'Двічі вибрано ту саму редакцію. Виберіть дві різні.',
    backwards: 'Ліворуч вибрано пізнішу редакцію, тому зміни показано навпаки: додане виглядає вилученим.',
    swap: 'Поміняти місцями',
    prebuilt: 'Це порівняння окремою сторінкою',
    neverHeld: (version) => `${version} відкликана і чинності не набирає.`,
  },
  notice: {
    title: 'Повідомлення про зміну',
    subject: 'Тема',
    preheader: 'Перші слова',
    phone: 'На телефоні',
    desktop: 'На комп’ютері',
    forms: {
      html: 'Лист (HTML)',
      txt: 'Лист (текст)',
      eml: 'Лист (.eml)',
      json: 'Дані (JSON)',
      ics: 'До календаря (.ics)',
    },
    short: 'Коротке повідомлення',
    feed: 'Стрічка змін (Atom)',
    lead: 'Що отримують підписники: лист, коротке повідомлення і день для календаря.',
    developers: 'Для розробників',
  },
  banner: {
    label: 'Зміни в документах',
    upcoming: (title, date) =>
      `Нова редакція документа «${title}» набере чинності ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `З ${date} чинна нова редакція документа «${title}».`,
    sample: (sentence) => `Зразок. Лише в ньому ${inside(sentence)} Він не публікувався й чинності не має.`,
    recalled: (title, date) => `Зміну документа «${title}», оголошену на ${date}, скасовано.`,
    changes: 'Що зміниться',
    changed: 'Що змінилося',
    newText: 'Новий текст',
    hide: 'Сховати',
    more: (count) => `Ще змін: ${count}`,
    homePage: 'Повідомлення на головній сторінці сайту',
    embedLead: (days) =>
      `Показується з дня публікації та ${counted('uk', Number(days), { one: 'день', few: 'дні', many: 'днів', other: 'дня' })} після набрання чинності. Якщо новин немає, блок не видно.`,
    script: 'Один рядок для сайту: дні та мова визначаються самі, повідомлення можна сховати',
    frame: 'Без скриптів, у рамці',
    snippet: 'HTML для вставлення вручну',
  },
  reading: {
    minutes: (minutes) =>
      `Читати приблизно ${counted('uk', minutes, { one: 'хвилину', few: 'хвилини', many: 'хвилин', other: 'хвилини' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, редакція від ${date}`,
    citedClause: (number, title) => (number ? `розділ ${number}` : `розділ «${title}»`),
    copy: 'Скопіювати посилання на розділ',
    copied: 'Скопійовано',
    nextReview: (date) => `Наступний перегляд: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Перехід між змінами',
    previous: 'Попередня',
    next: 'Наступна',
    position: 'Зміна {n} із {all}',
    onlyChanged: 'Лише змінене',
    folded: 'Абзаців без змін: {n}',
    marks: 'Позначки словами',
    keys: 'Коли вибрано текст: J — наступна, K — попередня.',
    skipToText: 'До тексту з позначками',
  },
  print: {
    page: (page, pages) => `Сторінка ${page} із ${pages}`,
    whereStatus: (url) => `Чи чинна ця редакція в потрібний вам день: ${url}`,
    effective: 'Чинна з',
    lastDay: 'Останній день чинності',
    replaces: (version) => `Замінила редакцію від ${version}`,
    willReplace: (version) => `Замінить редакцію від ${version}`,
    wasToReplace: (version) => `Мала замінити редакцію від ${version}`,
    changes: 'Чим відрізняється від неї',
    wordForWord: 'Порівняння слово в слово',
    nothingAfter: (withdrawn) => `Інша редакція її ${withdrawn} не замінила.`,
    asOf: 'Станом на',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'на головній сторінці сайту',
  email: 'електронною поштою',
  'last-updated': 'датою останнього оновлення',
  other: 'в інший спосіб',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Повідомлення від ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('uk', audience, { one: 'одержувач', few: 'одержувачі', many: 'одержувачів', other: 'одержувача' })}`}.`;
}
