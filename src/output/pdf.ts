/**
 * Prints PDFs: one browser, fonts loaded once, the page's body swapped for each document, the file then made the same
 * for the same input whatever the day and the process.
 */
import type { Browser, Page } from 'puppeteer';
import lock from '../../package.json' with { type: 'json' };
import { sha256 } from '../archive/index.ts';
import { launchBrowser } from './browser.ts';
import { fontFaces } from './fonts.ts';
import { settlePdf } from './pdf-settle.ts';
import type { Printable } from './print-html.ts';

/** Raise it when the same input should print anew. */
const PRINT_VERSION = 1;

export class Printer {
  readonly #css: string;
  #browser: Browser | null = null;
  #page: Page | null = null;

  /** `css`: the layout of the printed page. */
  constructor(css: string) {
    this.#css = css;
  }

  /** What a PDF of `printable` depends on, as a digest: equal keys, equal bytes. */
  keyOf(printable: Printable): string {
    const tools = [
      lock.dependencies['@sparticuz/chromium'],
      lock.dependencies['@cantoo/pdf-lib'],
      lock.dependencies['@expo-google-fonts/noto-serif'],
      lock.dependencies['@fontsource/noto-emoji'],
    ];
    return sha256(
      JSON.stringify([
        PRINT_VERSION,
        tools,
        this.#css,
        { ...printable, pageLabel: printable.pageLabel('1', '2') },
      ]),
    );
  }

  async print(printable: Printable): Promise<Uint8Array> {
    const page = await this.#readyPage();
    await page.evaluate(
      async ({ title, lang, body, pageCss }) => {
        document.title = title;
        document.documentElement.lang = lang;
        document.body.innerHTML = body;
        document.querySelector('#page-css')!.textContent = pageCss;
        await document.fonts.ready;
      },
      { title: printable.title, lang: printable.lang, body: printable.body, pageCss: pageCss(printable) },
    );
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      printBackground: true,
      waitForFonts: false,
    });
    return settlePdf(pdf, printable);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
    this.#page = null;
  }

  async #readyPage(): Promise<Page> {
    if (this.#page) return this.#page;
    this.#browser = await launchBrowser();
    const page = await this.#browser.newPage();
    await page.setContent(
      `<!doctype html><html><head><meta charset="utf-8"><style>${fontFaces()}\n${this.#css}</style><style id="page-css"></style></head><body></body></html>`,
    );
    // Fonts load when first used; loaded here, no document waits for them or prints without.
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((face) => face.load()));
    });
    this.#page = page;
    return page;
  }
}

/** Margin boxes take the page's own fonts; a browser's header and footer templates would take the machine's. */
function pageCss({ footer, pageLabel }: Printable): string {
  const box = 'font:8pt "Gazette Serif";color:#57534a';
  const label = pageLabel('⦃', '⦄')
    .split(/([⦃⦄])/)
    .map((part) => (part === '⦃' ? 'counter(page)' : part === '⦄' ? 'counter(pages)' : cssString(part)))
    .join(' ');
  return `@page{@bottom-left{content:${cssString(footer)};${box}}@bottom-right{content:${label};${box}}}`;
}

const cssString = (text: string) =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
