/** What the page of a version claims: which version it is, its standing, days, title, digest; and one text alone. */
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import { dictionaryOf, languageIn, statusLineOn, statusWord } from '../../languages/index.ts';
import {
  address,
  changeDays,
  dayIn,
  type IsoDate,
  type Locale,
  lastUpdatedOn,
  placed,
  shownOn,
  statusOn,
  tenseWith,
  toldWith,
  type Version,
} from '../../model/index.ts';
import { attribute, type Element, elementsIn, hasClass, isInside, treeOf, wordsOf } from './html.ts';
import { type Served, textAt } from './served.ts';

type Archived = Served['archive']['policies'][number];

/** The pages of all versions, and the addresses of the policies themselves. */
export function versionProblems(served: Served): VFileMessage[] {
  const { archive, asOf } = served;
  const { locales, rootLocale } = archive.organisation;
  const at = (path: string) => placed(`${path}index.html`, rootLocale);
  return archive.policies.flatMap((policy) =>
    locales.flatMap((locale) => {
      const shown = shownOn(policy.versions, asOf);
      const home = at(address.policy(locale, policy.policy.id));
      return [
        ...policy.versions.flatMap((version) =>
          faultsOf(
            served,
            { policy, version, locale },
            at(address.version(locale, policy.policy.id, version.id)),
          ),
        ),
        ...(shown?.translations[locale] ? faultsOf(served, { policy, version: shown, locale }, home) : []),
      ];
    }),
  );
}

interface Claimed {
  readonly policy: Archived;
  readonly version: Version;
  readonly locale: Locale;
}

function faultsOf(served: Served, claimed: Claimed, path: string): VFileMessage[] {
  const html = textAt(served, path);
  if (html === null) return [];
  const { version, locale } = claimed;
  const elements = elementsIn(treeOf(html));
  const faults = [
    ...markFaults(served, claimed, elements),
    ...statusFaults(served, claimed, elements),
    ...(version.translations[locale]
      ? [
          ...textFaults(claimed, elements),
          ...dayFaults(served, claimed, elements),
          ...standingFaults(served, claimed, elements),
        ]
      : []),
  ];
  return faults.map((reason) => problem(path, reason, { rule: 'site/claim' }));
}

/** Which version this is. */
function markFaults({ asOf }: Served, { policy, version }: Claimed, elements: readonly Element[]): string[] {
  const main = elements.filter((element) => attribute(element, 'data-version') !== null);
  const wanted = [policy.policy.id, version.id, statusOn(version, policy.versions, asOf)];
  const found = main.map((element) =>
    ['data-policy', 'data-version', 'data-status'].map((name) => attribute(element, name)),
  );
  const [first] = main;
  if (!first || found.some((one) => one.join() !== wanted.join()))
    return [`Unexpected marks of policy, version or status, expected ${wanted.join(', ')}`];
  const status = wanted[2] as Parameters<typeof tenseWith>[1];
  return attribute(first, 'data-tense') === tenseWith(version, status)
    ? []
    : ['Unexpected tense of the version, expected the one of its status'];
}

/** What is said of its status, on this day and on those to come. */
function statusFaults(
  { archive, asOf }: Served,
  { policy, version, locale }: Claimed,
  elements: readonly Element[],
): string[] {
  const words = dictionaryOf(locale, archive.organisation);
  const { versions } = policy;
  const days = [asOf, ...changeDays(versions), version.effective].filter((day) => day >= asOf);
  const blocks = elements.filter((element) => hasClass(element, 'status') && element.tagName === 'div');
  const faults: string[] = [];
  for (const block of blocks) {
    const from = attribute(block, 'data-holds-from');
    const day = from ?? asOf;
    const status = statusOn(version, versions, day);
    const inner = elementsIn(block);
    const said = (name: string) => inner.filter((element) => hasClass(element, name)).map(wordsOf);
    const found = [said('status-word'), said('status-line'), said('badge').length];
    const wanted = [
      [statusWord(words, version, status)],
      [statusLineOn(words, version, versions, day)],
      version.sample ? 1 : 0,
    ];
    if (JSON.stringify(found) !== JSON.stringify(wanted) || !days.includes(day))
      faults.push(`Unexpected status, expected “${wanted[1]}”`);
    const isShown = attribute(block, 'hidden') === null;
    if (isShown !== (from === null || from <= asOf) && blocks.length > 0)
      faults.push('Unexpected status that is hidden or shown, expected the one of the day');
  }
  if (blocks.length === 0) faults.push('Unexpected absence of the status of this version');
  return faults;
}

/** One text, its title, its digest, nothing that hides it. */
function textFaults({ version, locale }: Claimed, elements: readonly Element[]): string[] {
  const { title, textDigest } = version.translations[locale]!;
  const articles = elements.filter(({ tagName }) => tagName === 'article');
  const faults: string[] = [];
  if (articles.length !== 1)
    faults.push(`Unexpected ${articles.length} articles, expected the text of the policy alone`);
  const [article] = articles;
  if (article && attribute(article, 'lang') !== null && attribute(article, 'lang') !== locale)
    faults.push(`Unexpected language of the text, expected \`${locale}\``);
  const heads = elements.filter(({ tagName }) => tagName === 'h1').map(wordsOf);
  if (heads.length !== 1 || heads[0] !== title.replace(/\s+/gu, ' ').trim())
    faults.push(`Unexpected title, expected “${title}”`);
  const outside = elements.filter((element) => !article || !isInside(element, article));
  const named = outside.find(
    (element) => element.tagName === 'title' && element.parentNode?.nodeName === 'head',
  );
  if (named && !wordsOf(named).startsWith(title))
    faults.push(`Unexpected title of the window, expected “${title}”`);
  const digests = outside.filter(({ tagName }) => tagName === 'code').map(wordsOf);
  if (digests.some((one) => /^[0-9a-f]{64}$/.test(one) && one !== textDigest))
    faults.push('Unexpected digest, expected that of the text in the ledger');
  for (let at = article; at && at.tagName !== 'html'; at = at.parentNode as Element)
    if (
      ['hidden', 'inert', 'aria-hidden'].some((name) => attribute(at!, name) !== null) ||
      at.tagName === 'template'
    )
      faults.push('Unexpected text that nobody sees, expected it in sight');
  return faults;
}

/** The days that the ledger has. */
function dayFaults(
  { archive, asOf }: Served,
  { policy, version, locale }: Claimed,
  elements: readonly Element[],
): string[] {
  const words = dictionaryOf(locale, archive.organisation);
  const { timeZone } = archive.organisation;
  const among = toldWith(version, policy.versions);
  const moved = [...new Set([asOf, ...changeDays(policy.versions)])].map((day) => lastUpdatedOn(among, day));
  const wanted: Readonly<Record<string, readonly (IsoDate | null)[]>> = {
    effective: [version.effective],
    published: [version.published],
    'last-updated': [...moved, ...policy.versions.map(({ effective }) => lastUpdatedOn(among, effective))],
  };
  const faults: string[] = [];
  for (const time of elements.filter(({ tagName }) => tagName === 'time')) {
    const role = attribute(time, 'data-role');
    const days = role === null ? undefined : wanted[role];
    if (days && !days.includes(attribute(time, 'datetime')))
      faults.push(`Unexpected day of \`${role}\`, expected ${days[0]} as the ledger has it`);
  }
  const rows = elements.filter(({ tagName }) => tagName === 'dd').map(wordsOf);
  if (!rows.includes(version.id)) faults.push(`Unexpected number of the version, expected ${version.id}`);
  const entered = version.enteredAt && dayIn(timeZone, new Date(version.enteredAt));
  const isLate = entered !== null && entered > version.published;
  const day = `${words.date(version.published)}${isLate ? `, ${words.version.entered(words.date(entered))}` : ''}`;
  if (!rows.some((row) => row.replace(/ ,/g, ',') === day))
    faults.push(`Unexpected day of publication, expected “${day}”`);
  return faults;
}

/** Which language binds. */
function standingFaults(
  { archive }: Served,
  { policy, version, locale }: Claimed,
  elements: readonly Element[],
): string[] {
  const { standing } = version.translations[locale]!;
  const words = dictionaryOf(locale, archive.organisation);
  const note = words.translationNote(languageIn(words.locale, policy.policy.authoritative));
  const isSaid = elements.some(
    (element) => element.tagName === 'p' && wordsOf(element) === note.replace(/\s+/gu, ' ').trim(),
  );
  return isSaid === (standing !== 'authoritative')
    ? []
    : ['Unexpected note on which language binds, expected that of the text'];
}
