import { describe, expect, it } from 'vitest';
import { readFormat } from './formats.ts';

const asMarkdown = (path: string, text: string) => readFormat(path, { bytes: Buffer.from(text) }).text;

const PAGE = `<!doctype html><html><head><title>Privacy – Shop</title><style>p { color: red }</style></head><body>
<header><a href="/">Shop</a></header><nav><ul><li>Menu</li></ul></nav>
<main><h1>Privacy policy</h1><p>We keep <b>your name</b> for <a href="https://a.example/x">two years</a>.</p>
<aside>Read our blog</aside><ol type="a"><li>First</li></ol><table><tr><th>Data</th></tr><tr><td>Name</td></tr></table></main>
<footer>© Shop</footer><script>track()</script></body></html>`;

describe('a page of a site', () => {
  it('gives its main part, without menus and scripts', () => {
    expect(asMarkdown('privacy.html', PAGE)).toBe(
      '# Privacy policy\n\nWe keep **your name** for [two years](https://a.example/x).\n\n- a. First\n\n| Data |\n| - |\n| Name |\n',
    );
  });

  it('without such a part gives its body, and a title from its head', () => {
    expect(
      asMarkdown(
        'a.htm',
        '<title>Terms | Shop</title><header>Logo</header><p>Words.</p><footer>Foot</footer>',
      ),
    ).toBe('# Terms\n\nWords.\n');
  });
});

describe('a page with a head of YAML', () => {
  it('is Markdown where nothing says that it is a page', () => {
    const text = '---\ntitle: Terms\n---\n\nWe *sell*.\n\n<pre>\nrun\n</pre>\n';
    expect(asMarkdown('index.html', text)).toBe(text);
  });

  it('keeps its head where it is one', () => {
    expect(asMarkdown('index.html', '---\ntitle: Terms\n---\n<p>We <b>sell</b>.</p>\n')).toBe(
      '---\ntitle: Terms\n---\nWe **sell**.\n',
    );
  });
});

describe('other formats', () => {
  it('plain text is paragraphs, and no sign in it means anything', () => {
    expect(asMarkdown('a.txt', '# Not a heading\nstill the same\n\n* no list\n')).toBe(
      '\\# Not a heading still the same\n\n\\* no list\n',
    );
  });

  it.each(['a.adoc', 'a.rst', 'a.docx'])('%s is refused with a way out', (path) => {
    expect(asMarkdown(path, 'x')).toEqual({ refused: expect.stringContaining('Markdown or HTML') });
  });
});
