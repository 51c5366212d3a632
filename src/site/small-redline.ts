/** What one version did to one clause: in words, and as the marked text of that clause alone. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { changeGroups } from '../languages/index.ts';
import { type ClauseHistory, clauseDocument, type Locale } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';
import { comparedVersions } from './clauses.ts';
import { hrefResolver } from './links.ts';
import { documentOf } from './site.ts';
import { dictionaryOf } from './words.ts';

export interface SmallRedline {
  /** Its changes in words, the first ones; of the others their number. */
  readonly said: readonly string[];
  readonly html: string;
}

/** So many changes are said in words: more would be read faster in the text. */
const MOST_SAID = 4;

/** `null`: the clause was not there before. */
export function smallRedline(
  policy: ArchivedPolicy,
  { steps }: ClauseHistory,
  version: string,
  locale: Locale,
): SmallRedline | null {
  const at = steps.findIndex((step) => step.version === version);
  const versions = comparedVersions(policy, locale);
  const [before, now] = [steps[at - 1], steps[at]].map((step) => {
    const held = step && versions.find(({ id }) => id === step.version);
    return held && clauseDocument(documentOf(policy, held, locale), step.clause.anchor);
  });
  if (!before || !now) return null;
  const { clause, redline: words } = dictionaryOf(locale);
  const { changes, blocks } = renderRedline(before, now, {
    labels: words,
    resolveHref: hrefResolver(locale, null),
  });
  const all = changeGroups(changes, words).flatMap(({ entries }) => entries.map(({ text }) => text));
  const said = all.length > MOST_SAID + 1 ? all.slice(0, MOST_SAID) : all;
  return {
    said: said.length < all.length ? [...said, clause.morePlaces(all.length - said.length)] : said,
    // Ids belong to the page of the whole redline, and the heading stands above.
    html: blocks
      .filter((block) => !/^<h[1-6]/.test(block))
      .join('\n')
      .replace(/ id="[^"]*"/g, '')
      .replace(/ href="#[^"]*"/g, ''),
  };
}
