import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPolicy, readArchive, readDocument } from '../archive/index.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { atomFeed, type FeedRequest, jsonFeed } from './index.ts';

/** An archive with everything that can happen to a version; none of its terms are in Kazakh. */
const archive = readArchive(join(PROJECT, 'src/testing/archives/first')).archive!;
const request = (asOf: string, locale: FeedRequest['locale'], policy?: string): FeedRequest => ({
  archive,
  locale,
  asOf,
  url: 'https://romashka.example/legal/',
  documentOf: (own, version, language) => readDocument(archive, own.policy, version.id, language),
  ...(policy ? { policy: findPolicy(archive, policy)! } : {}),
});
const head = (xml: string) => /<updated>([^<]*)<\/updated>/.exec(xml.split('<entry>')[0]!)?.[1];
const itemOn = async (asOf: string, version: string) => {
  const { items } = JSON.parse(await jsonFeed(request(asOf, 'ru'))) as {
    items: { id: string; title: string; summary: string; date_published: string; date_modified: string }[];
  };
  return items.find(({ id }) => id.includes(`:privacy/${version}/`))!;
};

describe('a feed', () => {
  it('without entries was last touched when the ledger got a line that it could have told of', async () => {
    const xml = await atomFeed(request('2026-12-10', 'kk', 'terms'));
    expect(xml).not.toContain('<entry>');
    expect(head(xml)).toBe('2026-10-01T00:00:00.000Z');
    // Before there was any line, it is as of the build.
    expect(head(await atomFeed(request('2026-09-01', 'kk', 'terms')))).toBe('2026-09-01T00:00:00.000Z');
  });

  it('tells of an announced version as such, and of its first day as an update', async () => {
    const before = await itemOn('2026-10-20', '2026-11-01');
    expect(before.summary).toMatch(
      /^Эта редакция вступит в силу 1 ноября 2026 года, если её не отзовут раньше\. Что изменится:/,
    );
    const after = await itemOn('2026-11-02', '2026-11-01');
    expect(after.summary).not.toMatch(/вступит|Что изменится/);
    expect(after.date_published).toBe(before.date_published);
    expect([before.date_modified, after.date_modified]).toEqual([
      '2026-10-01T00:00:00.000Z',
      '2026-11-01T00:00:00.000Z',
    ]);
  });

  it('tells of a withdrawal, why, and nothing of what would have been', async () => {
    const item = await itemOn('2026-10-20', '2026-12-05');
    expect(item.title).toMatch(/^Отозвана: /);
    expect(item.summary).toContain('Решено не менять срок.');
    expect(item.summary).not.toContain('Два года');
  });

  it('has what is newest first, be it a version or what became of one', async () => {
    for (const asOf of ['2026-10-20', '2026-11-20', '2026-12-10']) {
      const xml = await atomFeed(request(asOf, 'ru'));
      const days = [...xml.matchAll(/<updated>(\S{10})/g)].map(([, day]) => day!);
      expect(days).toEqual([...days].sort().reverse());
      expect(days.every((day) => day <= asOf)).toBe(true);
    }
  });
});
