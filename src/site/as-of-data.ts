/** What the date picker of a policy answers with, in words: which version held on which day. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { dayFormBeside, periodOn } from '../languages/index.ts';
import {
  type AsOfData,
  type Locale,
  type NamedLink,
  neverHeld,
  promisedOf,
  sequenceOf,
  type Tense,
  type Version,
} from '../model/index.ts';
import { link } from './links.ts';
import { hasPdf, hasSheets } from './sheets.ts';
import { loadSite } from './site.ts';
import { dictionaryOf } from './words.ts';

/** It changes on days on which a version begins or ends, and on no others. */
export function asOfData(archived: ArchivedPolicy, locale: Locale): AsOfData {
  const { policy, versions } = archived;
  const words = dictionaryOf(locale);
  const { archive, asOf } = loadSite();
  const { organisation } = archive;
  const { timeZone } = organisation;
  const held = sequenceOf(versions);
  const [first, last] = [held[0] ?? null, held.at(-1) ?? versions.at(-1)!];
  const named = versions.map((version) => {
    const { id, effective, published, withdrawn, sample } = version;
    const days = [published, effective, withdrawn ?? effective].map(words.date) as [string, string, string];
    const isRecalled = neverHeld(version);
    const given = version.notifications.map((notice) => words.record.notified(notice));
    const isDue =
      version.change.class === 'substantive' &&
      promisedOf(policy, version).some(({ channel }) => channel !== null);
    const marked = (name: string) => (sample ? `${name} (${words.sample.mark})` : name);
    return {
      id,
      effective,
      published,
      withdrawn,
      name: marked(words.version.short(words.date(effective), id)),
      named: marked(words.asOf.named(words.date(effective), id)),
      url: link.version(locale, policy.id, id),
      period: periodOn(words, version, versions, asOf),
      announced: sample
        ? words.asOf.sample(words.date(effective))
        : words.asOf.announced(words.date(published), words.date(effective)),
      recalled: isRecalled ? words.asOf.recalled(...days) : null,
      toBeRecalled: isRecalled ? words.asOf.toBeRecalled(...days) : null,
      links: linksTo(archived, version, locale),
      since: version.translations[locale]
        ? { text: words.version.whatChangedSince, href: link.compareSince(locale, policy.id, id) }
        : null,
      notices: given.length > 0 ? given : isDue && version.id !== first?.id ? [words.asOf.noNotice] : [],
    };
  });
  const inEachTense = (say: (tense: Tense) => string) => ({
    past: say('past'),
    present: say('present'),
    future: say('future'),
  });
  return {
    locale,
    day: dayFormBeside(locale, organisation),
    timeZone,
    versions: named,
    words: {
      inForce: inEachTense((tense) => words.asOf.inForce('{day}', tense)),
      // Where every version was withdrawn before its day, none ever held.
      notYet: inEachTense((tense) => words.asOf.notYet('{day}', tense, first && words.date(first.effective))),
      repealed: inEachTense((tense) =>
        words.asOf.repealed('{day}', tense, words.date(last.withdrawn ?? last.effective)),
      ),
      notADay: words.asOf.notADay,
    },
  };
}

/** The text to read, and its files. */
function linksTo(archived: ArchivedPolicy, version: Version, locale: Locale): NamedLink[] {
  const { version: words } = dictionaryOf(locale);
  const { id } = archived.policy;
  const file = (type: 'pdf' | 'docx') => link.download(locale, id, version.id, type);
  const read = { text: words.read, href: link.version(locale, id, version.id) };
  if (!version.translations[locale]) return [read];
  return [
    read,
    ...(hasPdf(archived, locale, version) ? [{ text: words.pdf, href: file('pdf') }] : []),
    ...(hasSheets(archived, version) ? [{ text: words.word, href: file('docx') }] : []),
  ];
}
