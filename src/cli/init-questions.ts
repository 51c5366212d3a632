/** What `init` asks on a terminal, in order, and what it proposes: that follows from the answers before. */
import { FACT_CHANNELS, type FactChannel, LOCALES, type Locale } from '../model/index.ts';
import { countryCode, countryOfZone, languagesFor, timeZoneFor } from './country.ts';
import type { AnswerKey } from './init-answers.ts';

/** Who asks, and what was answered. */
export interface Asking {
  readonly language: Locale;
  /** The machine's own. */
  readonly timeZone: string;
  readonly now: Date;
  readonly answers: Readonly<Partial<Record<AnswerKey, unknown>>>;
}

export interface Question {
  readonly key: AnswerKey;
  readonly text: Readonly<Record<Locale, string>>;
  readonly kind: 'words' | 'yes' | 'channels';
  /** What is proposed. */
  readonly initial?: (asking: Asking) => string;
  /** Whether it is asked at all. */
  readonly when?: (asking: Asking) => boolean;
  /** What an empty answer means; `null`: nobody has said. */
  readonly empty?: 'none';
}

const L = (ru: string, kk: string, en: string): Record<Locale, string> => ({ ru, kk, en });

/** Who the company is, where it is, and in which languages it speaks. */
export const COMPANY_QUESTIONS: readonly Question[] = [
  {
    key: 'name',
    text: L('Как называется компания?', 'Компания қалай аталады?', 'What is the company called?'),
    kind: 'words',
  },
  {
    key: 'legalForm',
    text: L(
      'Организационно-правовая форма (ТОО, АО, ИП)? Пусто, если неизвестно',
      'Ұйымдық-құқықтық нысаны (ЖШС, АҚ, ЖК)? Белгісіз болса, бос қалдырыңыз',
      'Legal form (LLP, JSC)? Empty if unknown',
    ),
    kind: 'words',
  },
  {
    key: 'legalName',
    text: L(
      'Полное наименование без формы, как в документах? Пусто, если неизвестно',
      'Құжаттардағы толық атауы, нысанынсыз? Белгісіз болса, бос қалдырыңыз',
      'Registered name without the legal form? Empty if unknown',
    ),
    kind: 'words',
  },
  {
    key: 'registration',
    text: L(
      'Регистрационный номер (БИН)? Пусто, если неизвестно',
      'Тіркеу нөмірі (БСН)? Белгісіз болса, бос қалдырыңыз',
      'Registration number (BIN)? Empty if unknown',
    ),
    kind: 'words',
  },
  {
    key: 'site',
    text: L(
      'Адрес сайта (example.org)?',
      'Сайт мекенжайы (example.org)?',
      'Address of the site (example.org)?',
    ),
    kind: 'words',
  },
  {
    key: 'email',
    text: L(
      'Электронная почта для вопросов о данных?',
      'Деректер туралы сұрақтарға арналған электрондық пошта?',
      'E-mail address for questions on data?',
    ),
    kind: 'words',
  },
  {
    key: 'phone',
    text: L('Телефон? Пусто, если нет', 'Телефон? Жоқ болса, бос қалдырыңыз', 'Phone? Empty if none'),
    kind: 'words',
    empty: 'none',
  },
  {
    key: 'address',
    text: L(
      'Почтовый адрес? Пусто, если неизвестен',
      'Пошта мекенжайы? Белгісіз болса, бос қалдырыңыз',
      'Postal address? Empty if unknown',
    ),
    kind: 'words',
  },
  {
    key: 'country',
    text: L('Страна, двумя буквами (KZ)?', 'Ел, екі әріппен (KZ)?', 'Country, by its two letters (KZ)?'),
    kind: 'words',
    initial: ({ timeZone }) => countryOfZone(timeZone) ?? '',
  },
  {
    key: 'timeZone',
    text: L('Часовой пояс?', 'Уақыт белдеуі?', 'Time zone?'),
    kind: 'words',
    initial: ({ answers, timeZone, now }) =>
      timeZoneFor(countryCode(String(answers.country)) ?? '', timeZone, now),
  },
  {
    key: 'languages',
    text: L(
      'Языки документов (ru, kk, en)?',
      'Құжаттардың тілдері (ru, kk, en)?',
      'Languages of the documents (ru, kk, en)?',
    ),
    kind: 'words',
    initial: ({ answers, language }) =>
      languagesFor(countryCode(String(answers.country)) ?? '', language).join(', '),
  },
  {
    key: 'authoritative',
    text: L('Какой язык основной?', 'Негізгі тіл қайсы?', 'Which language is authoritative?'),
    kind: 'words',
    initial: ({ answers }) => String(answers.languages).split(/[\s,;]+/)[0] ?? '',
    when: ({ answers }) => LOCALES.filter((locale) => String(answers.languages).includes(locale)).length > 1,
  },
];

/** What the drafts say, where there are to be any. */
export const DRAFT_QUESTIONS: readonly Question[] = [
  {
    key: 'orders',
    text: L(
      'Принимаете ли вы на сайте заявки или заказы?',
      'Сайтта өтінім немесе тапсырыс қабылдайсыз ба?',
      'Do you take requests or orders on the site?',
    ),
    kind: 'yes',
  },
  {
    key: 'newsletter',
    text: L(
      'Отправляете ли рекламные письма?',
      'Жарнамалық хаттар жібересіз бе?',
      'Do you send advertising letters?',
    ),
    kind: 'yes',
  },
  {
    key: 'analytics',
    text: L(
      'Есть ли на сайте веб-аналитика?',
      'Сайтта веб-аналитика бар ма?',
      'Does the site use web analytics?',
    ),
    kind: 'yes',
  },
  {
    key: 'channels',
    text: L(
      'Как вы сообщите об изменениях? Ничего не отмечайте, если не решено',
      'Өзгерістер туралы қалай хабарлайсыз? Шешілмесе, ештеңе белгілемеңіз',
      'How will you tell of changes? Mark nothing if it is not decided',
    ),
    kind: 'channels',
  },
  {
    key: 'noticeDays',
    text: L(
      'За сколько дней предупреждать об изменениях? Пусто, если не решено',
      'Өзгерістер туралы неше күн бұрын ескерту керек? Шешілмесе, бос қалдырыңыз',
      'How many days ahead are changes announced? Empty if it is not decided',
    ),
    kind: 'words',
  },
];

/** About texts that were found, and drafts. */
export const TAKE_WORDS = {
  which: L(
    'Эти тексты похожи на политики. Какие взять в архив? Сами файлы останутся на месте',
    'Бұл мәтіндер саясаттарға ұқсайды. Қайсысын мұрағатқа алу керек? Файлдар орнында қалады',
    'These texts look like policies. Which ones go into the archive? The files stay where they are',
  ),
  day: L('На какой день это текст', 'Бұл қай күнгі мәтін', 'As of which day is this the text'),
  drafts: L(
    'Начать из шаблонов и черновики остальных документов?',
    'Қалған құжаттардың жобаларын үлгілерден бастау керек пе?',
    'Begin drafts of the other documents from templates, too?',
  ),
} as const;

export const CHANNEL_WORDS: Readonly<Record<FactChannel, Readonly<Record<Locale, string>>>> = {
  'home-page': L(
    'уведомлением на главной странице',
    'басты беттегі хабарламамен',
    'by a notice on the home page',
  ),
  email: L('письмом на email', 'email хатымен', 'by a letter to their email'),
  'last-updated': L(
    'датой «Последнее обновление» в тексте',
    'мәтіндегі «Соңғы жаңарту» күнімен',
    'by the “Last updated” date of the text',
  ),
};
export const CHANNELS = FACT_CHANNELS;

/** What a typed answer means: nothing said is `null`. */
export function meantBy({ key, empty = undefined }: Pick<Question, 'key' | 'empty'>, said: string): unknown {
  const tidy = said.trim();
  if (tidy === '') return empty ?? null;
  // What is no number is told as such.
  if (key === 'noticeDays') return /^\d+$/.test(tidy) ? Number(tidy) : tidy;
  return tidy;
}
