/**
 * What a page depends on, as one digest: a page whose digest is known is not made again (`prerenderer.ts`). Whatever a page
 * of a policy asks for must be in here; `incremental.test.ts` holds builds with and without the cache against each other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchivedPolicy, findPolicy, readWitnesses, textPath } from '../archive/index.ts';
import type { Locale } from '../model/index.ts';
import { digestOfTree } from '../store/index.ts';
import { eventsOf, loadSite, once, store } from './site.ts';

/** A page of each day; a page that says nothing of the day but in its frame, which is put in later. */
export type PageKey = `daily ${string}` | `steady ${string}`;

/** Pages in whose text no day of the build stands: those of which there are many. */
const STEADY = new Set(['version', 'record', 'beside', 'redline', 'redline file', 'file', 'document']);

/** `kind`: which page of the policy; `params`: its address. */
export function pageKey(kind: string, policy: ArchivedPolicy, params: object): PageKey {
  const { asOf } = loadSite();
  const isSteady = STEADY.has(kind);
  const day = isSteady ? daysAhead(policy) : asOf;
  const parts = [siteState(), policyState(policy), day, kind, JSON.stringify(params)];
  if (kind === 'record')
    parts.push(once('witnesses', () => JSON.stringify(readWitnesses(loadSite().archive.root))));
  return `${isSteady ? 'steady' : 'daily'} ${store().keyOf('page', ...parts)}`;
}

/** What every page depends on: the organisation, the address, the templates of the archive. */
const siteState = () =>
  once('site state', () => {
    const { archive, url, base, hasPdf, extent } = loadSite();
    return store().keyOf(
      'site',
      JSON.stringify([archive.organisation, url, base, hasPdf, extent]),
      digestOfTree(join(archive.root, 'templates')),
    );
  });

/** Everything there is of a policy, and when the versions of those that it links to hold. */
const policyState = (policy: ArchivedPolicy) =>
  once(`state of ${policy.policy.id}`, () => {
    const { archive } = loadSite();
    const linked = linkedFrom(policy).map((id) => {
      const other = findPolicy(archive, id);
      return [
        id,
        other?.versions.map(({ id: version, effective, withdrawn }) => [version, effective, withdrawn]),
      ];
    });
    return store().keyOf(
      'policy',
      JSON.stringify([policy.policy, policy.versions, eventsOf(policy), linked]),
    );
  });

/** The policies that any text of this one may link to. */
function linkedFrom({ policy, versions }: ArchivedPolicy): string[] {
  const { root } = loadSite().archive;
  const texts = versions.flatMap(({ id, translations }) =>
    Object.entries(translations).map(([locale, text]) => ({
      path: textPath(policy.id, id, locale as Locale),
      digest: text.sourceDigest,
    })),
  );
  return store().json(
    'linked',
    texts.map(({ digest }) => digest),
    () => {
      const found = texts.flatMap(({ path }) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/policy:([a-z0-9-]+)/g)].map(([, id]) => id!),
      );
      return [...new Set(found)].sort();
    },
  );
}

/** The days in a policy that the day of the build has not reached: on each of them its pages may say something else. */
const daysAhead = (policy: ArchivedPolicy) =>
  once(`days of ${policy.policy.id}`, () => {
    const { asOf } = loadSite();
    const days = JSON.stringify([policy.policy, policy.versions]).match(/\d{4}-\d\d-\d\d/g) ?? [];
    return [...new Set(days)]
      .filter((day) => day > asOf)
      .sort()
      .join(' ');
  });
