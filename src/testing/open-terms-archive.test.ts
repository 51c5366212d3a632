/** The declaration for Open Terms Archive: what its engine finds by it on our pages. */
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import { downloadName, type IsoDate } from '../model/index.ts';
import { serviceDeclaration } from '../output/index.ts';
import { smallSite } from './one-page.ts';
import { PROJECT } from './sandbox.ts';

/** The elements that one of the declaration's selectors matches: a class or an id, then a tag or an attribute. */
function selected(page: Root, selector: string): Element[] {
  const [outer, inner] = selector.split(' ');
  const matches = (element: Element, simple: string): boolean =>
    simple.startsWith('#')
      ? element.properties.id === simple.slice(1)
      : simple.startsWith('.')
        ? ((element.properties.className ?? []) as string[]).includes(simple.slice(1))
        : simple === '[data-chrome]'
          ? element.properties.dataChrome !== undefined
          : element.tagName === simple;
  const all = (node: Nodes, simple: string): Element[] => [
    ...(node.type === 'element' && matches(node, simple) ? [node] : []),
    ...('children' in node ? node.children.flatMap((child) => all(child as Nodes, simple)) : []),
  ];
  const found = all(page, outer!);
  return inner === undefined ? found : found.flatMap((element) => all(element, inner));
}

/** What the engine does with a page: it drops what `remove` matches and takes what `select` matches. */
function extracted(html: string, { select, remove }: { select: string[]; remove: string[] }): string {
  const page = unified().use(rehypeParse).parse(html) as Root;
  const gone = new Set<Nodes>(remove.flatMap((selector) => selected(page, selector)));
  const prune = (node: Root | Element) => {
    node.children = node.children.filter((child) => !gone.has(child as Nodes)) as typeof node.children;
    for (const child of node.children) if (child.type === 'element') prune(child);
  };
  prune(page);
  return select.flatMap((selector) => selected(page, selector).map((element) => toText(element))).join('\n');
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the declaration for Open Terms Archive', () => {
  it('names a policy of each type, and leads to its title, every word of the text in force, and no other word', async () => {
    const site = await smallSite();
    const declared = (locale: string) => JSON.parse(site.read(`api/open-terms-archive/${locale}.json`));
    expect(declared('ru')).toEqual({
      name: 'Ромашка',
      terms: {
        'Privacy Policy': {
          fetch: 'https://romashka.example/legal/ru/privacy/',
          select: ['.policy-head h1', '#policy-text'],
          remove: ['#policy-text [data-chrome]'],
        },
        'Trackers Policy': expect.objectContaining({ fetch: 'https://romashka.example/legal/ru/cookies/' }),
      },
    });
    expect(Object.keys(declared('en').terms)).toEqual(['Terms of Service', 'Privacy Policy']);
    for (const [locale, type, policy, version] of [
      ['ru', 'Privacy Policy', 'privacy', '2026-11-01'],
      ['en', 'Terms of Service', 'terms', '2025-03-01'],
    ] as const) {
      const { fetch, ...selectors } = declared(locale).terms[type];
      const html = site.read(new URL(fetch).pathname.replace(/^\/legal\//, ''));
      const title = /<h1[^>]*>([^<]*)<\/h1>/.exec(html)![1]!;
      const text = site.read(
        `${locale}/${policy}/${version}/${downloadName(policy, version, locale, 'txt')}`,
      );
      expect(words(extracted(html, selectors))).toEqual([...words(title), ...words(text)]);
    }
  });

  it('is none where nothing is in force, or samples alone are', () => {
    const archive = readArchive(join(PROJECT, 'src/testing/archives/first')).archive!;
    const declaredOn = (asOf: IsoDate, policies = archive.policies) =>
      serviceDeclaration({ ...archive, policies }, { locale: 'ru', asOf, url: 'https://romashka.example/' });
    expect(declaredOn('2026-11-23')).not.toBeNull();
    expect(declaredOn('2020-01-01')).toBeNull();
    const samples = archive.policies.map((policy) => ({
      ...policy,
      versions: policy.versions.map((version) => ({ ...version, sample: true })),
    }));
    expect(declaredOn('2026-11-23', samples)).toBeNull();
  });
});
