/** Whatever a text comes from, its emphasis is emphasis in the Markdown that an import writes. */
import type { PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { literalEmphases, parseMarkdown } from '../markdown/index.ts';
import { markdownOf, settleText } from './history/settle.ts';
import { withoutHtml } from './index.ts';
import { markdownFrom } from './text.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });
const struck = (value: string): PhrasingContent => ({ type: 'delete', children: [text(value)] });

/** Each emphasis of a tree with its words. */
function emphasesOf(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
      found.push(`${node.type} ${textOf(node)}`);
  });
  return found;
}

function expectEmphasis(markdown: string, emphases: readonly string[], words: string) {
  const { tree } = parseMarkdown(markdown);
  expect(emphasesOf(tree), markdown).toEqual(emphases);
  expect(textOf(tree), markdown).toBe(words);
  expect(literalEmphases(tree, markdown)).toEqual([]);
}

describe('the emphasis of an imported text', () => {
  it.each<[string, PhrasingContent[], string]>([
    ['before an ending', [strong('«AutoMaster»'), text('ның сайты')], 'strong «AutoMaster»'],
    ['behind a word', [text('ЖШС'), emphasis('«AutoMaster»')], 'emphasis «AutoMaster»'],
    ['struck out', [struck('«AutoMaster»'), text('ның')], 'delete «AutoMaster»'],
    ['struck out in two pieces', [struck('3 года'), struck(' и месяц'), text('.')], 'delete 3 года и месяц'],
    ['with a blank in it', [strong('Важно: '), text('текст')], 'strong Важно:'],
    ['in Japanese', [text('これは'), strong('「テスト」'), text('です')], 'strong 「テスト」'],
    ['in Chinese', [strong('注意：'), text('正文')], 'strong 注意：'],
  ])('is written as such %s', (_, children, found) => {
    const markdown = markdownFrom([{ type: 'paragraph', children }]);
    const words = children.map((node) => textOf(node)).join('');
    expectEmphasis(markdown, [found], words);
  });

  it.each([
    ['<p><b>«AutoMaster»</b>ның сайты</p>', ['strong «AutoMaster»'], '«AutoMaster»ның сайты'],
    ['<p>а<s>б</s><s>в</s>г</p>', ['delete бв'], 'абвг'],
    ['<p>これは<em>「テスト」</em>です</p>', ['emphasis 「テスト」'], 'これは「テスト」です'],
  ])('comes out of HTML: %s', (html, emphases, words) => {
    expectEmphasis(withoutHtml(html), emphases, words);
    expectEmphasis(markdownOf(settleText(html), null), emphases, words);
  });

  it.each([
    ['**«AutoMaster»**ның сайты', ['strong «AutoMaster»'], '«AutoMaster»ның сайты'],
    ['_AutoMaster_ның сайты', ['emphasis AutoMaster'], 'AutoMasterның сайты'],
    ['~~«AutoMaster»~~ның', ['delete «AutoMaster»'], '«AutoMaster»ның'],
    ['**注意：**正文', ['strong 注意：'], '注意：正文'],
    ['\\*\\*«AutoMaster»\\*\\*ның', [], '**«AutoMaster»**ның'],
  ])('is what the author of other Markdown meant: %s', (source, emphases, words) => {
    const { tree } = parseMarkdown(markdownOf(settleText(source), null));
    expect(emphasesOf(tree)).toEqual(emphases);
    expect(textOf(tree)).toBe(words);
  });
});
