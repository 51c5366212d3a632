/** One page of a browser with the fonts loaded: documents are printed on it one after the other. */
import type { Browser, Page } from 'puppeteer';
import { directionOf } from '../../languages/index.ts';
import { EMOJI } from '../emoji-names.ts';
import { BLANKS_CSS, keepBlanks } from './blanks.ts';
import type { LetterFace } from './coverage.ts';
import { FONT_STACK, fontFaces, LETTER_STACK, letterFaces } from './faces.ts';
import { holdWords, isKorean, JOINER, KOREAN_CSS } from './korean.ts';
import { fitToPaper, PAPER_CSS } from './paper.ts';
import type { Printable } from './printable.ts';
import { RIGHT_TO_LEFT_CSS } from './right-to-left.ts';
import { giveRoom } from './room.ts';
import { countTerms, groupTerms } from './terms.ts';

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
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"><style>${fontFaces()}\n${NO_SYNTHESIS}\n${css}</style><style>${PAPER_CSS}</style><style id="blank-css"></style><style id="letter-css"></style><style id="page-css"></style></head><body></body></html>`,
  );
  // Fonts load when first used; loaded here, no document waits for them or prints without.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
  });
  return { page, count: 0 };
}

/** Prints a document, with `faces` for its letters, and gives the words of its links and headings, in the order of the text. */
export async function printOn(press: Press, printable: Printable, faces: readonly LetterFace[]) {
  press.count++;
  const { title, lang, body, emoji } = printable;
  await press.page.evaluate(showDocument, {
    title,
    lang,
    dir: directionOf(lang),
    body,
    emoji,
    pattern: EMOJI.source,
    letterCss: faces.length === 0 ? '' : `:root{font-family:${LETTER_STACK}}\n${letterFaces(faces)}`,
    pageCss: pageCss(printable, faces.length === 0 ? FONT_STACK : LETTER_STACK),
  });
  await press.page.evaluate(groupTerms);
  await press.page.evaluate(keepBlanks, BLANKS_CSS);
  const joiner = isKorean(body) ? JOINER : '';
  if (joiner) await press.page.evaluate(holdWords, joiner);
  const { isFitted, size } = await fitToPaper(press.page);
  await press.page.evaluate(giveRoom, size.margins);
  const said = await press.page.evaluate(linksAndHeadings, joiner);
  const terms = await press.page.evaluate(countTerms);
  const isTurned = await press.page.evaluate(() => document.querySelector('[dir="rtl"]') !== null);
  const bytes = await press.page.pdf({
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    printBackground: true,
    waitForFonts: false,
  });
  return { bytes, isFitted, terms, isTurned, ...said };
}

interface Shown extends Pick<Printable, 'title' | 'lang' | 'body' | 'emoji'> {
  readonly dir: string;
  readonly pattern: string;
  readonly letterCss: string;
  readonly pageCss: string;
}

/** Runs in the browser. */
async function showDocument({ title, lang, dir, body, emoji, pattern, letterCss, pageCss }: Shown) {
  document.title = title;
  document.documentElement.lang = lang;
  if (dir === 'rtl') document.documentElement.dir = dir;
  else document.documentElement.removeAttribute('dir');
  document.body.innerHTML = body;
  document.querySelector('#blank-css')!.textContent = '';
  document.querySelector('#letter-css')!.textContent = letterCss;
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
  // Those of margin boxes would not be asked for before it is printed.
  const isLoaded = ({ status }: FontFace) => status === 'loaded';
  await Promise.all([...document.fonts].filter((face) => !isLoaded(face)).map((face) => face.load()));
  await document.fonts.ready;
}

/** Runs in the browser. `joiner`: what was put into words to hold them. */
function linksAndHeadings(joiner: string) {
  const words = (element: Element) =>
    (element.textContent ?? '').replaceAll(joiner, '').replace(/\s+/g, ' ').trim();
  return {
    links: [...document.querySelectorAll('a[href]')].map(
      (link) => link.getAttribute('aria-label') ?? words(link),
    ),
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(words),
  };
}

/** Margin boxes take the page's own fonts; a browser's header and footer templates would take the machine's. */
function pageCss({ footer, pageLabel, lang, body }: Printable, stack: string): string {
  const isTurned = directionOf(lang) === 'rtl';
  const [start, end] = isTurned ? ['right', 'left'] : ['left', 'right'];
  const box = `font:7pt/1.35 ${stack};color:#57534a;vertical-align:top;padding-top:5mm`;
  const label = pageLabel('⦃', '⦄')
    .split(/([⦃⦄])/)
    .map((part) => (part === '⦃' ? 'counter(page)' : part === '⦄' ? 'counter(pages)' : cssString(part)))
    .join(' ');
  // Each line of a margin box has the direction of its own words: an address is no sentence.
  const bidi = isTurned ? 'direction:rtl;unicode-bidi:plaintext;' : '';
  return `@page{@bottom-${start}{content:${cssString(footer.join('\n'))};white-space:pre-line;overflow-wrap:anywhere;width:82%;text-align:${start};${bidi}${box}}@bottom-${end}{content:${label};white-space:nowrap;${box}}}${isTurned ? RIGHT_TO_LEFT_CSS : ''}${isKorean(body) ? KOREAN_CSS : ''}`;
}

const cssString = (text: string) =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
