/** Report on an imported history for people: a line for each document, and every date that does not agree. */
import {
  type DatedVersion,
  type DateVerdict,
  type HistoryReport,
  type Lost,
  oneLine,
  type SkewedDay,
} from '../import/index.ts';

const count = (dates: readonly DatedVersion[], verdict: DateVerdict) =>
  dates.filter((date) => date.verdict === verdict).length;

/** The changes of wording: every version but the first. */
const changesOf = ({ dates }: HistoryReport) => dates.slice(1);

const sum = (reports: readonly HistoryReport[], of: (report: HistoryReport) => number) =>
  reports.reduce((all, report) => all + of(report), 0);

/** A line for each document, the totals, and what could not be read. */
export function historySummary(reports: readonly HistoryReport[]): string {
  const lines = reports.map((report) => {
    const changes = changesOf(report);
    const parts = [
      `${report.states} changes`,
      `${report.versions} versions`,
      ...partsOf(report),
      ...(count(changes, 'stale') > 0 ? [`${count(changes, 'stale')} with a stale date`] : []),
      ...(count(changes, 'differs') > 0 ? [`${count(changes, 'differs')} with another date`] : []),
    ];
    const ended = report.ended
      ? `; deleted on ${report.ended.day}: withdraw it if it is no longer in force`
      : '';
    const away = report.gaps.map(({ from, to }) => `; missing from ${from} to ${to}`).join('');
    return `${report.policy} (${oneLine(report.path)}): ${parts.join(', ')}${away}${ended}`;
  });
  const refused = reports.flatMap(({ refused }) => refused);
  const notes = [
    ...refused.slice(0, MOST_NOTES).map((sentence) => `left out: ${oneLine(sentence)}`),
    ...(refused.length > MOST_NOTES ? [`left out: ${refused.length - MOST_NOTES} more`] : []),
    ...skewNotes(reports),
    ...abroadNote(reports),
    ...lostNote(reports),
    ...besideNotes(reports),
    ...doubtNotes(reports),
  ];
  return `${[...lines, ...notes, totals(reports)].join('\n')}\n`;
}

/** The most notes of one kind that are printed; the report has all. */
const MOST_NOTES = 10;

function partsOf(report: HistoryReport): string[] {
  const parts: [number, string][] = [
    [report.unchanged, 'changed no word'],
    [report.folded, 'joined with another of the same days'],
    [report.flips, 'undone again'],
    [report.technical, 'technical, by the watcher itself'],
    [report.moves, report.moves === 1 ? 'move followed' : 'moves followed'],
    [report.skewed.length, 'with an impossible date'],
    [report.replaced, 'replaced an announced version'],
    [report.absent.length, 'earlier ones not imported'],
    [report.refused.length, 'could not be read'],
  ];
  return parts.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : []));
}

function totals(reports: readonly HistoryReport[]): string {
  const changes = reports.flatMap(changesOf);
  const dated = changes.filter(({ verdict }) => verdict !== 'none');
  const stale = count(changes, 'stale');
  const share = dated.length > 0 ? ` (${Math.round((stale / dated.length) * 100)} %)` : '';
  return [
    `${reports.length} documents, ${sum(reports, ({ states }) => states)} changes, ${sum(reports, ({ versions }) => versions)} versions`,
    `${sum(reports, ({ unchanged }) => unchanged)} changed no word (${sum(reports, ({ dateOnly }) => dateOnly)} of them moved the date alone), ${sum(reports, ({ folded }) => folded)} joined, ${sum(reports, ({ flips }) => flips)} undone again`,
    `of ${changes.length} changes of wording ${dated.length} show a date: ${count(changes, 'agrees')} agree with the day, ${stale} left it as it was${share}, ${count(changes, 'differs')} name another day`,
  ].join('\n');
}

/** Escapes paths and messages, which come from outside, for a table cell. */
const cell = (text: string) => oneLine(text).replace(/([|\\`*_<[\]])/g, '\\$1');

const VERDICTS: Readonly<Record<DateVerdict, string>> = {
  agrees: 'agrees',
  stale: 'stale: the words changed, the date did not',
  differs: 'another day',
  none: 'none',
};

/** Commits with impossible dates, the first few by hash. */
function skewNotes(reports: readonly HistoryReport[]): string[] {
  const skewed = reports.flatMap((report) => report.skewed.map(skewLine));
  return [
    ...skewed.slice(0, MOST_NOTES).map((line) => `date not believed: ${line}`),
    ...(skewed.length > MOST_NOTES ? [`date not believed: ${skewed.length - MOST_NOTES} more`] : []),
  ];
}

const skewLine = ({ ref, stated, day }: SkewedDay) =>
  `${oneLine(ref).slice(0, 40)} says ${stated ?? 'no possible date'}, taken as ${day}`;

const LOSSES: readonly (readonly [Exclude<keyof Lost, 'addresses'>, string])[] = [
  ['pictures', 'pictures, with what describes them'],
  ['links', 'links that lead to no text here, whose words stay'],
  ['tags', 'HTML tags, whose words stay'],
  ['marks', 'marks of templates'],
  ['elsewhere', 'places whose words stand in another file or a variable'],
  ['signs', 'unreadable characters'],
  ['beside', 'menus, heads, feet and other parts of pages beside the text'],
];

const lostWords = (lost: Lost): string =>
  [
    ...LOSSES.flatMap(([kind, words]) => (lost[kind] > 0 ? [`${lost[kind]} ${words}`] : [])),
    ...(lost.addresses.length > 0 ? [`the addresses of links, whose words stay: ${addressesOf(lost)}`] : []),
  ].join(', ');

/** The first few, without repetitions. */
function addressesOf({ addresses }: Lost): string {
  const each = [...new Set(addresses)].map((address) => `\`${oneLine(address).slice(0, 80)}\``);
  return [
    ...each.slice(0, MOST_NOTES),
    ...(each.length > MOST_NOTES ? [`${each.length - MOST_NOTES} more`] : []),
  ].join(', ');
}

/** Totals of what was left out of the last versions, and whether more was left out of earlier ones. */
function lostNote(reports: readonly HistoryReport[]): string[] {
  const last = {
    ...Object.fromEntries(LOSSES.map(([kind]) => [kind, sum(reports, (one) => one.lost[kind])])),
    addresses: reports.flatMap(({ lost }) => lost.addresses),
  } as unknown as Lost;
  const words = lostWords(last);
  const others =
    reports.flatMap(lossesOf).length - reports.filter(({ lost }) => lostWords(lost) !== '').length;
  return [
    ...(words === '' ? [] : [`left out of the last versions: ${words}`]),
    ...(others > 0
      ? [`left out of earlier versions: something else ${others} times; --report lists it`]
      : []),
  ];
}

/** What was around the last text of each page, so that a person can see whether a part of the text is among it. */
function besideNotes(reports: readonly HistoryReport[]): string[] {
  const parts = reports.flatMap(({ policy, beside }) => beside.map((part) => `${policy}: ${oneLine(part)}`));
  return [
    ...parts.slice(0, MOST_NOTES).map((part) => `beside the text of ${part}`),
    ...(parts.length > MOST_NOTES
      ? [`beside the texts: ${parts.length - MOST_NOTES} more parts; --report lists them`]
      : []),
  ];
}

/** Parts of a source that were not understood. */
function doubtNotes(reports: readonly HistoryReport[]): string[] {
  const notes = reports.flatMap(({ policy, notes: own }) => own.map((note) => `${policy}: ${oneLine(note)}`));
  return [
    ...notes.slice(0, MOST_NOTES),
    ...(notes.length > MOST_NOTES
      ? [`${notes.length - MOST_NOTES} more notes on documents; --report lists them`]
      : []),
  ];
}

/** Versions with other losses than the version before. */
function lossesOf({ dates }: HistoryReport): { version: string; words: string }[] {
  let before = '';
  return dates.flatMap(({ version, lost }) => {
    const words = lostWords(lost);
    const isNew = words !== before && words !== '';
    before = words;
    return isNew ? [{ version, words }] : [];
  });
}

/** What was left out, from which version on. */
function lostIn(report: HistoryReport): string[] {
  const losses = lossesOf(report);
  return losses.length === 0
    ? []
    : ['', ...losses.map(({ version, words }) => `- left out from version ${version} on: ${words}`)];
}

/** Commits whose day depends on the time zone, with the option that decides. */
function abroadNote(reports: readonly HistoryReport[]): string[] {
  const abroad = sum(reports, (report) => report.abroad);
  return abroad === 0
    ? []
    : [
        `${abroad} changes fell on another day in the organisation's time zone: add --time-zone if that one is to count`,
      ];
}

/** The whole report as Markdown. */
export function historyReport(reports: readonly HistoryReport[]): string {
  const parts = reports.map((report) => {
    const doubtful = changesOf(report).filter(({ verdict }) => verdict === 'stale' || verdict === 'differs');
    const rows = doubtful.map(
      ({ version, ref, published, line, verdict }) =>
        `| ${version} | ${published} | ${cell(ref.slice(0, 40))} | ${cell(line ?? '')} | ${VERDICTS[verdict]} |`,
    );
    return [
      `## ${report.policy}`,
      '',
      `${cell(report.path)}: ${[`${report.states} changes`, `${report.versions} versions`, ...partsOf(report)].join(', ')}.`,
      ...lostIn(report),
      ...(report.notes.length > 0 ? ['', ...report.notes.map((note) => `- ${cell(note)}`)] : []),
      ...(report.beside.length > 0
        ? ['', ...report.beside.map((part) => `- beside the last text: ${cell(part)}`)]
        : []),
      ...report.gaps.flatMap(({ from, to }) => ['', `There was no such file from ${from} to ${to}.`]),
      ...(report.skewed.length > 0
        ? ['', ...report.skewed.map((one) => `- date not believed: ${cell(skewLine(one))}`)]
        : []),
      ...(report.absent.length > 0
        ? [
            '',
            ...report.absent.map(
              ({ day, ref }) =>
                `- not imported: ${cell(ref.slice(0, 40))} of ${day}, before the last one taken in`,
            ),
          ]
        : []),
      ...(report.ended ? ['', `Deleted on ${report.ended.day} in ${cell(report.ended.ref)}.`] : []),
      ...(rows.length > 0
        ? [
            '',
            '| version | published | change | what the text says | date |',
            '| --- | --- | --- | --- | --- |',
            ...rows,
          ]
        : []),
      ...(report.refused.length > 0 ? ['', ...report.refused.map((one) => `- left out: ${cell(one)}`)] : []),
      '',
    ].join('\n');
  });
  return `# What was imported\n\n${totals(reports)
    .split('\n')
    .map((line) => `${line}.`)
    .join('\n\n')}\n\n${parts.join('\n')}`;
}
