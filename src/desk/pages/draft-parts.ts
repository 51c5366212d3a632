/** The parts of a draft: its texts, what is said of the change, publishing. Each page of one leads to all, and so do findings. */
import { type ArchivedPolicy, openConflicts, readReviews } from '../../archive/index.ts';
import { inTagOrder, isLocale, type Locale } from '../../model/index.ts';
import { fieldOfFinding } from '../field-findings.ts';
import type { ShownFinding } from '../findings.ts';
import { attributes, type Html, html } from '../html.ts';
import { languageName, type Visit } from '../visit.ts';

type Part = Locale | 'about' | 'reviews' | 'publish';

/** The languages that the draft has texts in; of one that cannot be read, that in which it has to have one. */
export const draftLocales = ({ draft, policy }: ArchivedPolicy): Locale[] =>
  (draft?.translations.map(({ locale }) => locale) ?? [policy.authoritative]).sort(inTagOrder);

/** Links to all parts. `here`: the one on whose page they stand. */
export function draftParts({ desk, words }: Visit, found: ArchivedPolicy, here: Part): Html {
  const at = (...parts: string[]) => desk.at('p', found.policy.id, 'draft', ...parts);
  const own = draftLocales(found);
  const texts =
    here === 'about' || here === 'reviews' || here === 'publish' || own.includes(here) ? own : [...own, here];
  const link = (part: Part, href: string, name: string) =>
    html`<li><a${attributes({ class: 'button', href, 'aria-current': part === here ? 'page' : null })}>${name}</a></li>`;
  return html`<nav class="draft-parts" aria-label="${words.policy.parts}"><ul>${texts.map((locale) => link(locale, at('text', locale), languageName(locale)))}
${link('about', at('about'), words.policy.about)}${(here === 'reviews' || hasReviews(desk.root, found)) && link('reviews', at('reviews'), words.reviews.title)}${link('publish', at('publish'), words.policy.publish)}</ul></nav>`;
}

/** Whether several people's changes are kept beside the draft. */
function hasReviews(root: string, { policy, draft }: ArchivedPolicy): boolean {
  if (!draft) return false;
  const { reviews } = readReviews({ root }, policy.id);
  return openConflicts(reviews).length + reviews.changes.length > 0;
}

/** Where a finding in a draft is mended: its line, or its question. `null`: the desk has no page for it. */
export function draftPlace({ desk }: Visit, policy: string, finding: ShownFinding): string | null {
  const [, owner, file] = /^policies\/([\w-]+)\/draft(?:\/(.+))?$/.exec(finding.file) ?? [];
  if (owner !== policy) return null;
  const locale = /^([\w-]+)\.md$/.exec(file ?? '')?.[1];
  if (isLocale(locale)) return `${desk.at('p', policy, 'draft', 'text', locale)}#line-${finding.line}`;
  if (file === 'reviews.yaml') return desk.at('p', policy, 'draft', 'reviews');
  const field = fieldOfFinding(finding);
  return `${desk.at('p', policy, 'draft', 'about')}${field === null ? '' : `#f-${field}`}`;
}
