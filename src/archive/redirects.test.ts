import { describe, expect, it } from 'vitest';
import { redirects } from '../records/index.ts';
import { DRAFTED, ORGANISATION, sandbox } from '../testing/sandbox.ts';
import { problemLine, readArchive } from './index.ts';

const faultOf = (map: Record<string, string>) => redirects.safeParse(map).error?.issues[0]?.message ?? null;

describe('old addresses', () => {
  it.each([
    [{ '/cookies': '/ru/cookies/' }],
    [{ '/cookies/': 'https://example.org/cookies?a=b#c' }],
    [{ '/о-нас': '/ru/' }],
    [{ '/old/terms.pdf': '/ru/terms/' }],
    [{ '/old.html': '/' }],
    [{ '/a': '/b', '/b': '/ru/' }],
    [{ '/%D0%BE': '/ru/%D0%BE/' }],
  ])('may be %j', (map) => {
    expect(faultOf(map)).toBeNull();
  });

  it.each([
    [{ cookies: '/ru/' }, 'Unexpected `cookies`, expected a path from the site’s root'],
    [{ '//evil.example': '/ru/' }, 'expected a path from the site’s root'],
    [{ 'https://example.org/a': '/ru/' }, 'expected a path from the site’s root'],
    [{ '/': '/ru/' }, 'expected a path from the site’s root'],
    [{ '/a?b=c': '/ru/' }, 'Unexpected sign in `/a?b=c`, expected a path alone'],
    [{ '/a/*': '/ru/' }, 'expected a path alone'],
    [{ '/:a': '/ru/' }, 'expected a path alone'],
    [{ '/a b': '/ru/' }, 'expected a path alone'],
    [{ '/a\n/b /c': '/ru/' }, 'expected a path alone'],
    [{ '/a";': '/ru/' }, 'expected a path alone'],
    [{ '/$uri': '/ru/' }, 'expected a path alone'],
    [{ '/a/../b': '/ru/' }, 'none of them `.` or `..`'],
    [{ '/a/%2e%2e/b': '/ru/' }, 'none of them `.` or `..`'],
    [{ '/a/%2fb': '/ru/' }, 'none of them `.` or `..`'],
    [{ '/a//b': '/ru/' }, 'none of them `.` or `..`'],
    [{ '/%zz': '/ru/' }, 'none of them `.` or `..`'],
    [{ '/a': '//evil.example' }, 'Unexpected `//evil.example`, expected a path from the site’s root'],
    [{ '/a': '/\\evil.example' }, 'expected a path from the site’s root'],
    [{ '/a': 'javascript:alert(1)' }, 'or an address that begins with `https://`'],
    [{ '/a': 'b' }, 'or an address that begins with `https://`'],
    [{ '/a': '/b"; return 200' }, 'expected an address as browsers write it'],
    [{ '/a': '/$document_root' }, 'expected an address as browsers write it'],
    [{ '/a': '/b\nx' }, 'expected an address as browsers write it'],
    [{ '/a': '/a/' }, 'Unexpected loop `/a` → `/a`, expected an end'],
    [{ '/a': '/b', '/b': '/c?x', '/c': '/a' }, 'Unexpected loop `/a` → `/b` → `/c` → `/a`, expected an end'],
    [{ '/a': '/ru/', '/a/': '/kk/' }, 'Unexpected second `/a/`, expected one spelling of an address'],
    [{ '/%D0%BE': '/ru/', '/о': '/kk/' }, 'Unexpected second `/о`'],
    [{ [`/${'a'.repeat(500)}`]: '/ru/' }, 'expected at most 400 signs'],
    [Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`/a${i}`, '/ru/'])), 'expected at most 500'],
  ])('are refused as %j', (map, sentence) => {
    expect(faultOf(map as Record<string, string>)?.replaceAll("'", '’')).toContain(sentence);
  });

  it.each([
    ['/en', 'error', 'Unexpected redirect of `/en`, where the site has its own page or file'],
    ['/en/search/', 'error', 'where the site has its own page or file'],
    ['/ledger.jsonl', 'error', 'where the site has its own page or file'],
    ['/ledger.jsonl/a', 'error', 'where the site has its own page or file'],
    ['/api/v2', 'error', 'where the site has its own page or file'],
    ['/pagefind/x', 'error', 'where the site has its own page or file'],
    ['/old', 'warning', 'The redirect of `/old` leads to `/en/nothing/`, where the site has nothing'],
  ])('%s gives a message of severity %s', (from, severity, sentence) => {
    const organisation = `${ORGANISATION}redirects: { ${from}: /en/nothing/ }\n`;
    const { problems } = readArchive(sandbox({ ...DRAFTED, 'policies/organisation.yaml': organisation }));
    expect(problems.map(problemLine)).toEqual([
      expect.stringMatching(
        new RegExp(
          `organisation\\.yaml:6:14 ${severity} archive/redirect .*${sentence.replace(/[/.]/g, '\\$&')}`,
        ),
      ),
    ]);
  });
});
