/** What one version did to one clause: in words, and as the marked text of that clause alone. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { type ClauseHistory, clauseDocument, type Locale, toldList, type Version } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';
import { tenseToday } from './by-day.ts';
import { comparedVersions } from './clauses.ts';
import { hrefResolver } from './links.ts';
import { documentOf } from './site.ts';
import { dictionaryOf } from './words.ts';

export interface SmallRedline {
  /** Its changes in words, the first ones; of the others their number. */
  readonly said: readonly string[];
  readonly html: string;
}

/** At most this many changes are told in words: more are read faster in the marked text. */
const MOST_SAID = 4;

/** `null`: the clause was not there before. */
export function smallRedline(
  policy: ArchivedPolicy,
  { steps }: ClauseHistory,
  version: Version,
  locale: Locale,
): SmallRedline | null {
  const at = steps.findIndex((step) => step.version === version.id);
  const versions = comparedVersions(policy, locale);
  const [before, now] = [steps[at - 1], steps[at]].map((step) => {
    const held = step && versions.find(({ id }) => id === step.version);
    return held && clauseDocument(documentOf(policy, held, locale), step.clause.anchor);
  });
  if (!before || !now) return null;
  const { clause, redline: words } = dictionaryOf(locale);
  const { changes, blocks } = renderRedline(before, now, {
    lang: locale,
    labels: words,
    resolveHref: hrefResolver(locale, null),
  });
  const tense = tenseToday(version, policy.versions);
  const { sections, trivial } = toldList(changes, words);
  const all = [...sections.flatMap(({ items }) => items), ...(trivial?.items ?? [])].map(
    ({ tenses }) => tenses[tense],
  );
  const said = all.length > MOST_SAID + 1 ? all.slice(0, MOST_SAID) : all;
  let tables = 0;
  const { version: named, shortDate } = dictionaryOf(locale);
  const scroller = () =>
    `<section class="table-scroll" tabindex="0" aria-label="${words.title}: ${named.table(++tables)}, ${shortDate(version.effective)}"><table`;
  return {
    said: said.length < all.length ? [...said, clause.morePlaces(all.length - said.length)] : said,
    // Ids belong to the page of the whole redline, and the heading stands above.
    html: blocks
      .filter((block) => !/^<h[1-6]/.test(block))
      .join('\n')
      .replace(/ id="[^"]*"/g, '')
      // A table may be wider than a phone.
      .replace(/<table\b/g, scroller)
      .replace(/<\/table>/g, '</table></section>')
      .replace(/ href="#[^"]*"/g, ''),
  };
}
