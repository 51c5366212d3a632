import { describe, expect, it } from 'vitest';
import { readFormat } from './formats.ts';
import { textOfPage } from './page.ts';

const LINKS = ['Home', 'Shop', 'Help', 'Contact']
  .map((word) => `<li><a href="/${word}">${word}</a></li>`)
  .join('');

describe('what stands beside the text of a page', () => {
  it('is told, whether it stands inside its main part or outside', () => {
    const { markdown, beside } = textOfPage(
      `<body><header>The shop</header><div><main><nav>${LINKS}</nav><h1>Privacy</h1><p>Two years.</p></main>
       <div class="more">Read our blog</div></div><footer>© Shop</footer><script>track()</script></body>`,
    );
    expect(markdown).toBe('# Privacy\n\nTwo years.\n');
    expect(beside).toEqual([
      'header: The shop',
      'div: Read our blog',
      'footer: © Shop',
      'nav: Home Shop Help Contact',
    ]);
  });

  it('is a list of links before the first heading or behind the last sentence', () => {
    const { markdown, beside } = textOfPage(
      `<title>Terms</title><body><div><ul>${LINKS}</ul></div><h1>Terms</h1><p>See:</p><ul>${LINKS}</ul><p>The end.</p><div>${LINKS}</div></body>`,
    );
    expect(beside).toEqual(['div: Home Shop Help Contact', 'div: Home Shop Help Contact']);
    expect(markdown).toContain('See:\n\n- [Home](/Home)');
    expect(markdown).toMatch(/The end\.\n$/);
  });

  it('is no contents that lead to places of the page itself', () => {
    const contents = [1, 2, 3, 4].map((n) => `<li><a href="#p${n}">Part ${n}</a></li>`).join('');
    const { markdown, beside } = textOfPage(`<body><ul>${contents}</ul><h1>Terms</h1><p>Words.</p></body>`);
    expect(beside).toEqual([]);
    expect(markdown).toContain('Part 4');
  });
});

describe('a page of other days', () => {
  it('whose tables put its parts beside each other reads from one to the next', () => {
    const { markdown } = textOfPage(
      '<body><table><tr><td><h1>Terms</h1><p>One.</p><table><tr><th>Fee</th></tr><tr><td>5</td></tr></table></td><td><p>Two.</p></td></tr></table></body>',
    );
    expect(markdown).toBe('# Terms\n\nOne.\n\n| Fee |\n| - |\n| 5 |\n\nTwo.\n');
  });

  it('of an archive of the web leads where it led, without the bar of the archive', () => {
    const { markdown, beside } = textOfPage(
      `<body><div id="wm-ipp-base">120 captures</div><h1>Terms</h1><p><a href="https://web.archive.org/web/20190101000000/https://shop.example/help">Help</a></p></body>`,
    );
    expect(markdown).toBe('# Terms\n\n[Help](https://shop.example/help)\n');
    expect(beside).toEqual(['div: 120 captures']);
  });

  it.each([
    ['windows-1251', Buffer.from([0xd1, 0xf0, 0xee, 0xea])],
    ['koi8-r', Buffer.from([0xf3, 0xd2, 0xcf, 0xcb])],
  ])('is read in the characters that it names: %s', (charset, word) => {
    const bytes = Buffer.concat([
      Buffer.from(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><h1>`),
      word,
      Buffer.from('</h1><p>1.</p>'),
    ]);
    expect(readFormat('a.html', { bytes }).text).toBe('# Срок\n\n1\\.\n');
  });

  it('that names none, or other ones than it is written in, is UTF-8 or refused', () => {
    const text = (head: string, words: Buffer) =>
      readFormat('a.html', { bytes: Buffer.concat([Buffer.from(`${head}<p>`), words]) }).text;
    expect(text('<meta charset="windows-1251">', Buffer.from('Срок'))).toBe('Срок\n');
    expect(text('', Buffer.from([0xd1, 0xf0]))).toEqual({
      refused: 'is not UTF-8 and does not say in which other characters it is written',
    });
    expect(text('<meta charset="x-unheard-of">', Buffer.from([0xd1, 0xf0]))).toEqual({
      refused: 'says that it is written in x-unheard-of, and cannot be read so',
    });
  });

  it('says in its head when it was changed', () => {
    expect(
      textOfPage(
        '<meta name="date" content="2019-01-01"><meta property="article:modified_time" content="2020-02-03T10:00:00Z"><p>Words.',
      ).changed,
    ).toBe('2020-02-03');
    expect(textOfPage('<meta name="date" content="soon"><p>Words.').changed).toBeNull();
  });
});
