/** What evidence says in words: the answer for its day in every language of the site, and what its files prove. */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import { type Dictionary, dictionaryOf, eventSaid, noteWords, periodOn, toldOf } from '../languages/index.ts';
import {
  type AsOf,
  addressesAt,
  dayIn,
  type IsoDate,
  inForceOn,
  type Locale,
  localised,
  neverHeld,
  type Organisation,
  sequenceOf,
  type Version,
  withFullStop,
} from '../model/index.ts';
import type { EvidenceSource } from './evidence.ts';

/** The answer in words, in every language of the site, and what the files prove. */
export function readme(source: EvidenceSource, answer: AsOf<Version>): string {
  const { locales } = source.archive.organisation;
  return locales.map((locale) => readmeIn(source, answer, locale)).join('\n\n');
}

function readmeIn(
  { archive, policy, on, url }: EvidenceSource,
  answer: AsOf<Version>,
  locale: Locale,
): string {
  const { organisation } = archive;
  const words = dictionaryOf(locale, organisation);
  const at = addressesAt(url, organisation.rootLocale);
  const { titles, authoritative, id } = policy.policy;
  const name = localised(organisation.name, locale, organisation.defaultLocale) ?? '';
  const title = localised(titles, locale, authoritative) ?? id;
  const held = sequenceOf(policy.versions);
  const [first, last] = [held[0], held.at(-1)];
  const marked = (name: string, { sample }: Version) => (sample ? `${name} (${words.sample.mark})` : name);
  const named = (version: Version) =>
    marked(words.version.short(words.date(version.effective), version.id), version);
  const day = words.date(on);
  // The same evidence has the same bytes whenever it is made: it speaks of its day as of that day.
  const holding = (version: Version) =>
    `${words.asOf.inForce(day, 'present')} ${marked(words.asOf.named(words.date(version.effective), version.id), version)}, ${periodOn(words, version, policy.versions, on)}.`;
  const said = answer.version
    ? inForceSaid(words, answer.version, policy.versions, { on, holding, named })
    : answer.absence === 'repealed'
      ? words.asOf.repealed(day, 'present', words.date(last?.withdrawn ?? on))
      : policy.versions.length === 0
        ? words.asOf.nothing(day)
        : words.asOf.notYet(day, 'present', first ? words.date(first.effective) : null);
  // One that was announced by then and is known to have been withdrawn before its day was told wrongly as coming.
  const announced = answer.announced
    .filter((next) => !neverHeld(next))
    .map(
      (next) =>
        `${named(next)}: ${next.sample ? words.asOf.sample(words.date(next.effective)) : words.asOf.announced(words.date(next.published), words.date(next.effective))}.`,
    );
  const recalled = [...answer.announced.filter(neverHeld), ...answer.recalled].map((other) => {
    const say = on < other.withdrawn! ? words.asOf.toBeRecalled : words.asOf.recalled;
    return `${named(other)}: ${say(words.date(other.published), words.date(other.effective), words.date(other.withdrawn!))}.`;
  });
  return [
    `${withFullStop(name)} ${title}`,
    '',
    said,
    ...announced,
    ...recalled,
    ...sampleIn(words, answer.version, policy.versions, { organisation, on, name }),
    ...(answer.version ? [at.version(locale, id, answer.version.id)] : []),
    '',
    ...recordIn(archive, policy, answer.version, locale),
    words.record.statement,
    '',
    // Names alone, which every language writes so: Windows has no shell of this kind by itself.
    `${words.record.byHand}: sh verify.sh (Windows: Git Bash, WSL)`,
    'Gazette: gazette verify evidence.zip',
    '',
  ].join('\n');
}

/** What is in force: where a sample stands in the archive, the text that holds outside it, and of the sample that it does not. */
function inForceSaid(
  words: Dictionary,
  version: Version,
  versions: readonly Version[],
  {
    on,
    holding,
    named,
  }: {
    readonly on: IsoDate;
    readonly holding: (version: Version) => string;
    readonly named: (version: Version) => string;
  },
): string {
  if (!version.sample) return holding(version);
  const real = inForceOn(
    versions.filter(({ sample }) => !sample),
    on,
  );
  if (real === null) return words.sample.only(holding(version));
  return `${holding(real)} ${named(version)}: ${words.asOf.sample(words.date(version.effective))}.`;
}

/** Of a sample: that it has no effect, and what is in force outside it. */
function sampleIn(
  words: Dictionary,
  version: Version | null,
  versions: readonly Version[],
  {
    organisation,
    on,
    name,
  }: { readonly organisation: Organisation; readonly on: IsoDate; readonly name: string },
): string[] {
  if (!version?.sample) return [];
  const { stays } = toldOf(words, version, versions, on, organisation);
  return [words.sample.version(name), ...(stays === null ? [] : [stays])];
}

/** The ledger's lines about the version, each with the day on which it was entered. */
function recordIn(
  { ledger, organisation }: Archive,
  { policy }: ArchivedPolicy,
  version: Version | null,
  locale: Locale,
): string[] {
  const words = dictionaryOf(locale, organisation);
  const events = ledger.events.filter((event) => event.policy === policy.id && event.version === version?.id);
  if (version === null || events.length === 0) return [];
  const lines = events.map((event) => {
    const entered = words.date(dayIn(organisation.timeZone, new Date(event.at)));
    const said = noteWords(eventSaid(words, event, version));
    return `- ${version.sample ? words.sample.only(said) : said} ${words.record.eventAt(entered, event.seq)}.`;
  });
  return [`${words.record.events}:`, ...lines, ''];
}
