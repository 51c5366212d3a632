/** What a gap of a draft says is missing, by the fact that would fill it. */
import { gapMark, type Locale } from '../model/index.ts';

/** Facts that may be `unknown`; `*` stands for a place in a list. */
const NAMES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'controller.legalName': {
    ru: 'полное наименование',
    kk: 'толық атауы',
    en: 'full legal name',
  },
  'controller.legalForm': {
    ru: 'организационно-правовая форма',
    kk: 'ұйымдық-құқықтық нысаны',
    en: 'legal form',
  },
  'controller.registration': {
    ru: 'регистрационный номер',
    kk: 'тіркеу нөмірі',
    en: 'registration number',
  },
  'contacts.phone': {
    ru: 'телефон',
    kk: 'телефон',
    en: 'phone',
  },
  'contacts.address': {
    ru: 'почтовый адрес',
    kk: 'пошта мекенжайы',
    en: 'postal address',
  },
  'contacts.responsiblePerson': {
    ru: 'ответственный за обработку данных',
    kk: 'деректерді өңдеуге жауапты адам',
    en: 'person responsible for data',
  },
  categories: {
    ru: 'категории данных',
    kk: 'деректер санаттары',
    en: 'categories of data',
  },
  'categories.*.items': {
    ru: 'какие именно данные',
    kk: 'нақты қандай деректер',
    en: 'which data exactly',
  },
  sources: {
    ru: 'откуда берутся данные',
    kk: 'деректер қайдан алынады',
    en: 'where data come from',
  },
  'sources.*.recorded': {
    ru: 'записываются ли звонки',
    kk: 'қоңыраулар жазыла ма',
    en: 'whether calls are recorded',
  },
  bases: {
    ru: 'правовые основания',
    kk: 'құқықтық негіздер',
    en: 'legal bases',
  },
  purposes: {
    ru: 'цели обработки',
    kk: 'өңдеу мақсаттары',
    en: 'purposes of processing',
  },
  'purposes.*.bases': {
    ru: 'правовое основание',
    kk: 'құқықтық негіз',
    en: 'legal basis',
  },
  recipients: {
    ru: 'кому передаются данные',
    kk: 'деректер кімге беріледі',
    en: 'who receives data',
  },
  'recipients.*.country': {
    ru: 'страна получателя',
    kk: 'алушының елі',
    en: 'country of the recipient',
  },
  transfers: {
    ru: 'передаются ли данные за границу',
    kk: 'деректер шетелге беріле ме',
    en: 'whether data go abroad',
  },
  'transfers.safeguard': {
    ru: 'чем защищены данные при передаче',
    kk: 'беру кезінде деректер қалай қорғалады',
    en: 'how transferred data are protected',
  },
  storageCountry: {
    ru: 'страна хранения базы данных',
    kk: 'дерекқор сақталатын ел',
    en: 'country where the database is kept',
  },
  measures: {
    ru: 'меры защиты',
    kk: 'қорғау шаралары',
    en: 'security measures',
  },
  retention: {
    ru: 'сроки хранения',
    kk: 'сақтау мерзімдері',
    en: 'periods of storage',
  },
  'retention.*.period': {
    ru: 'срок хранения',
    kk: 'сақтау мерзімі',
    en: 'period of storage',
  },
  'retention.*.from': {
    ru: 'с какого события считается срок',
    kk: 'мерзім қай оқиғадан басталады',
    en: 'event from which the period runs',
  },
  'rights.granted': {
    ru: 'права людей',
    kk: 'адамдардың құқықтары',
    en: 'rights of people',
  },
  'rights.answerDays': {
    ru: 'срок ответа на запрос',
    kk: 'сұрауға жауап беру мерзімі',
    en: 'time to answer a request',
  },
  'rights.authority': {
    ru: 'кто рассматривает жалобы',
    kk: 'шағымды кім қарайды',
    en: 'who hears complaints',
  },
  automatedDecisions: {
    ru: 'принимаются ли автоматизированные решения',
    kk: 'автоматтандырылған шешімдер қабылдана ма',
    en: 'whether decisions are automated',
  },
  children: {
    ru: 'собираются ли данные детей',
    kk: 'балалардың деректері жинала ма',
    en: 'whether data of children are collected',
  },
  cookies: {
    ru: 'какие cookie использует сайт',
    kk: 'сайт қандай cookie пайдаланады',
    en: 'which cookies the site uses',
  },
  'cookies.*.duration': {
    ru: 'срок cookie',
    kk: 'cookie мерзімі',
    en: 'life of the cookie',
  },
  'cookies.*.thirdParty': {
    ru: 'читают ли cookie другие',
    kk: 'cookie файлын басқалар оқи ма',
    en: 'whether others read the cookie',
  },
  'changes.channels': {
    ru: 'как сообщается об изменениях',
    kk: 'өзгерістер қалай хабарланады',
    en: 'how changes are told',
  },
  'changes.noticeDays': {
    ru: 'за сколько дней сообщается об изменениях',
    kk: 'өзгерістер неше күн бұрын хабарланады',
    en: 'how many days ahead changes are told',
  },
  'law.governing': {
    ru: 'применимое право',
    kk: 'қолданылатын құқық',
    en: 'governing law',
  },
  'law.courts': {
    ru: 'кто рассматривает споры',
    kk: 'дауды кім қарайды',
    en: 'who hears disputes',
  },
};

/** Every fact whose absence has words. */
export const GAP_FACTS: readonly string[] = Object.keys(NAMES);

/** The mark that stands in a text for the fact at `path`, such as `retention.0.period`. */
export function gapFor(locale: Locale, path: string): string {
  const words = NAMES[path.replace(/\.\d+(?=\.|$)/g, '.*')];
  if (!words) throw new Error(`Unexpected fact \`${path}\`, expected one whose absence has words`);
  return gapMark(locale, words[locale], path);
}
