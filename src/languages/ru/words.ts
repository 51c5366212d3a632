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
  name: 'название',
  address: 'адрес',
  phone: 'телефон',
  email: 'электронная почта',
  link: 'ссылка',
  date: 'дата',
  period: 'срок',
  amount: 'сумма',
  wording: 'слова',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', если её не отзовут раньше';

export const words: Dictionary = {
  locale: 'ru',
  languageName: 'Русский',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Документы ${organisation}`,
    lead: 'Действующие тексты, все прежние редакции и то, что в них изменилось.',
    skipToContent: 'К тексту',
    languages: 'Языки',
    ledger: 'Реестр публикаций',
    checksums: 'Контрольные суммы',
    frozen: 'Опубликованная редакция больше не меняется. Её отпечаток хранится в реестре.',
    builtAsOf: (date) => `Страницы собраны по состоянию на ${date}.`,
    noPolicies: 'Здесь пока ничего не опубликовано.',
    forMachines: 'Для программ',
    search: 'Поиск',
    preview: 'Предварительный просмотр: здесь показаны черновики, они не опубликованы и могут измениться.',
    draftChanges: 'Что меняет черновик',
  },
  status: (status) =>
    ({
      draft: 'Черновик',
      upcoming: 'Ещё не действует',
      'in-force': 'Действует',
      superseded: 'Утратила силу',
      withdrawn: 'Отозвана',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Черновик: текст ещё не опубликован и может измениться.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Эта редакция была объявлена на ${effective}, но отзывается ${withdrawn} и в силу не вступит.`
          : `Эта редакция вступит в силу ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Объявленный последний день — ${lastDay}.` : ''}`;
      case 'in-force':
        return `Эта редакция действует с ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Последний день — ${lastDay}: ${withdrawn} её отзовут.`
              : ` Последний день — ${lastDay}, если новую редакцию не отзовут раньше.`
        }`;
      case 'superseded':
        return lastDay
          ? `Эта редакция утратила силу. Она действовала с ${effective} по ${lastDay}.`
          : `Эта редакция утратила силу: другая заменила её до того, как она продействовала хотя бы день.`;
      case 'withdrawn':
        return lastDay
          ? `Эта редакция действовала с ${effective} по ${lastDay}. Она отозвана ${withdrawn ?? ''} и не действует.`
          : `Эта редакция отозвана ${withdrawn ?? ''} и не действует. Она должна была вступить в силу ${effective}.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Основной текст',
      official: 'Официальный перевод',
      informative: 'Перевод для сведения',
      pending: 'Перевод готовится',
    })[standing],
  version: {
    ofDate: (date) => `Редакция от ${date}`,
    short: (date, id) => (id.includes('.') ? `Редакция от ${date} (${id})` : `Редакция от ${date}`),
    lastUpdated: 'Последнее обновление',
    effective: 'Действует с',
    wasEffective: 'Действовала с',
    willBeEffective: 'Вступит в силу',
    wouldBeEffective: 'Должна была вступить в силу',
    published: 'Опубликована',
    entered: (date) => `внесена в архив ${date}`,
    inForceSince: (date) => `Действует с ${date}`,
    digest: 'Отпечаток текста (SHA-256)',
    number: 'Номер редакции',
    before: 'Предыдущая редакция',
    after: 'Следующая редакция',
    replacedBy: (id) => `Заменена редакцией ${id} до вступления в силу.`,
    insteadPublished: (version) => `Взамен опубликована редакция от ${version}.`,
    insteadApplies: {
      will: (version) => `Вместо неё ${version} вступит в силу другая редакция${UNLESS_WITHDRAWN}.`,
      has: (version) => `Вместо неё ${version} вступила в силу другая редакция.`,
    },
    nothingChanges: {
      will: (effective, stays) => `${effective} ничего не изменится: в силе останется редакция от ${stays}.`,
      has: (effective, stays) => `${effective} ничего не изменилось: в силе осталась редакция от ${stays}.`,
    },
    nothingHeld: (from, until) => `С ${from} по ${until} ни одна редакция не действовала.`,
    unlessWithdrawn: ', если новую редакцию не отзовут раньше',
    reasonIn: (language) => `Причина (на ${language} языке):`,
    consent: {
      will: 'На это изменение мы отдельно запросим ваше согласие.',
      has: 'На это изменение мы отдельно запрашиваем ваше согласие. Дали ли вы его, здесь не видно.',
    },
    withoutConsent: (contact) =>
      `Что действует для вас без него, здесь не сказано: посмотрите в тексте${contact ? ` или спросите: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Что изменит редакция от ${version}`,
      has: (version) => `Что изменила редакция от ${version}`,
      had: (version) => `Что изменила тогда редакция от ${version}`,
    },
    editorial: 'Мы считаем это изменение редакционным: дату последнего обновления оно не меняет.',
    editorialCounts: {
      will: () => 'Новый текст при этом вступит в силу вместе с новой редакцией.',
      has: (date) => `Новый текст действует с ${date}.`,
      had: (date) => `Новый текст действовал с ${date}.`,
    },
    publishedAsSample: 'День публикации в образце',
    noneInForce: 'Сейчас ни одна редакция не действует.',
    contents: 'Содержание',
    downloads: 'Скачать',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Изменения в PDF',
    redlineWord: 'Изменения в Word, с исправлениями',
    markdown: 'Markdown',
    text: 'Текст',
    archive: 'Архив редакций',
    read: 'Читать',
    readInForce: 'Читать действующую редакцию',
    whatChangedSince: 'Что изменилось с тех пор',
    firstVersion: 'Это первая редакция: до неё редакций не было.',
    upcoming: (date) => `${date} вступит в силу новая редакция${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `${date} вступит в силу первая редакция${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `Изменение, намеченное на ${effective}, отменено (день отзыва: ${withdrawn}).`,
    recalledText: 'Текст отменённого изменения',
    withdrawnOn: (date) => `Отозвана ${date}.`,
    willBeWithdrawnOn: (date) => `Отзывается ${date}.`,
    willNotCome: 'Не вступит в силу',
    inLanguage: (language) => `(на ${language} языке)`,
    table: (n) => `Таблица ${n}`,
    backToText: (number) => `Вернуться к тексту, сноска ${number}`,
    updated: 'обновлено',
    until: (date) => `конец по плану: ${date}`,
    binding: (language) => `основной текст на ${language}`,
    versions: 'Архив',
  },
  sample: {
    badge: 'Образец',
    mark: 'Образец, не публиковался',
    only: (line) => `Только в образце: ${inside(line)}`,
    outside: (line) => `Вне образца ${inside(line)}`,
    becomes: 'В образце',
    coming: (date) => `Образец новой редакции от ${date}: не публиковался, силы не имеет.`,
    before: (organisation) => `Предыдущая редакция — образец: ${organisation} никогда её не публиковала.`,
    version: (organisation) =>
      `Образец: ${organisation} никогда не публиковала этот текст, силы он не имеет. Он показывает, как работает архив.`,
    pair: (organisation, version) =>
      `Сравнение с образцом (${inside(version)}): этот текст ${organisation} никогда не публиковала, силы он не имеет.`,
    both: (organisation) =>
      `Сравнение двух образцов: ни одну из этих редакций ${organisation} не публиковала, силы они не имеют. Они показывают, как работает архив.`,
  },
  pending: {
    title: 'Перевод готовится',
    body: (language) => `Текста на этом языке пока нет. Основной — текст на ${language} языке.`,
    link: (language) => `Читать на ${language} языке`,
  },
  translationNote: (language) =>
    `Это перевод для сведения. При расхождении применяется текст на ${language} языке.`,
  history: {
    title: 'Архив редакций',
    of: (policy) => `${policy}: архив редакций`,
    lead: 'Все редакции со дня первой публикации. Ни одна не удаляется и не меняется.',
    from: 'С',
    until: 'По',
    untilNow: 'не ограничено',
    periods: 'Какая редакция действовала в какой день',
    status: 'Состояние',
    versionColumn: 'Редакция',
    compareTitle: 'Сравнить две редакции',
    older: 'Прежняя',
    newer: 'Новая',
    compare: 'Сравнить',
    earlier: (count) => `Прежние редакции (${count})`,
    undecided: 'Мы ещё не указали, существенно это изменение или только редакционное.',
    stats: (added, removed) => `Добавлено слов: ${added}, исключено: ${removed}.`,
    more: 'Подробнее',
  },
  asOf: {
    title: 'Какая редакция действовала на дату?',
    label: 'Дата',
    show: 'Показать',
    inForce: (day, tense) =>
      ({
        past: `На ${day} действовала:`,
        present: `На ${day} действует:`,
        future: `На ${day}, если до того ничего не изменится, будет действовать:`,
      })[tense],
    named: (date, id) => `редакция от ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `с ${since} по ${lastDay}` : `с ${since}, окончание не определено`,
    announcedPeriod: (since, lastDay) =>
      `с ${since}; последний день — ${lastDay}, если новую редакцию не отзовут раньше`,
    notYet: (day, tense, first) =>
      `На ${day} ни одна редакция ещё не ${tense === 'past' ? 'действовала' : 'действует'}.${first ? ` Первая редакция — с ${first}.` : ''}`,
    nothing: (day) =>
      `На ${day} в архиве нет ни одной редакции, и действует ли какая-нибудь, по нему не видно.`,
    repealed: (day, tense, withdrawn) =>
      `На ${day} ни одна редакция не ${tense === 'past' ? 'действовала' : 'действует'}. Последняя отозвана ${withdrawn}.`,
    announced: (published, effective) =>
      `к этому дню объявлена (опубликована ${published}), вступит в силу ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `опубликована ${published}, должна была действовать с ${effective}, отозвана ${withdrawn} и никогда не действовала`,
    sample: (effective) => `силы не имеет; день вступления в образце — ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `опубликована ${published}, была объявлена на ${effective}, отзывается ${withdrawn} и в силу не вступит`,
    noNotice: 'Записи о том, что о ней уведомили, нет.',
    notADay: 'Выберите дату.',
  },
  record: {
    title: 'Сведения о публикации',
    lead: 'Что записано в реестре об этой редакции и как это может проверить каждый.',
    statement:
      'Если отпечаток совпадает, файлы не изменились с тех пор, как отпечаток был опубликован. Сам по себе он не доказывает, когда это было, что текст кто-то прочитал или что его примет суд.',
    origin: ({ from, ref, path, line }) =>
      `Взята из ${from === 'git' ? 'истории git' : from === 'ota' ? 'записей Open Terms Archive' : 'папки с файлами'}: ${path}, ${ref}.${line ? ` В источнике сказано: «${line}».` : ''}`,
    events: 'В реестре',
    eventAt: (date, line) => `Внесено ${date}, строка ${line}`,
    notified,
    said: { approved: 'Утверждена', label: 'Название редакции' },
    event: {
      published: (event) =>
        `Опубликована ${dates.long(event.published)}; день вступления в силу: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Добавлен перевод: текст на ${languageIn(event.locale)} языке.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Перевод (текст на ${languageIn(event.locale)} языке) подтверждён` : 'Пересмотрена без изменений'} ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `${dates.long(event.date)} решено: изменение ${event.class === 'editorial' ? 'редакционное' : event.material ? 'по существу, важное для читателей' : 'по существу'}.`,
      corrected: (event) => `Исправление от ${dates.long(event.date)}:`,
      approved: (event) =>
        `Текст утверждён ${dates.long(event.date)}: ${event.by} (${event.role}). Об этом известно только со слов публикующего.`,
      rewritten: ({ lines, kept }) =>
        `Опубликовано заново: в реестре было ${counted('ru', lines, { one: 'строка', few: 'строки', other: 'строк' })}, из них первые ${kept} сохранены, остальные не такие, какими были опубликованы. Указанная причина:`,
      withdrawn: (event) => `Отзыв с ${dates.long(event.date)}.`,
    },
    digests: 'Отпечатки',
    file: 'Файл',
    digest: 'SHA-256 в реестре',
    check: 'Проверка',
    needsScript: 'С включённым JavaScript отпечатки вычисляет ваш браузер; команды ниже работают и без него.',
    checking: 'вычисляется…',
    isSame: 'совпадает',
    isOther: 'не совпадает',
    isLost: 'не удалось загрузить',
    chainHolds: 'Каждая строка реестра содержит отпечаток предыдущей: цепочка цела.',
    chainBreaks: 'Цепочка реестра нарушена в строке',
    byHand: 'Проверить самостоятельно',
    byHandLead: 'Скачайте файлы и сравните вывод этих команд с реестром.',
    witnesses: 'Внешние свидетельства',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Метка времени (RFC 3161)', signature: 'Подпись SSH', opentimestamps: 'Доказательство OpenTimestamps' }[type]}: строки реестра с 1 по ${lines}`,
    noWitness:
      'Внешних свидетельств для этой редакции нет. За её дату ручается только тот, кто её опубликовал.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `«${was}» → `}«${becomes}».`,
    noteIn: (language) => `Пояснение (на ${language} языке):`,
    unchanged: 'Исправления не меняют сам опубликованный текст.',
    corrected: (date, language) => `Исправление от ${date}${language ? ` (на ${language} языке)` : ''}:`,
    reviewed: (date) => `Пересмотрена без изменений ${date}.`,
    unconfirmed: 'Этот текст составлен по шаблону и ждёт подтверждения носителем языка.',
    translationAdded: (date) => `Этот перевод добавлен ${date}.`,
    unconfirmedShort: 'перевод не подтверждён',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Сравнить две редакции',
    lead: 'Выберите любые две редакции.',
    needsScript: 'Для любых двух редакций нужен JavaScript. Без него доступны готовые сравнения:',
    working: 'Сравниваю…',
    failed: 'Не удалось загрузить тексты. Проверьте соединение и повторите.',
    unknown: 'Такой редакции нет. Выберите редакции из списка.',
    same: 'Выбрана одна и та же редакция. Выберите две разные.',
    backwards:
      'Слева выбрана более поздняя редакция, поэтому изменения показаны наоборот: добавленное выглядит исключённым.',
    swap: 'Поменять местами',
    prebuilt: 'Это сравнение отдельной страницей',
    neverHeld: (version) => `${version} отозвана и в силу не вступает.`,
  },
  notice: {
    title: 'Уведомление об изменении',
    subject: 'Тема',
    preheader: 'Первые слова',
    phone: 'Так письмо выглядит на телефоне',
    desktop: 'Так письмо выглядит на компьютере',
    forms: {
      html: 'Письмо (HTML)',
      txt: 'Письмо (текст)',
      eml: 'Письмо (.eml)',
      json: 'Данные (JSON)',
      ics: 'В календарь (.ics)',
    },
    short: 'Короткое сообщение',
    feed: 'Новости об изменениях (Atom)',
    lead: 'Что получают подписчики: текст письма, короткое сообщение и дата для календаря.',
    developers: 'Для разработчиков',
  },
  banner: {
    label: 'Изменения в документах',
    upcoming: (title, date) =>
      `Новая редакция документа «${title}» вступит в силу ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `С ${date} действует новая редакция документа «${title}».`,
    sample: (sentence) =>
      `Образец. Только в нём ${inside(sentence).replace(/\.$/, '')}: он не публиковался и силы не имеет.`,
    recalled: (title, date) => `Изменение документа «${title}», намеченное на ${date}, отменено.`,
    changes: 'Что изменится',
    changed: 'Что изменилось',
    newText: 'Новый текст',
    hide: 'Скрыть',
    more: (count) => `Ещё изменений: ${count}`,
    homePage: 'Уведомление на главной странице сайта',
    embedLead: (days) =>
      `Показывается с дня публикации и ${counted('ru', Number(days), { one: 'день', few: 'дня', many: 'дней', other: 'дня' })} после вступления в силу. Если новостей нет, блок не виден.`,
    script: 'Одна строка для сайта: дни и язык выбираются сами, уведомление можно скрыть',
    frame: 'Без скриптов, рамкой',
    snippet: 'HTML для вставки вручную',
  },
  reading: {
    minutes: (minutes) =>
      `Чтение: около ${counted('ru', minutes, { one: 'минуты', few: 'минут', many: 'минут', other: 'минут' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, редакция от ${date}`,
    citedClause: (number, title) => (number ? `п. ${number}` : `раздел «${title}»`),
    copy: 'Скопировать ссылку на раздел',
    copied: 'Скопировано',
    nextReview: (date) => `Следующий пересмотр: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Переход по изменениям',
    previous: 'Предыдущее',
    next: 'Следующее',
    position: 'Изменение {n} из {all}',
    onlyChanged: 'Только изменённое',
    folded: 'Без изменений: абзацев {n}',
    marks: 'Отметки словами',
    keys: 'Когда выбран текст: J — следующее, K — предыдущее.',
    skipToText: 'К тексту с отметками',
  },
  print: {
    page: (page, pages) => `Страница ${page} из ${pages}`,
    whereStatus: (url) => `Действует ли эта редакция в нужный вам день: ${url}`,
    effective: 'Вступила в силу',
    lastDay: 'Последний день действия',
    replaces: (version) => `Заменила редакцию от ${version}`,
    willReplace: (version) => `Заменит редакцию от ${version}`,
    wasToReplace: (version) => `Должна была заменить редакцию от ${version}`,
    changes: 'Чем отличается от неё',
    wordForWord: 'Сравнение слово за словом',
    nothingAfter: (withdrawn) => `Другая редакция её ${withdrawn} не заменила.`,
    asOf: 'По состоянию на',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'на главной странице сайта',
  email: 'по электронной почте',
  'last-updated': 'датой последнего обновления',
  other: 'другим способом',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Уведомление ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('ru', audience, { one: 'получатель', few: 'получателя', many: 'получателей', other: 'получателя' })}`}.`;
}
