/** Notices, releases and the home-page notice tell of the version that they are about: its days, title, digest and points. */
import type { VFileMessage } from 'vfile-message';
import { problem, sha256 } from '../../archive/index.ts';
import { datesIn, dictionaryOf } from '../../languages/index.ts';
import {
  address,
  type BannerData,
  dayIn,
  type IsoDate,
  type Locale,
  localesOf,
  placed,
  type Version,
} from '../../model/index.ts';
import { bannerData, type Release } from '../../notice/index.ts';
import { elementsIn, treeOf, wordsOf } from './html.ts';
import { jsonAt, type Served, textAt } from './served.ts';

type Archived = Served['archive']['policies'][number];

export function noticeProblems(served: Served): VFileMessage[] {
  return [
    ...bannerProblems(served),
    ...served.archive.policies.flatMap((policy) =>
      policy.versions.flatMap((version) => [
        ...releaseProblems(served, policy, version),
        ...(Object.keys(version.translations) as Locale[]).flatMap((locale) =>
          formProblems(served, policy, version, locale),
        ),
      ]),
    ),
  ];
}

const wrongAt = (path: string, reason: string) => problem(path, reason, { rule: 'site/claim' });

/** `release.json`: what a webhook posts. */
function releaseProblems(served: Served, { policy, versions }: Archived, version: Version): VFileMessage[] {
  const path = address.apiRelease(policy.id, version.id);
  const found = jsonAt(served, path) as Release | null;
  if (found === null)
    return served.known.has(path) ? [wrongAt(path, 'Unexpected content, expected a release')] : [];
  const before = versions.find(({ id }) => id === found.replaces);
  const wanted = {
    policy: policy.id,
    version: version.id,
    published: version.published,
    effective: version.effective,
    withdrawn: version.withdrawn,
    material: version.change.material,
    sample: version.sample || (before?.sample ?? false),
  };
  const said = Object.fromEntries(Object.keys(wanted).map((key) => [key, found[key as keyof Release]]));
  const problems: VFileMessage[] = [];
  if (JSON.stringify(said) !== JSON.stringify(wanted) || !before || before.effective > version.effective)
    problems.push(wrongAt(path, 'Unexpected days or version, expected those that the ledger has'));
  for (const locale of localesOf(found.languages)) {
    const { title, sha256: digest, subject, short, points, links } = found.languages[locale]!;
    const text = version.translations[locale];
    const isOwn = title === text?.title && digest === text?.textDigest;
    if (!isOwn)
      problems.push(wrongAt(path, `Unexpected title or digest in \`${locale}\`, expected those of the text`));
    const known = (version.change.summary[locale] ?? []).map(({ was, becomes, means }) => [
      was,
      becomes,
      means,
    ]);
    if (
      known.length > 0 &&
      JSON.stringify(points.map(({ was, becomes, means }) => [was, becomes, means])) !== JSON.stringify(known)
    )
      problems.push(wrongAt(path, `Unexpected points in \`${locale}\`, expected those of the record`));
    if (Object.values(links).some((link) => !link.startsWith(served.url)))
      problems.push(wrongAt(path, 'Unexpected link, expected addresses of this site'));
    problems.push(
      ...strangeDays(served, { policy, versions, draft: null }, version, path, `${subject} ${short}`),
    );
  }
  return problems;
}

/** The forms of a notice: all of one content, on the days of the ledger. */
function formProblems(served: Served, archived: Archived, version: Version, locale: Locale): VFileMessage[] {
  const { policy } = archived;
  const at = (form: string) =>
    placed(
      address.noticeFile(locale, policy.id, version.id, form as never),
      served.archive.organisation.rootLocale,
    );
  const read = (form: string) => textAt(served, at(form));
  const problems: VFileMessage[] = [];
  const json = jsonAt(served, at('json')) as NoticeFile | null;
  const [html, text] = [read('html'), read('txt')];
  if (json && (json.html !== html || json.text !== text))
    problems.push(wrongAt(at('json'), 'Unexpected words, expected those of the other forms of this notice'));
  if (json?.sha256 && (json.sha256.html !== sha256(json.html) || json.sha256.text !== sha256(json.text)))
    problems.push(wrongAt(at('json'), 'Unexpected digest, expected that of the notice'));
  const eml = read('eml');
  if (eml !== null) {
    const parts = partsOf(eml);
    for (const form of [text, html])
      if (form !== null && !parts.some((part) => squash(part) === squash(form)))
        problems.push(
          wrongAt(at('eml'), 'Unexpected words, expected those of the other forms of this notice'),
        );
  }
  for (const [form, words] of [
    ['txt', text],
    ['html', html && wordsOf(treeOf(html))],
    ['ics', read('ics')?.replace(/\r?\n /g, '')],
    ['json', json && `${json.subject} ${json.preheader} ${json.short}`],
  ] as const) {
    if (!words) continue;
    problems.push(...strangeDays(served, archived, version, at(form), words));
    if (form !== 'txt' && form !== 'html') continue;
    // Of a change that does not take place, or that is put right, other things are told.
    if (version.withdrawn !== null || version.corrections.length > 0) continue;
    const points = (version.change.summary[locale] ?? []).flatMap(({ was, becomes, means }) => [
      was,
      becomes,
      means,
    ]);
    const missing = points.find((point) => point && !squash(words).includes(squash(point)));
    if (missing)
      problems.push(wrongAt(at(form), `Unexpected absence of “${missing}”, which the record says`));
    const digest = version.translations[locale]!.textDigest.slice(0, 16);
    if (form === 'txt' && !words.includes(digest))
      problems.push(wrongAt(at(form), 'Unexpected digest, expected the beginning of that of the text'));
  }
  const start = /^DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})/m.exec(read('ics') ?? '');
  const isOff = version.withdrawn !== null;
  if (start && !isOff && start.slice(1).join('-') !== version.effective)
    problems.push(wrongAt(at('ics'), `Unexpected day of the entry, expected ${version.effective}`));
  const links = html ? elementsIn(treeOf(html)).filter(({ tagName }) => tagName === 'a') : [];
  const own = links.filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'href' && value.startsWith(served.url)),
  );
  if (html !== null && own.length === 0)
    problems.push(wrongAt(at('html'), 'Unexpected absence of links to this site'));
  return problems;
}

interface NoticeFile {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  readonly short: string;
  readonly sha256?: { readonly html: string; readonly text: string };
}

/** The bodies of a mail, decoded. */
function partsOf(eml: string): string[] {
  return eml.split(/\r?\n--[^\r\n]+\r?\n/).flatMap((part) => {
    const [head, ...body] = part.split(/\r?\n\r?\n/);
    if (!/content-transfer-encoding:\s*base64/i.test(head ?? '')) return [body.join('\n\n')];
    return [Buffer.from(body.join('').replace(/\s/g, ''), 'base64').toString('utf8')];
  });
}

const squash = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Days in words that the ledger, the record and the texts do not have. */
export function strangeDays(
  { archive, asOf, documentOf }: Served,
  { versions }: Pick<Archived, 'versions' | 'policy' | 'draft'>,
  version: Version | null,
  path: string,
  words: string,
): VFileMessage[] {
  const known = new Set<IsoDate>([asOf]);
  const add = (value: unknown): void => {
    for (const { date } of datesIn(typeof value === 'string' ? value : JSON.stringify(value)))
      known.add(date);
  };
  for (const one of versions) {
    add(one);
    for (const day of [one.effective, one.withdrawn]) if (day) known.add(dayBefore(day));
    for (const locale of localesOf(one.translations)) add(documentOf(one, locale));
  }
  add(archive.ledger.events);
  // West of Greenwich, what was entered in the evening has the next day in the ledger, and its own on the pages.
  for (const { at } of archive.ledger.events) known.add(dayIn(archive.organisation.timeZone, new Date(at)));
  /** The day of the next review follows from the company's own plans. */
  const isPlan = (date: IsoDate) =>
    archive.organisation.locales.some((locale) => {
      const said = dictionaryOf(locale, archive.organisation);
      return words.includes(said.reading.nextReview(said.date(date)));
    });
  // What is a day only across the end of a sentence is none.
  const apart = new Set(words.split(SENTENCE_END).flatMap((part) => datesIn(part).map(({ date }) => date)));
  const strange = datesIn(words).filter(({ date }) => apart.has(date) && !known.has(date) && !isPlan(date));
  const which = version === null ? '' : ` of ${version.id}`;
  return strange
    .slice(0, 1)
    .map(({ date }) =>
      wrongAt(path, `Unexpected day ${date}, expected those${which} that the ledger and the texts have`),
    );
}

/** A full stop and what begins anew behind it: a digit or a capital. Between the parts of a day in short no sentence begins. */
const SENTENCE_END = /(?<=\p{L}{2}[.!?…]["»”’)]?)\s+(?=[\p{Lu}\p{N}])/u;

const dayBefore = (day: IsoDate): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** `banner.js`: its data. For how many days a change is told is the company's choice, and is taken from the data. */
function bannerProblems(served: Served): VFileMessage[] {
  const path = address.bannerScript();
  const script = textAt(served, path);
  if (script === null) return [];
  const json = BANNER.exec(script)?.[1];
  const data = json === undefined ? null : bannerDataIn(json);
  const { archive, url, asOf } = served;
  // That a change is off is told from the day of its withdrawal on, whenever it was to come.
  const recalled = new Map<string, IsoDate | null>(
    archive.policies.flatMap(({ policy, versions }) =>
      versions.map(({ id, withdrawn }) => [`${policy.id}/${id}/withdrawn`, withdrawn] as const),
    ),
  );
  const days = (data?.notices ?? []).map(({ key, effective, until }) =>
    daysBetween(recalled.get(key) ?? effective, until),
  );
  const bannerDays = days.length > 0 ? Math.max(...days) : 30;
  const organisation = { ...archive.organisation, bannerDays };
  const wanted = bannerData({ organisation, policies: archive.policies, url }, asOf);
  // Where none is told, all are past by the company's own days.
  const isPast = data?.notices.length === 0 && wanted.notices.every(({ effective }) => effective <= asOf);
  const own = isPast ? { ...wanted, notices: [] } : wanted;
  return json === JSON.stringify(own)
    ? []
    : [wrongAt(path, 'Unexpected notice, expected what follows from the ledger')];
}

function bannerDataIn(json: string): BannerData | null {
  try {
    return JSON.parse(json) as BannerData;
  } catch {
    // What is no JSON follows from no ledger: the comparison tells it.
    return null;
  }
}

/** The data in front of the script. */
export const BANNER = /^\(\(\)=>\{const GAZETTE_BANNER=(\{.*\});\n/;

const daysBetween = (from: IsoDate, to: IsoDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
