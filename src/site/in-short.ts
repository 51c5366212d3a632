/** The facts of a version in short, for its page: what they say, what changed since when, and where the text says it. */
import { type ArchivedPolicy, readFactsOf } from '../archive/index.ts';
import { languageOf, spokenBeside } from '../languages/index.ts';
import {
  documentText,
  type Locale,
  sectionsOf,
  sequenceOf,
  TEXT_FORMATS,
  type Version,
} from '../model/index.ts';
import { type InShort, inShort, type ShortColumn } from '../template/index.ts';
import { documentOf, eventsOf, loadSite, oncePerSite } from './site.ts';

const versionsWithFacts = oncePerSite((policy: ArchivedPolicy): readonly Version[] => {
  const frozen = new Set(
    eventsOf(policy).flatMap((event) => (event.type === 'published' && event.facts ? event.version : [])),
  );
  return sequenceOf(policy.versions).filter(({ id }) => frozen.has(id));
});

/** Versions with frozen facts up to `version`, oldest first; none where it has none itself. */
export function versionsInShort(policy: ArchivedPolicy, version: Version): readonly Version[] {
  const all = versionsWithFacts(policy);
  return all.slice(0, all.findIndex(({ id }) => id === version.id) + 1);
}

export function shortOf(policy: ArchivedPolicy, version: Version, locale: Locale): InShort | null {
  const { archive } = loadSite();
  const history = versionsInShort(policy, version).flatMap(({ id, effective }) => {
    const facts = readFactsOf(archive, policy.policy.id, id);
    return facts ? [{ effective, facts }] : [];
  });
  return inShort(history, {
    tag: locale,
    template: languageOf(spokenBeside(locale, archive.organisation)).template,
  });
}

/** The names that sections on a matter go by, as anchors. */
const ANCHORS: Readonly<Record<ShortColumn | 'category' | 'rights', readonly string[]>> = {
  category: ['data', 'categories', 'personal-data'],
  purposes: ['purposes', 'use'],
  period: ['retention', 'storage', 'periods'],
  recipients: ['recipients', 'third-parties', 'sharing'],
  rights: ['rights', 'your-rights'],
};

/** Finds the section of a text that speaks of a matter, or of one thing by its name. */
export function sectionFinder(policy: ArchivedPolicy, version: Version, locale: Locale) {
  const sections = sectionsOf(documentOf(policy, version, locale)).flatMap(({ anchor, document }) =>
    anchor === null ? [] : [{ anchor, text: documentText(document, TEXT_FORMATS[0]).toLowerCase() }],
  );
  return (matter: keyof typeof ANCHORS, name?: string): string | null => {
    const named = name?.toLowerCase();
    const inText = (anchor: string) =>
      sections.some((section) => section.anchor === anchor && (!named || section.text.includes(named)));
    return (
      ANCHORS[matter].find(inText) ??
      (named === undefined ? undefined : sections.find(({ text }) => text.includes(named))?.anchor) ??
      null
    );
  };
}
