/** The clauses of a policy through its versions, for pages. */
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type ClauseHistory,
  type ClauseRef,
  type ClauseStep,
  type IsoDate,
  type Locale,
  lastChangeOf,
  sequenceOf,
} from '../model/index.ts';
import { clauseHistories } from '../redline/index.ts';
import { intervalsOf } from './by-day.ts';
import { documentOf, oncePerSite, sourceOf, store } from './site.ts';

/** The versions that are compared in this language, oldest first: those that held or will, and have a text. */
export const comparedVersions = ({ versions }: ArchivedPolicy, locale: Locale) =>
  sequenceOf(versions).filter((version) => version.translations[locale]);

/** Every clause that any version has in this language. */
export function clausesThrough(policy: ArchivedPolicy, locale: Locale): readonly ClauseHistory[] {
  const versions = comparedVersions(policy, locale);
  const parts = versions.map((version) => `${version.id} ${sourceOf(version, locale)}`);
  const texts = versions.map((version) => ({
    version: version.id,
    key: sourceOf(version, locale),
    document: () => documentOf(policy, version, locale),
  }));
  // A new version is compared with the one before it; what was found of the others stands.
  return store().json('clauses', [policy.policy.numbering, ...parts], () =>
    clauseHistories(texts, (from, to, make) =>
      store().json('step', [policy.policy.numbering, from.key, to.key], make),
    ),
  );
}

/** What the headings of each version say of their clauses, as digests. */
export const noteDigests = oncePerSite(
  (policy: ArchivedPolicy, locale: Locale): Readonly<Record<string, string>> => {
    const versions = comparedVersions(policy, locale);
    const parts = versions.map((version) => `${version.id} ${sourceOf(version, locale)}`);
    return store().json('notes', [policy.policy.numbering, ...parts], () => {
      const before = new Map(versions.map(({ id }, i) => [id, versions[i - 1]?.id ?? '']));
      const said = new Map(versions.map(({ id }) => [id, [`${versions.length > 1}`]]));
      for (const { anchor, steps } of clausesThrough(policy, locale)) {
        let last: ClauseStep | null = null;
        for (const step of steps) {
          if (step.fate !== 'kept') last = step;
          const happened = last && [
            last.version,
            before.get(last.version),
            last.fate,
            last.movedFrom,
            last.changes[0],
          ];
          said.get(step.version)!.push(JSON.stringify([anchor, step.clause.anchor, happened]));
        }
      }
      return Object.fromEntries([...said].map(([version, all]) => [version, store().keyOf('notes', ...all)]));
    });
  },
);

/** How many words each version changed, by version. */
export const wordsChanged = oncePerSite(
  (policy: ArchivedPolicy, locale: Locale): ReadonlyMap<string, { added: number; removed: number }> => {
    const sums = new Map<string, { added: number; removed: number }>();
    for (const { steps } of clausesThrough(policy, locale))
      for (const { version, words } of steps) {
        const sum = sums.get(version) ?? { added: 0, removed: 0 };
        sums.set(version, { added: sum.added + words.added, removed: sum.removed + words.removed });
      }
    return sums;
  },
);

/** «8. Срок хранения», which never breaks behind the number. */
export const labelOf = ({ number, title }: ClauseRef) => (number ? `${number}\u00a0${title}` : title);

/** The name that a clause goes by from one day on; the first one reaches back for ever. */
export interface ClauseName {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly name: string;
}

/** «8. Срок хранения», as the version in force has it: from the day of the build on, cut where that becomes another name. */
export function clauseNames(
  policy: ArchivedPolicy,
  locale: Locale,
  { steps }: ClauseHistory,
): [ClauseName, ...ClauseName[]] {
  const versions = comparedVersions(policy, locale);
  const standing = steps.filter(({ fate }) => fate !== 'removed');
  const nameOn = (day: IsoDate) => {
    const held = versions.findLast(
      ({ id, effective }) => effective <= day && standing.some(({ version }) => version === id),
    );
    const { clause } = standing.find(({ version }) => version === held?.id) ?? standing[0]!;
    return labelOf(clause);
  };
  const names: ClauseName[] = [];
  for (const { from, until, day } of intervalsOf(policy)) {
    const [name, before] = [nameOn(day), names.at(-1)];
    if (before?.name === name) names[names.length - 1] = { ...before, until };
    else names.push({ from, until, name });
  }
  return names as [ClauseName, ...ClauseName[]];
}

/** What a page says beside a heading of `version`. */
export interface ClauseNote {
  readonly history: ClauseHistory;
  /** The last thing that happened to it by then; `null`: it is as it was in the first text. */
  readonly last: ClauseStep | null;
  /** Whether that was in this version. */
  readonly isOwn: boolean;
}

/** By the anchors of `version`; empty for a version that never held. */
export function clauseNotes(
  policy: ArchivedPolicy,
  version: string,
  locale: Locale,
): Map<string, ClauseNote> {
  const notes = new Map<string, ClauseNote>();
  for (const history of clausesThrough(policy, locale)) {
    const own = history.steps.find((step) => step.version === version);
    const last = lastChangeOf(history, version);
    if (!own || own.fate === 'removed') continue;
    const happened = last && last.step.fate !== 'first' ? last : null;
    notes.set(own.clause.anchor, { history, last: happened?.step ?? null, isOwn: happened?.isOwn ?? false });
  }
  return notes;
}
