import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from './zip.ts';

describe('a zip archive', () => {
  const path = fc.stringMatching(/^[a-zа-я]{1,8}(\/[a-z]{1,8}){0,2}\.xml$/);
  const content = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 }));

  it('has the bytes that fflate gives by itself, and holds what went in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(path, content), { selector: ([name]) => name }), (files) => {
        const own = zipOf(files);
        const bytes = files.map(
          ([name, one]) => [name, typeof one === 'string' ? new TextEncoder().encode(one) : one] as const,
        );
        const peer = zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1), level: 9 });
        expect(Buffer.from(own).equals(Buffer.from(peer))).toBe(true);
        for (const archive of [own, zipOf(files, { isQuick: true })]) {
          const back = unzipSync(archive);
          for (const [name, one] of bytes) expect(strFromU8(back[name]!)).toBe(strFromU8(one));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same bytes the second time, when a part is known', () => {
    const files = [['word/styles.xml', '<w:styles/>'.repeat(500)]] as const;
    const recurring = new Set(['word/styles.xml']);
    const first = Buffer.from(zipOf(files));
    for (const again of [zipOf(files, { recurring }), zipOf(files, { recurring })])
      expect(first.equals(Buffer.from(again))).toBe(true);
  });
});
