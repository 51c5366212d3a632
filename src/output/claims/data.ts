/** What programs are told (API, feeds, time maps, status, the date picker) is what follows from the ledger and the texts. */
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import { dictionaryOf, periodOn, statusLineOn, statusWord } from '../../languages/index.ts';
import {
  address,
  addressesAt,
  changeDays,
  type Locale,
  placed,
  shownOn,
  statusOn,
  tenseWith,
} from '../../model/index.ts';
import { apiDocument, apiIndex, apiPolicy } from '../api.ts';
import { atomFeed, jsonFeed } from '../feeds.ts';
import { timeMap } from '../timemap.ts';
import { jsonAt, type Served, textAt } from './served.ts';

/** Every difference between what is served and what follows. */
export async function dataProblems(served: Served): Promise<VFileMessage[]> {
  const problems: VFileMessage[] = [];
  const hold = (path: string, wanted: unknown, what: string) => {
    if (!served.known.has(path)) return;
    const found = typeof wanted === 'string' ? textAt(served, path) : jsonAt(served, path);
    if (plain(found) === plain(wanted)) return;
    problems.push(
      problem(path, `Unexpected ${what}, expected what follows from the ledger and the texts`, {
        rule: 'site/claim',
      }),
    );
  };
  const { archive, asOf, url, documentOf } = served;
  const { organisation } = archive;
  const at = addressesAt(url, organisation.rootLocale);
  const here = (path: string) => placed(path, organisation.rootLocale);
  hold(address.apiIndex(), apiIndex(archive, asOf, url), 'policies, days or versions in force');
  for (const archived of archive.policies) {
    const { policy, versions } = archived;
    hold(address.apiPolicy(policy.id), apiPolicy(archived, asOf, at), 'timeline, status or titles');
    for (const version of versions)
      for (const locale of Object.keys(version.translations) as Locale[])
        hold(
          address.apiDocument(policy.id, version.id, locale),
          apiDocument(archived, version, locale, documentOf(version, locale)),
          'text or dates',
        );
    for (const locale of organisation.locales) {
      hold(here(address.timeMap(locale, policy.id)), timeMap(archived, locale, at), 'order of versions');
      problems.push(...statusProblems(served, archived, locale), ...pickerProblems(served, archived, locale));
    }
  }
  problems.push(...(await feedProblems(served)));
  return problems;
}

const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

type Archived = Served['archive']['policies'][number];

/** `status.json`: which version holds when, and what is said of each. */
function statusProblems(served: Served, { policy, versions }: Archived, locale: Locale): VFileMessage[] {
  const { archive, asOf } = served;
  const path = placed(address.status(locale, policy.id), archive.organisation.rootLocale);
  const found = jsonAt(served, path) as StatusFile | null;
  if (found === null) return [];
  const words = dictionaryOf(locale, archive.organisation);
  const wrong = (what: string) =>
    problem(path, `Unexpected ${what}, expected what follows from the ledger`, { rule: 'site/claim' });
  const days = [...new Set([...changeDays(versions), ...versions.map(({ effective }) => effective)])];
  const problems: VFileMessage[] = [];
  const ids = versions.map(({ id }) => id);
  if (
    found.policy !== policy.id ||
    found.locale !== locale ||
    plain(Object.keys(found.versions ?? {})) !== plain(ids)
  )
    problems.push(wrong('versions'));
  for (const version of versions)
    for (const { from, status, tense, word, line, badge } of found.versions?.[version.id] ?? []) {
      const day = from || asOf;
      const wanted = statusOn(version, versions, day);
      const said = [status, tense, word, line, badge !== null, from === '' || days.includes(from)];
      const expected = [
        wanted,
        tenseWith(version, wanted),
        statusWord(words, version, wanted),
        statusLineOn(words, version, versions, day),
        version.sample,
        true,
      ];
      if (plain(said) !== plain(expected)) problems.push(wrong(`status of ${version.id}`));
    }
  const turns = found.inForce ?? [];
  for (const [from, id, href] of turns) {
    const day = from || asOf;
    const shown = shownOn(versions, day);
    const isOwn = id === (shown?.id ?? null);
    const isThere =
      shown === null ||
      href ===
        `${served.base}${placed(address.version(locale, policy.id, shown.id), archive.organisation.rootLocale)}`;
    if (!isOwn || (shown?.translations[locale] && !isThere)) problems.push(wrong('version in force'));
  }
  return problems;
}

interface StatusFile {
  readonly policy?: string;
  readonly locale?: string;
  readonly inForce?: readonly (readonly [string, string | null, string | null])[];
  readonly versions?: Readonly<
    Record<
      string,
      readonly {
        readonly from: string;
        readonly status: string;
        readonly tense: string;
        readonly word: string;
        readonly line: string;
        readonly badge: string | null;
      }[]
    >
  >;
}

/** `as-of.json`: which version held on which day. */
function pickerProblems(served: Served, { policy, versions }: Archived, locale: Locale): VFileMessage[] {
  const { archive, asOf } = served;
  const path = placed(address.asOf(locale, policy.id), archive.organisation.rootLocale);
  const found = jsonAt(served, path) as {
    versions?: readonly Record<string, unknown>[];
    timeZone?: string;
  } | null;
  if (found === null) return [];
  const words = dictionaryOf(locale, archive.organisation);
  const wanted = versions.map((version) => {
    const { id, effective, published, withdrawn, sample } = version;
    const name = words.version.short(words.date(effective), id);
    return {
      id,
      effective,
      published,
      withdrawn,
      name: sample ? `${name} (${words.sample.mark})` : name,
      url: `${served.base}${placed(address.version(locale, policy.id, id), archive.organisation.rootLocale)}`,
      period: periodOn(words, version, versions, asOf),
      announced: sample
        ? words.asOf.sample(words.date(effective))
        : words.asOf.announced(words.date(published), words.date(effective)),
    };
  });
  const said = (found.versions ?? []).map((version) =>
    Object.fromEntries(Object.keys(wanted[0] ?? {}).map((key) => [key, version[key] ?? null])),
  );
  return plain(said) === plain(wanted) && found.timeZone === archive.organisation.timeZone
    ? []
    : [
        problem(path, 'Unexpected days or names of versions, expected those that follow from the ledger', {
          rule: 'site/claim',
        }),
      ];
}

/** Feeds, but for the ids of entries: they name the address that the archive had, and a site may be built for another. */
async function feedProblems(served: Served): Promise<VFileMessage[]> {
  const { archive, asOf, url } = served;
  const { locales, rootLocale } = archive.organisation;
  const problems: VFileMessage[] = [];
  for (const locale of locales) {
    const request = {
      archive,
      locale,
      asOf,
      url,
      documentOf: (_: unknown, version: Parameters<Served['documentOf']>[0], of: Locale) =>
        served.documentOf(version, of),
    };
    const wanted: (readonly [string, Promise<string>])[] = [
      [address.feed(locale, 'json'), jsonFeed(request)],
      [address.feed(locale, 'xml'), atomFeed(request)],
      ...archive.policies.map(
        (policy) => [address.policyFeed(locale, policy.policy.id), atomFeed({ ...request, policy })] as const,
      ),
    ];
    for (const [name, made] of wanted) {
      const path = placed(name, rootLocale);
      const found = textAt(served, path);
      if (found !== null && withoutIds(found) !== withoutIds(await made))
        problems.push(
          problem(path, 'Unexpected entry, expected those that follow from the ledger and the texts', {
            rule: 'site/claim',
          }),
        );
    }
  }
  return problems;
}

const withoutIds = (feed: string) => feed.replace(/^\s*(?:<id>.*<\/id>|"id": ".*",?)$/gm, '');
