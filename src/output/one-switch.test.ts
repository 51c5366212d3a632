/** One choice at publishing decides: a substantive version moves the date and is told of, an editorial one neither. */
import { describe, expect, it } from 'vitest';
import { type Archive, publishDraft, readArchive, readDocument } from '../archive/index.ts';
import { addressesAt, inForceOn, lastUpdatedOn } from '../model/index.ts';
import { DRAFT, DRAFTED, sandbox, TEXT, write } from '../testing/sandbox.ts';
import { apiPolicy, atomFeed, jsonFeed, noticeLocales } from './index.ts';

const CONTACT = 'contacts: { email: a@acme.example }\n';

/** An archive of two versions, the second of the given class. */
function archiveWith(changeClass: 'substantive' | 'editorial'): Archive {
  const root = sandbox({
    ...DRAFTED,
    'policies/organisation.yaml': DRAFTED['policies/organisation.yaml'] + CONTACT,
  });
  const publish = (effective: string, own: typeof changeClass) =>
    publishDraft(root, {
      policy: 'privacy',
      effective,
      published: '2025-12-01',
      class: own,
      material: false,
      reason: null,
      now: () => '2025-12-01T00:00:00Z',
    });
  publish('2026-01-01', 'substantive');
  write(root, {
    'policies/privacy/draft/version.yaml': DRAFT,
    'policies/privacy/draft/en.md': TEXT.replace('3 years', '4 years'),
  });
  publish('2026-06-01', changeClass);
  return readArchive(root).archive!;
}

describe.each([
  ['substantive', '2026-06-01', 2, ['en']],
  ['editorial', '2026-01-01', 1, []],
] as const)('a %s version', (changeClass, updated, entries, told) => {
  const asOf = '2026-07-01';

  it('moves the date, enters the feeds and is told of, or none of these; it comes into force all the same', async () => {
    const archive = archiveWith(changeClass);
    const policy = archive.policies[0]!;
    const version = policy.versions[1]!;
    expect(inForceOn(policy.versions, asOf)?.id).toBe('2026-06-01');
    expect(lastUpdatedOn(policy.versions, asOf)).toBe(updated);
    expect(apiPolicy(policy, asOf, addressesAt('https://acme.example/', null)).lastUpdated).toBe(updated);
    const request = {
      archive,
      locale: 'en' as const,
      asOf,
      url: 'https://acme.example/',
      documentOf: (own: typeof policy, of: { id: string }) => readDocument(archive, own.policy, of.id, 'en'),
    };
    expect((await atomFeed(request)).match(/<entry>/g)).toHaveLength(entries);
    expect(JSON.parse(await jsonFeed(request)).items).toHaveLength(entries);
    expect(noticeLocales({ archive, policy, version })).toEqual(told);
  });
});
