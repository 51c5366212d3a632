/** One page of a browser with the fonts loaded: documents are printed on it one after the other. */
import type { Browser, Page } from 'puppeteer';
import { EMOJI } from '../emoji-names.ts';
import { FONT_STACK, fontFaces } from './faces.ts';
import { fitToPaper, PAPER_CSS } from './paper.ts';
import type { Printable } from './printable.ts';

export interface Press {
  readonly page: Page;
  /** Documents printed on it so far. */
  count: number;
}

/** Faces of signs come in one weight: what a browser makes bold of them by itself is drawn, not set, and no text any more. */
const NO_SYNTHESIS = '*{font-synthesis:none!important}';

/** Opens a page in `browser` whose layout is `css`. */
export async function openPress(browser: Browser, css: string): Promise<Press> {
  const page = await browser.newPage();
  // What is printed is in the page: nothing is asked of anyone, and nothing in it runs.
  await page.setOfflineMode(true);
  await page.setContent(
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"><style>${fontFaces()}\n${NO_SYNTHESIS}\n${css}</style><style>${PAPER_CSS}</style><style id="page-css"></style></head><body></body></html>`,
  );
  // Fonts load when first used; loaded here, no document waits for them or prints without.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
  });
  return { page, count: 0 };
}

/** Prints a document and gives the words of its links and headings, in the order of the text. */
export async function printOn(press: Press, printable: Printable) {
  press.count++;
  const { title, lang, body, emoji } = printable;
  await press.page.evaluate(showDocument, {
    title,
    lang,
    body,
    emoji,
    pattern: EMOJI.source,
    pageCss: pageCss(printable),
  });
  const isFitted = await fitToPaper(press.page);
  const said = await press.page.evaluate(linksAndHeadings);
  const bytes = await press.page.pdf({
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    printBackground: true,
    waitForFonts: false,
  });
  return { bytes, isFitted, ...said };
}

interface Shown extends Pick<Printable, 'title' | 'lang' | 'body' | 'emoji'> {
  readonly pattern: string;
  readonly pageCss: string;
}

/** Runs in the browser. */
async function showDocument({ title, lang, body, emoji, pattern, pageCss }: Shown) {
  document.title = title;
  document.documentElement.lang = lang;
  document.body.innerHTML = body;
  document.querySelector('#page-css')!.textContent = pageCss;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parts = text.data.split(new RegExp(`(${pattern})`, 'v'));
    if (parts.length === 1) continue;
    text.replaceWith(
      ...parts.map((part) => {
        const name = emoji[part];
        if (name === undefined) return part;
        const figure = document.createElement('span');
        figure.setAttribute('role', 'img');
        figure.setAttribute('aria-label', name);
        figure.textContent = part;
        return figure;
      }),
    );
  }
  await document.fonts.ready;
}

/** Runs in the browser. */
function linksAndHeadings() {
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    links: [...document.querySelectorAll('a[href]')].map(
      (link) => link.getAttribute('aria-label') ?? words(link),
    ),
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(words),
  };
}

/** Margin boxes take the page's own fonts; a browser's header and footer templates would take the machine's. */
function pageCss({ footer, pageLabel }: Printable): string {
  const box = `font:7pt/1.35 ${FONT_STACK};color:#57534a;vertical-align:top;padding-top:5mm`;
  const label = pageLabel('⦃', '⦄')
    .split(/([⦃⦄])/)
    .map((part) => (part === '⦃' ? 'counter(page)' : part === '⦄' ? 'counter(pages)' : cssString(part)))
    .join(' ');
  return `@page{@bottom-left{content:${cssString(footer.join('\n'))};white-space:pre-line;overflow-wrap:anywhere;width:82%;text-align:left;${box}}@bottom-right{content:${label};white-space:nowrap;${box}}}`;
}

const cssString = (text: string) =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
