/** What stands under a heading that is no part of the text: whether the clause changed, the link to it, its history. */
import type { Element, ElementContent } from 'hast';
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type ClauseStep,
  type Heading,
  type IsoDate,
  type Locale,
  neighboursOf,
  textOfRuns,
  type Version,
} from '../model/index.ts';
import { holds } from './by-day.ts';
import { type ClauseNote, clauseNotes, comparedVersions } from './clauses.ts';
import { link } from './links.ts';
import { loadSite } from './site.ts';
import { spokenMarks } from './word-marks.ts';
import { dictionaryOf } from './words.ts';

/** Makes the tools of each heading of `version`; a history is led to where there is more than one version to speak of. */
export function clauseTools(
  policy: ArchivedPolicy,
  version: Version,
  locale: Locale,
): (heading: Heading) => Element {
  const notes =
    comparedVersions(policy, locale).length > 1 ? clauseNotes(policy, version.id, locale) : new Map();
  const isTold = toldNotes(notes);
  return ({ anchor, runs }) => {
    const note: ClauseNote | undefined = notes.get(anchor);
    const label = textOfRuns(runs);
    const { clause } = dictionaryOf(locale);
    const history = note && link.clause(locale, policy.policy.id, note.history.anchor);
    return element('div', { className: ['clause-tools'], dataChrome: '', ...spokenMarks(locale) }, [
      ...(note && isTold(note) ? badgesOf(policy, locale, note, label) : []),
      element('details', {}, [
        element('summary', { ariaLabel: clause.tools(label) }, [text('⋯')]),
        element('a', { href: `#${anchor}`, ariaLabel: `${clause.link}: ${label}` }, [text(clause.link)]),
        ...(history
          ? [
              text(' '),
              element('a', { href: history, ariaLabel: `${clause.past}: ${label}` }, [text(clause.past)]),
            ]
          : []),
      ]),
    ]);
  };
}

/**
 * Which notes become badges. When half of the sections or more changed with the version, to say so of each says nothing;
 * what came or moved is told all the same.
 */
function toldNotes(notes: ReadonlyMap<string, ClauseNote>): (note: ClauseNote) => boolean {
  const isChange = ({ isOwn, last }: ClauseNote) => isOwn && last?.fate === 'changed';
  const changed = [...notes.values()].filter(isChange).length;
  return changed * 2 < notes.size ? () => true : (note) => !isChange(note);
}

/** What is announced is told so until its day. */
function badgesOf(
  policy: ArchivedPolicy,
  locale: Locale,
  { last, isOwn }: ClauseNote,
  label: string,
): ElementContent[] {
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
    element('a', { className, href, ariaLabel: `${value}: ${label}`, ...days }, [text(value)]),
    text(' '),
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

const text = (value: string): ElementContent => ({ type: 'text', value });

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
