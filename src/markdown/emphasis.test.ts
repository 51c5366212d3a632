import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { emphasisAdvice, literalEmphases, parseMarkdown, withEmphasis } from './index.ts';

const treeOf = (markdown: string): Root => parseMarkdown(markdown).tree;
const wordsOf = (markdown: string) => textOf(treeOf(markdown));
const foundIn = (markdown: string) => literalEmphases(treeOf(markdown), markdown);

/** Emphases of a text, innermost words with their kind. */
function emphasesOf(markdown: string): string[] {
  const found: string[] = [];
  visit(treeOf(markdown), (node) => {
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
      found.push(`${node.type} ${textOf(node)}`);
  });
  return found;
}

/** What stays literal, how a person writes it better, and what is emphasised then. */
const LITERAL: readonly (readonly [written: string, better: string | null, emphases: readonly string[]])[] = [
  ['**«AutoMaster»**ның', '«**AutoMaster**»ның', ['strong «AutoMaster»']],
  ['*«AutoMaster»*ның', '«*AutoMaster*»ның', ['emphasis «AutoMaster»']],
  ['***«AutoMaster»***ның', '«***AutoMaster***»ның', ['emphasis «AutoMaster»', 'strong «AutoMaster»']],
  ['~~«AutoMaster»~~ның', '«~~AutoMaster~~»ның', ['delete «AutoMaster»']],
  ['_AutoMaster_ның', '*AutoMaster*ның', ['emphasis AutoMaster']],
  ['__AutoMaster__ның', '**AutoMaster**ның', ['strong AutoMaster']],
  ['_«AutoMaster»_ның', '«_AutoMaster_»ның', ['emphasis «AutoMaster»']],
  ['**“Acme”**s', '“**Acme**”s', ['strong “Acme”']],
  ['**"Acme"**s', '"**Acme**"s', ['strong "Acme"']],
  ['**„Acme“**s', '„**Acme**“s', ['strong „Acme“']],
  ['**(РК)**дағы', '(**РК**)дағы', ['strong (РК)']],
  ['ЖШС**«AutoMaster»** сайты', 'ЖШС«**AutoMaster**»', ['strong «AutoMaster»']],
  ['**Важно:**текст', '**Важно**:текст', ['strong Важно:']],
  ['**Важно: **текст', '**Важно:** текст', ['strong Важно:']],
  ['** Важно** текст', '**Важно**', ['strong Важно']],
  ['**«A» және «B»**ның', '**«A» және «B»ның**', ['strong «A» және «B»']],
  ['**100 %**ға', '**100 %ға**', ['strong 100 %']],
  ['**_«A»_**ның', null, ['strong «A»', 'emphasis «A»']],
  [
    '**«[AutoMaster](https://a.example)»**ның',
    '«**[AutoMaster](https://a.example)**»ның',
    ['strong «AutoMaster»'],
  ],
  ['これは**「テスト」**です', 'これは「**テスト**」です', ['strong 「テスト」']],
  ['**注意：**正文', '**注意**：正文', ['strong 注意：']],
  ['**《隐私政策》**的', '《**隐私政策**》的', ['strong 《隐私政策》']],
];

/** What is emphasis, or was never meant as such. */
const RIGHT: readonly string[] = [
  '**«AutoMaster»** сайты',
  '**«AutoMaster»**-тың',
  '«**AutoMaster**»ның',
  '**AutoMaster**ның',
  'слово*курсив*слово',
  '**Важно:** текст',
  '(**важно**)',
  '**注意**：正文',
  '`**«AutoMaster»**ның`',
  '    **«AutoMaster»**ның',
  '\\*\\*«AutoMaster»\\*\\*ның',
  '5 * 3 * 2 = 30, 2**10 и 3**«x»',
  'The cookies _ga_ABC, _ym_uid, __utma and _gid_x, names snake_case_name',
  'prices*, and places*, as below\\\n*without tax',
  '*.example.com, *.example.org and amp_*',
  '~100 и ~200 м',
  'https://a.example/_x_y and https://a.example/**b**c',
  '[**«AutoMaster»**](https://a.example)ның',
];

describe('emphasis that stays literal', () => {
  it.each(LITERAL)('%s is found, and better written %s', (written, better) => {
    const [found, ...others] = foundIn(`Бұл ${written} бар.`.replace('Бұл これは', 'これは'));
    expect(others).toEqual([]);
    expect(found).toBeDefined();
    const advice = emphasisAdvice(written, foundIn(written)[0]!);
    if (better !== null) expect(advice.better).toBe(better);
    else expect(advice.better).toBeNull();
    // What is advised is emphasis, and says the same.
    if (advice.better === null) return;
    expect(foundIn(advice.better), advice.better).toEqual([]);
    expect(emphasesOf(advice.better)).not.toEqual([]);
  });

  it.each(LITERAL)('%s is written so that it is emphasis', (written, _, emphases) => {
    const mended = withEmphasis(written);
    expect(emphasesOf(mended)).toEqual(emphases);
    expect(foundIn(mended)).toEqual([]);
    // The words are those of before.
    const plain = (text: string) => text.replace(/[*_~]/g, '').replace(/\s+/g, ' ').trim();
    expect(plain(wordsOf(mended))).toBe(plain(wordsOf(written)));
  });

  it.each(RIGHT)('%s is left as it is', (written) => {
    expect(foundIn(written)).toEqual([]);
    expect(withEmphasis(written)).toBe(written);
  });

  it('has its place in a text with front matter, lists, tables and notes', () => {
    const text =
      '---\ntitle: «A»\n---\n\n- x\n  - **«A»**ның\n\n| a |\n| - |\n| **«B»**ның |\n\nx[^1]\n\n[^1]: **«C»**ның\n';
    expect(foundIn(text).map(({ open }) => text.slice(open, open + 6))).toEqual([
      '**«A»*',
      '**«B»*',
      '**«C»*',
    ]);
    expect(withEmphasis(text)).toBe(text.replaceAll('**н', '**&#x43D;'));
  });

  it('leaves a front matter alone', () => {
    const text = '---\ntitle: "**«A»**ның"\n---\n\nText.\n';
    expect(withEmphasis(text)).toBe(text);
  });
});
