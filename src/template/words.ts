/** Periods, events, rights and states as templates put them into sentences: in the form that the sentence needs. */
import type { BasisType, CookieCategory, IsoPeriod, Locale, Right, StartEvent } from '../model/index.ts';

export interface TemplateWords {
  /** «3 года», “3 years”, «3 жыл». */
  readonly period: (period: IsoPeriod) => string;
  /** After «до», «в течение», «не позднее»: «3 лет». */
  readonly periodGenitive: (period: IsoPeriod) => string;
  /** «с момента последнего обращения» */
  readonly from: Readonly<Record<StartEvent, string>>;
  readonly rights: Readonly<Record<Right, { readonly name: string; readonly text: string }>>;
  readonly bases: Readonly<Record<BasisType, string>>;
  readonly cookieCategories: Readonly<Record<CookieCategory, string>>;
  readonly session: string;
  readonly yes: string;
  readonly no: string;
}

type Unit = 'Y' | 'M' | 'W' | 'D';

function partsOf(period: IsoPeriod): { count: number; unit: Unit } {
  const match = /^P(\d+)([YMWD])$/.exec(period);
  return { count: Number(match?.[1] ?? 0), unit: (match?.[2] ?? 'D') as Unit };
}

function counter(
  locale: Locale,
  forms: Readonly<Record<Unit, Partial<Record<Intl.LDMLPluralRule, string>>>>,
) {
  const rules = new Intl.PluralRules(locale);
  return (period: IsoPeriod) => {
    const { count, unit } = partsOf(period);
    return `${count} ${forms[unit][rules.select(count)] ?? forms[unit].other ?? ''}`;
  };
}

const ru: TemplateWords = {
  period: counter('ru', {
    Y: { one: 'год', few: 'года', many: 'лет', other: 'года' },
    M: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    W: { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' },
    D: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  }),
  periodGenitive: counter('ru', {
    Y: { one: 'года', other: 'лет' },
    M: { one: 'месяца', other: 'месяцев' },
    W: { one: 'недели', other: 'недель' },
    D: { one: 'дня', other: 'дней' },
  }),
  from: {
    collection: 'с момента получения данных',
    'last-contact': 'с момента последнего обращения',
    service: 'с момента оказания услуги',
    order: 'с момента исполнения заказа',
    'account-closed': 'с момента закрытия учётной записи',
    consent: 'с момента получения согласия',
    'dispute-end': 'с момента окончания спора',
  },
  rights: {
    access: { name: 'Доступ', text: 'получить информацию о том, какие данные мы обрабатываем' },
    rectification: { name: 'Исправление', text: 'потребовать исправления неточных данных' },
    erasure: { name: 'Удаление', text: 'потребовать удаления ваших данных' },
    restriction: { name: 'Ограничение', text: 'ограничить обработку в определенных случаях' },
    portability: { name: 'Переносимость', text: 'получить данные в структурированном формате' },
    objection: { name: 'Возражение', text: 'возразить против обработки данных' },
    'withdraw-consent': { name: 'Отзыв согласия', text: 'отозвать согласие в любое время' },
  },
  bases: {
    consent: 'Согласие',
    contract: 'Исполнение договора',
    'legal-obligation': 'Обязанность по закону',
    'legitimate-interests': 'Законные интересы',
    'vital-interests': 'Защита жизни и здоровья',
    'public-task': 'Задача в общественных интересах',
    statute: 'Случай, предусмотренный законом',
  },
  cookieCategories: {
    necessary: 'Необходимые',
    preferences: 'Настройки',
    analytics: 'Статистика',
    marketing: 'Реклама',
  },
  session: 'до закрытия браузера',
  yes: 'да',
  no: 'нет',
};

const kkPeriod = counter('kk', {
  Y: { other: 'жыл' },
  M: { other: 'ай' },
  W: { other: 'апта' },
  D: { other: 'күн' },
});

const kk: TemplateWords = {
  period: kkPeriod,
  periodGenitive: kkPeriod,
  from: {
    collection: 'деректер алынған күннен бастап',
    'last-contact': 'соңғы хабарласқан күннен бастап',
    service: 'қызмет көрсетілген күннен бастап',
    order: 'тапсырыс орындалған күннен бастап',
    'account-closed': 'есептік жазба жабылған күннен бастап',
    consent: 'келісім алынған күннен бастап',
    'dispute-end': 'дау аяқталған күннен бастап',
  },
  rights: {
    access: { name: 'Қол жеткізу', text: 'біз қандай деректерді өңдейтінімізді білу' },
    rectification: { name: 'Түзету', text: 'дәл емес деректерді түзетуді талап ету' },
    erasure: { name: 'Жою', text: 'деректеріңізді жоюды талап ету' },
    restriction: { name: 'Шектеу', text: 'белгілі бір жағдайларда өңдеуді шектеу' },
    portability: { name: 'Тасымалдау', text: 'деректерді құрылымдалған түрде алу' },
    objection: { name: 'Қарсылық', text: 'деректерді өңдеуге қарсылық білдіру' },
    'withdraw-consent': { name: 'Келісімді қайтарып алу', text: 'келісімді кез келген уақытта қайтарып алу' },
  },
  bases: {
    consent: 'Келісім',
    contract: 'Шартты орындау',
    'legal-obligation': 'Заң бойынша міндет',
    'legitimate-interests': 'Заңды мүдделер',
    'vital-interests': 'Өмір мен денсаулықты қорғау',
    'public-task': 'Қоғамдық мүддедегі міндет',
    statute: 'Заңда көзделген жағдай',
  },
  cookieCategories: {
    necessary: 'Қажетті',
    preferences: 'Баптаулар',
    analytics: 'Статистика',
    marketing: 'Жарнама',
  },
  session: 'браузер жабылғанға дейін',
  yes: 'иә',
  no: 'жоқ',
};

const enPeriod = counter('en', {
  Y: { one: 'year', other: 'years' },
  M: { one: 'month', other: 'months' },
  W: { one: 'week', other: 'weeks' },
  D: { one: 'day', other: 'days' },
});

const en: TemplateWords = {
  period: enPeriod,
  periodGenitive: enPeriod,
  from: {
    collection: 'from the day on which we received the data',
    'last-contact': 'from your last contact',
    service: 'from the day of the service',
    order: 'from the day on which the order was fulfilled',
    'account-closed': 'from the day on which the account was closed',
    consent: 'from the day of consent',
    'dispute-end': 'from the end of the dispute',
  },
  rights: {
    access: { name: 'Access', text: 'to be told what data we process' },
    rectification: { name: 'Correction', text: 'to have inaccurate data corrected' },
    erasure: { name: 'Deletion', text: 'to have your data deleted' },
    restriction: { name: 'Restriction', text: 'to restrict processing in certain cases' },
    portability: { name: 'Portability', text: 'to receive your data in a structured format' },
    objection: { name: 'Objection', text: 'to object to the processing of data' },
    'withdraw-consent': { name: 'Withdrawal of consent', text: 'to withdraw consent at any time' },
  },
  bases: {
    consent: 'Consent',
    contract: 'Performance of a contract',
    'legal-obligation': 'Duty under the law',
    'legitimate-interests': 'Legitimate interests',
    'vital-interests': 'Protection of life and health',
    'public-task': 'Task in the public interest',
    statute: 'Case provided for by law',
  },
  cookieCategories: {
    necessary: 'Necessary',
    preferences: 'Preferences',
    analytics: 'Statistics',
    marketing: 'Advertising',
  },
  session: 'until the browser is closed',
  yes: 'yes',
  no: 'no',
};

export const TEMPLATE_WORDS: Readonly<Record<Locale, TemplateWords>> = { ru, kk, en };
