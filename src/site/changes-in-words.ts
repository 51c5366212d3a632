/**
 * What changed, said by the texts where the company says nothing of it: in a language that came later than the version, of
 * versions of which nobody has said yet what they change, and where there is no text in a language yet.
 */
import type { ArchivedPolicy } from '../archive/index.ts';
import { speechBeside } from '../languages/index.ts';
import { inEveryTense, type Locale, neighboursOf, type Tensed, type Version } from '../model/index.ts';
import { changesInTenses } from '../notice/index.ts';
import { link } from './links.ts';
import { hasSheets } from './sheets.ts';
import { documentOf, loadSite, sourceOf, store } from './site.ts';

/** The redline, to which the page leads, has all of them. */
const MOST = 8;

/**
 * The changes that came with `version`, each in every tense, in the words of `locale`; none where the company's own account is
 * there. Where either text is not there in `locale`, they are those of the authoritative texts, whose words are quoted. Of what
 * a long archive keeps without files for printing, the redline alone tells.
 */
export function changesInWords(policy: ArchivedPolicy, version: Version, locale: Locale): Tensed[] {
  const { before } = neighboursOf(version, policy.versions);
  const language = [locale, policy.policy.authoritative].find((one) =>
    [before, version].every((other) => other?.translations[one]),
  );
  const isLate = version.translations[locale]?.addedAt != null;
  if (before === null || language === undefined || version.change.summary[locale]?.length) return [];
  if (!isLate && !hasSheets(policy, version)) return [];
  const { archive, url } = loadSite();
  const speech = archive.organisation;
  const sources = [before, version].map((one) => sourceOf(one, language));
  const key = [...sources, language, locale, policy.policy.numbering, url, speech.rootLocale ?? ''];
  const told = store().json(
    'changes in words',
    [...key, JSON.stringify(speechBeside(locale, speech))],
    () => {
      const [from, to] = [before, version].map((one) => documentOf(policy, one, language));
      const resolveHref = (href: string) =>
        href.replace(/^policy:([^#]+)/, (_, id: string) => link.policy(language, id));
      return changesInTenses(from!, to!, { locale, speech, resolveHref });
    },
  );
  return told.has.slice(0, MOST).map((_, i) => inEveryTense((tense) => told[tense][i] ?? told.has[i]!));
}
