/** What stands under a heading that is no part of the text: when the clause last changed, and the way to its history. */
import type { Element, ElementContent } from 'hast';
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type ClauseStep,
  type Heading,
  type IsoDate,
  type Locale,
  neighboursOf,
  type Version,
} from '../model/index.ts';
import { holds } from './by-day.ts';
import { type ClauseNote, clauseNotes, comparedVersions } from './clauses.ts';
import { link } from './links.ts';
import { loadSite } from './site.ts';
import { dictionaryOf } from './words.ts';

/** Makes the tools of each heading of `version`; none where there is only one version to speak of. */
export function clauseTools(
  policy: ArchivedPolicy,
  version: Version,
  locale: Locale,
): (heading: Heading) => Element | null {
  const versions = comparedVersions(policy, locale);
  const notes = clauseNotes(policy, version.id, locale);
  if (versions.length < 2) return () => null;
  return ({ anchor }) => {
    const note = notes.get(anchor);
    if (!note) return null;
    const words = dictionaryOf(locale).clause;
    const history = link.clause(locale, policy.policy.id, note.history.anchor);
    return element('div', { className: ['clause-tools'], dataChrome: '' }, [
      ...badgesOf(policy, locale, note),
      element('a', { className: ['clause-history'], href: history }, [
        { type: 'text', value: words.history },
      ]),
    ]);
  };
}

/** What is announced is told so until its day. */
function badgesOf(policy: ArchivedPolicy, locale: Locale, { last, isOwn }: ClauseNote): ElementContent[] {
  if (!last) return [];
  const version = policy.versions.find(({ id }) => id === last.version)!;
  const before = neighboursOf(version, comparedVersions(policy, locale)).before!;
  const redline = link.redline(locale, policy.policy.id, before.id, version.id);
  const href = last.changes.length > 0 ? `${redline}#change-${last.changes[0]}` : redline;
  const className = ['badge', isOwn ? 'badge-fresh' : 'badge-earlier'];
  const { effective } = version;
  const { asOf } = loadSite();
  // What began before the build is not turned back by any clock.
  const texts =
    effective <= asOf
      ? [{ days: {}, value: badgeText(locale, version, last, isOwn) }]
      : [
          { days: daysOf(null, effective), value: announcedText(locale, version, last) },
          { days: daysOf(effective, null), value: badgeText(locale, version, last, isOwn) },
        ];
  return texts.flatMap(({ days, value }) => [
    element('a', { className, href, ...days }, [{ type: 'text', value }]),
    { type: 'text', value: ' ' },
  ]);
}

/** `holds` as properties of an element: hidden ones stay out of the text that the page is held against. */
function daysOf(from: IsoDate | null, until: IsoDate | null): Element['properties'] {
  const { hidden, ...marks } = holds(from, until);
  return {
    dataHoldsFrom: marks['data-holds-from'],
    dataHoldsUntil: marks['data-holds-until'],
    ...(hidden ? { hidden } : {}),
  };
}

/** «изменится 15.01.2027», «появится 15.01.2027». */
function announcedText(locale: Locale, { effective, change }: Version, { fate }: ClauseStep): string {
  const { clause, shortDate } = dictionaryOf(locale);
  const date = shortDate(effective);
  if (fate === 'changed' && change.class === 'editorial') return clause.willBeEdited(date);
  if (fate === 'added') return clause.willBeAdded(date);
  return fate === 'moved' ? clause.willBeMoved(date) : clause.willChange(date);
}

/** «изменён 15.01.2027», «новый», «перенесён из 7». */
function badgeText(locale: Locale, version: Version, step: ClauseStep, isOwn: boolean): string {
  const { clause, shortDate } = dictionaryOf(locale);
  const date = shortDate(version.effective);
  if (step.fate === 'added') return isOwn ? clause.added : `${clause.added}, ${date}`;
  if (step.fate !== 'moved')
    return version.change.class === 'editorial' ? clause.edited(date) : clause.changed(date);
  return step.movedFrom === null ? clause.moved : clause.movedFrom(step.movedFrom.replace(/\.$/, ''));
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
