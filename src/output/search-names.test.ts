import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../archive/index.ts';
import type { IndexFile } from './search-files.ts';
import { inOneForm } from './search-names.ts';

afterAll(close);

/** What Pagefind makes of twelve texts in two languages. */
async function indexed(): Promise<IndexFile[]> {
  const { index } = await createIndex({ keepIndexUrl: false });
  for (let i = 0; i < 12; i++)
    await index!.addHTMLFile({
      url: `/${i}/`,
      content: `<html lang="${i % 2 ? 'en' : 'ru'}"><body><article data-pagefind-body data-pagefind-filter="policy[data-policy], version[data-version]" data-policy="p${i % 3}" data-version="p${i % 3}/v${i}"><h1 id="a">Сроки ${i}</h1><p>We keep data for ${i} years</p></article></body></html>`,
    });
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  return files;
}

const digestsOf = (files: readonly IndexFile[]) =>
  files.map(({ path, content }) => `${sha256(content)}  ${path}`).sort();

describe('inOneForm', () => {
  it('gives the same files for the same texts, whatever order Pagefind kept them in', async () => {
    const builds = [await indexed(), await indexed(), await indexed(), await indexed()];
    const [first, ...others] = builds.map((files) => digestsOf(inOneForm(files)));
    for (const other of others) expect(other).toEqual(first);
    expect(first!.length).toBe(builds[0]!.length);
  });

  it('keeps every value of every filter, and names each file where it is looked for', async () => {
    const files = inOneForm(await indexed());
    const paths = files.map(({ path }) => path);
    const entry = JSON.parse(
      Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')!.content).toString('utf8'),
    ) as { languages: Record<string, { hash: string; page_count: number }> };
    for (const { hash, page_count } of Object.values(entry.languages)) {
      expect(paths).toContain(`pagefind.${hash}.pf_meta`);
      expect(page_count).toBe(6);
    }
    expect(paths.filter((path) => path.startsWith('filter/'))).toHaveLength(4);
  });

  it('gives a language without texts the index of the first that has some', async () => {
    const files = inOneForm(await indexed(), ['kk', 'en', 'ru', 'pt-BR']);
    const entry = files.find(({ path }) => path === 'pagefind-entry.json')!;
    const { languages } = JSON.parse(Buffer.from(entry.content).toString('utf8'));
    expect(Object.keys(languages)).toEqual(['en', 'kk', 'pt-br', 'ru']);
    expect(languages.kk).toEqual(languages.en);
    expect(languages.ru).not.toEqual(languages.en);
  });

  it('says so when a file is of another form', () => {
    const files = [{ path: 'filter/en_0000000.pf_filter', content: Buffer.from('1f8b', 'hex') }];
    expect(() => inOneForm(files)).toThrow();
  });
});
