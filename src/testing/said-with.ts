/** What a dictionary says with sample values, so that one language can be held against another. */
import type { Dictionary } from '../languages/index.ts';
import {
  ALERT_KINDS,
  CLAUSE_FATES,
  type LedgerEvent,
  NOTICE_CHANNELS,
  ORIGINS,
  STANDINGS,
  STATUSES,
} from '../model/index.ts';

/** A value that no language has words of its own for. */
export const mark = (name: string): string => `⟦${name}⟧`;

/** The values that stand in `text`, each once and in no order. */
export const marksIn = (text: string): string[] => [...new Set(text.match(/⟦[^⟧]*⟧/g))].sort();

/** The numbers of more than one figure in `text`, however its language groups them. */
export const numbersIn = (text: string): string[] =>
  [...new Set(text.replace(/(?<=\d)[.,\s’](?=\d{3}(?!\d))/gu, '').match(/\d{2,}/g))].sort();

/** Counts that languages have different forms for, none of which stands in words of their own. */
const COUNTS = [41, 42, 45, 1042];
const TENSES = ['past', 'present', 'future'];
const day = (month: number) => `2031-0${month}-17`;
const languageIn = () => mark('language');
const event = (more: object) =>
  ({ date: day(3), by: mark('by'), note: '', ...more }) as unknown as LedgerEvent;
const statusDates = [
  { effective: mark('effective'), lastDay: null, withdrawn: null },
  { effective: mark('effective'), lastDay: mark('lastDay'), withdrawn: null },
  { effective: mark('effective'), lastDay: null, withdrawn: mark('withdrawn') },
  { effective: mark('effective'), lastDay: mark('lastDay'), withdrawn: mark('withdrawn') },
];
const notice = NOTICE_CHANNELS.flatMap((channel) =>
  [null, 41, 42].map((audience) => [event({ channel, audience })]),
);
const both = (first: string, values: readonly unknown[]) => values.map((value) => [mark(first), value]);
const stats = (count: number) => ({
  ...{ changes: count, added: 0, removed: 0, moved: 0 },
  ...{ wordsAdded: count + 100, wordsRemoved: count + 200 },
});

/** Values for whatever takes more than texts, by the place of the function: each row is one call. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  status: STATUSES.map((status) => [status]),
  standing: [...STANDINGS, 'pending'].map((standing) => [standing]),
  // What a draft has, or what never began, has no last day; what was withdrawn has its day.
  statusLine: STATUSES.flatMap((status) =>
    statusDates
      .filter(({ withdrawn }) => status !== 'withdrawn' || withdrawn !== null)
      .map((dates) => [status, dates]),
  ),
  'version.short': both('date', ['2031-03-17', '2031-03-17.2']),
  'version.withoutConsent': [[null], [mark('contact')]],
  'version.table': COUNTS.map((count) => [count]),
  'version.backToText': COUNTS.map((count) => [count]),
  'history.earlier': COUNTS.map((count) => [count]),
  'history.stats': COUNTS.map((count) => [count, count + 100]),
  'asOf.inForce': both('day', TENSES),
  'asOf.named': both('date', ['2031-03-17', '2031-03-17.2']),
  'asOf.period': both('since', [null, mark('lastDay')]),
  'asOf.notYet': TENSES.flatMap((tense) => [null, mark('first')].map((first) => [mark('day'), tense, first])),
  'asOf.repealed': TENSES.map((tense) => [mark('day'), tense, mark('withdrawn')]),
  'record.origin': ORIGINS.flatMap((from) =>
    [undefined, mark('line')].map((line) => [{ from, ref: mark('ref'), path: mark('path'), line }]),
  ),
  'record.eventAt': both('date', COUNTS),
  'record.notified': notice,
  'record.event.published': [[event({ published: day(3), effective: day(9) })]],
  'record.event.translated': [[event({ locale: 'en' }), languageIn]],
  'record.event.reviewed': [
    [event({ locale: null }), languageIn],
    [event({ locale: 'en' }), languageIn],
  ],
  'record.event.notified': notice,
  'record.event.classified': [
    [event({ class: 'editorial', material: false })],
    [event({ class: 'substantive', material: true })],
    [event({ class: 'substantive', material: false })],
  ],
  'record.event.corrected': [[event({})]],
  'record.event.approved': [[event({ role: mark('role') })]],
  'record.event.rewritten': COUNTS.map((count) => [event({ lines: count + 100, kept: count })]),
  'record.event.withdrawn': [[event({})]],
  'record.witness': ['time-stamp', 'signature', 'opentimestamps'].flatMap((type) =>
    COUNTS.map((count) => [type, count]),
  ),
  'record.correctedValue': [
    ...['name', 'address', 'phone', 'email', 'link', 'date', 'period', 'amount', 'wording'].map((what) => [
      what,
      null,
      mark('becomes'),
    ]),
    ['name', mark('was'), mark('becomes')],
  ],
  'record.corrected': both('date', [null, mark('language')]),
  'redline.count': COUNTS.map((count) => [stats(count)]),
  'redline.alert': ALERT_KINDS.map((kind) => [kind]),
  'redline.section': [[{ from: null, to: { anchor: 'a', number: '41.', title: mark('title') } }]],
  'redline.trivial': COUNTS.map((count) => [count]),
  'redline.places': COUNTS.map((count) => [count]),
  'redline.rest': COUNTS.map((count) => [count]),
  'banner.embedLead': COUNTS.map((count) => [String(count)]),
  'reading.minutes': COUNTS.map((count) => [count]),
  'reading.citation': [[{ organisation: mark('organisation'), title: mark('title'), date: mark('date') }]],
  'reading.citedClause': [
    [mark('number'), mark('title')],
    [null, mark('title')],
  ],
  'clause.fate': CLAUSE_FATES.flatMap((fate) =>
    COUNTS.map((count) => [fate, { removed: count, added: count + 100 }]),
  ),
  'clause.keptIn': both('dates', [0, ...COUNTS]),
  'clause.morePlaces': COUNTS.map((count) => [count]),
  'picture.unchanged': COUNTS.map((count) => [count]),
  'picture.times': COUNTS.map((count) => [count]),
  'print.page': COUNTS.map((count) => [count, count + 100]),
};

/** Days and sentences of changes have tests of their own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'date',
  'shortDate',
  'redline.sentence',
  'redline.item',
]);

/** Everything that a dictionary says, by its place: a text alone, or what a function says in each of its calls. */
export function saidIn(words: Dictionary): Map<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  const visit = (place: string, value: unknown, self: unknown): void => {
    if (typeof value === 'string') said.set(place, [value]);
    else if (typeof value === 'function') {
      if (!TOLD_ELSEWHERE.has(place))
        said.set(
          place,
          callsOf(place).map((call) => calledWith(place, call, () => String(value.apply(self, call)))),
        );
    } else
      for (const [key, inner] of Object.entries(value as object))
        visit(place === '' ? key : `${place}.${key}`, inner, value);
  };
  visit('', words, null);
  return said;
}

/** A function that takes more than texts and is not listed above fails on the texts that it gets: says so. */
function calledWith(place: string, call: readonly unknown[], say: () => string): string {
  try {
    return say();
  } catch (cause) {
    const given = JSON.stringify(call);
    throw new Error(`\`${place}\` cannot say ${given}: give it values in CALLS of testing/said-with.ts`, {
      cause,
    });
  }
}

/** Of a function that is not listed every value is a text. */
const callsOf = (place: string): readonly (readonly unknown[])[] =>
  CALLS[place] ?? [['a', 'b', 'c'].map(mark)];
