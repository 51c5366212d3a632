/**
 * Prints PDFs: one browser with two pages, fonts loaded once a page, the page's body swapped for each document, the
 * printed file settled in a thread of its own. A browser that dies is replaced and its documents are printed again.
 */
import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Browser } from 'puppeteer';
import { sha256 } from '../../archive/index.ts';
import { directionOf } from '../../languages/index.ts';
import { browserIdentity, launchBrowser, releaseBrowser, versionOf } from '../browser.ts';
import { type Coverage, coverageOf, numbered, remedyOf, UnprintableError } from './coverage.ts';
import { facePackage } from './face-packages.ts';
import { isKorean, KOREAN_CSS, KOREAN_VERSION } from './korean.ts';
import { PAPER_VERSION } from './paper.ts';
import { openPress, type Press, printOn } from './press.ts';
import type { Claim, Printable } from './printable.ts';
import { RIGHT_TO_LEFT_CSS } from './right-to-left.ts';
import { TURNED_VERSION, WORDS_VERSION } from './words/index.ts';

/** Raise it when the same input should print anew. */
const PRINT_VERSION = 6;

/** The thread's code where the command line runs from a bundle (`cli/bundle-code.ts`): half of the time to load. */
const BUNDLED = join(import.meta.dirname, 'settle-worker.mjs');
/** More pages than cores only cost memory: printing is all processor time. */
const PRESSES = Math.min(2, availableParallelism());
/** A page is given up after so many documents, before what a browser never frees adds up. */
const DOCUMENTS_A_PRESS = 500;
/** After so many browsers died over one document, it is the document. */
const BROWSERS_A_DOCUMENT = 3;

type Printed = Awaited<ReturnType<typeof printOn>>;

/** Packages whose version shows in the bytes. */
const TOOLS = [
  '@cantoo/pdf-lib',
  '@expo-google-fonts/noto-serif',
  '@expo-google-fonts/noto-sans-math',
  '@expo-google-fonts/noto-sans-symbols-2',
  '@fontsource/noto-emoji',
  'puppeteer',
] as const;

const LETTERS = new WeakMap<Printable, Coverage>();

/** What prints a document beside the tool's own faces, found out once. */
function lettersOf(printable: Printable): Coverage {
  const { title, body, footer, lang, pageLabel } = printable;
  const known = LETTERS.get(printable);
  if (known) return known;
  const words = body.replace(/<[^>]*>/g, '');
  const letters = coverageOf([title, words, ...footer, pageLabel('1', '2')].join('\n'), lang);
  LETTERS.set(printable, letters);
  return letters;
}

/** Whether any of it is read from right to left. */
const isTurned = ({ lang, body }: Printable): boolean =>
  directionOf(lang) === 'rtl' || body.includes('dir="rtl"');

export interface PrinterOptions {
  /** The layout of the printed page. */
  readonly css: string;
  readonly claims?: readonly Claim[];
  readonly launch?: () => Promise<Browser>;
}

export class Printer {
  readonly #css: string;
  readonly #claims: readonly Claim[];
  readonly #launch: () => Promise<Browser>;
  readonly #tools: readonly string[];
  readonly #idle: Press[] = [];
  readonly #freed = new EventEmitter().setMaxListeners(0);
  #open = 0;
  #browser: Promise<Browser> | null = null;
  #threads: Piscina | null = null;

  private constructor({ css, claims = [], launch = launchBrowser }: PrinterOptions, browser: string) {
    this.#css = css;
    this.#claims = claims;
    this.#launch = launch;
    // Not Node: no byte of a PDF is its work.
    this.#tools = [browser, ...TOOLS.map((tool) => `${tool} ${versionOf(tool)}`)];
  }

  /** A printer; its browser starts with the first document. */
  static async open(options: PrinterOptions): Promise<Printer> {
    return new Printer(options, await browserIdentity());
  }

  /** What a PDF of `printable` depends on, as a digest: equal keys, equal bytes. */
  keyOf(printable: Printable): string {
    const { attachments, pageLabel, ...rest } = printable;
    const files = attachments.map(({ bytes, ...file }) => ({ ...file, digest: sha256(bytes) }));
    const letters = lettersOf(printable).faces.map(({ package: name, name: face, characters }) => [
      `${name} ${facePackage(name)!.version}`,
      face,
      characters.join(''),
    ]);
    return sha256(
      JSON.stringify([
        PRINT_VERSION,
        this.#tools,
        this.#css,
        this.#claims,
        { ...rest, files, pageLabel: pageLabel('1', '2') },
        ...(letters.length === 0 ? [] : [letters, WORDS_VERSION]),
        ...(directionOf(printable.lang) === 'rtl' ? [RIGHT_TO_LEFT_CSS] : []),
        ...(isTurned(printable) ? [TURNED_VERSION] : []),
        ...(isKorean(printable.body) ? [KOREAN_CSS, KOREAN_VERSION] : []),
      ]),
    );
  }

  /** Under which digest the PDF of a key is kept. The key itself stays what it was: it is the number inside files that fit. */
  entryOf(key: string): string {
    return sha256(JSON.stringify([key, PAPER_VERSION]));
  }

  /** The PDF of `printable`. Throws an `UnprintableError` for characters that no face has, and if no browser can print it. */
  async print(printable: Printable, key = this.keyOf(printable)): Promise<Uint8Array> {
    const { lacking, packages, faces } = lettersOf(printable);
    if (lacking.length > 0)
      throw new UnprintableError(
        `its text has characters that the print fonts lack: ${lacking.map(numbered).join(', ')}; ${remedyOf(packages)}`,
      );
    const { bytes, links, headings, terms, isTurned, isFitted } = await this.#printed(printable);
    this.#threads ??= new Piscina({
      filename: existsSync(BUNDLED) ? BUNDLED : fileURLToPath(new URL('./settle-worker.ts', import.meta.url)),
      minThreads: 1,
      maxThreads: PRESSES,
      // Settling starts no process and reads no file: the environment is not its business.
      env: {},
      // A document needs a tenth of this; without a bound each thread's heap grows while there is memory.
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
    });
    const { body: _, emoji: __, pageLabel: ___, ...described } = printable;
    const printed = {
      bytes,
      links,
      headings,
      terms,
      isTurned,
      printable: described,
      claims: this.#claims,
      letters: [...new Set(faces.map(({ name }) => name))],
      key: isFitted ? this.entryOf(key) : key,
    };
    return (await this.#threads.run(printed)) as Uint8Array;
  }

  async close(): Promise<void> {
    const browser = await this.#browser?.catch(() => null);
    for (const { page } of this.#idle.splice(0)) await page.close().catch(() => null);
    if (browser) await releaseBrowser(browser);
    await this.#threads?.destroy();
    this.#threads = null;
  }

  async #printed(printable: Printable) {
    try {
      const press = await this.#take();
      try {
        const result = await printOn(press, printable, lettersOf(printable).faces);
        await this.#give(press);
        return result;
      } catch (error) {
        await this.#discard(press);
        throw error;
      }
    } catch (error) {
      if (error instanceof UnprintableError) throw error;
      // Whose fault it was cannot be told when a browser dies with two documents in it: each gets one of its own.
      return this.#printAlone(printable);
    }
  }

  /** A browser that dies is replaced: it may have been ended from outside. */
  async #printAlone(printable: Printable, browsers = BROWSERS_A_DOCUMENT): Promise<Printed> {
    const browser = await this.#launch();
    try {
      const press = await openPress(browser, this.#css);
      try {
        return await printOn(press, printable, lettersOf(printable).faces);
      } finally {
        await press.page.close().catch(() => null);
      }
    } catch (error) {
      if (browsers === 1 || browser.connected) throw error;
      return this.#printAlone(printable, browsers - 1);
    } finally {
      await releaseBrowser(browser).catch(() => null);
    }
  }

  async #take(): Promise<Press> {
    for (;;) {
      const press = this.#idle.pop();
      if (press) return press;
      if (this.#open < PRESSES) break;
      await once(this.#freed, 'free');
    }
    this.#open++;
    try {
      return await openPress(await this.#readyBrowser(), this.#css);
    } catch (error) {
      this.#open--;
      this.#freed.emit('free');
      throw error;
    }
  }

  async #give(press: Press): Promise<void> {
    if (press.count >= DOCUMENTS_A_PRESS || press.page.isClosed()) await this.#discard(press);
    else {
      this.#idle.push(press);
      this.#freed.emit('free');
    }
  }

  async #discard(press: Press): Promise<void> {
    this.#open--;
    this.#freed.emit('free');
    await press.page.close().catch(() => null);
  }

  /** The browser; a new one if the last one died. */
  #readyBrowser(): Promise<Browser> {
    this.#browser ??= this.#start();
    return this.#browser;
  }

  async #start(): Promise<Browser> {
    try {
      const browser = await this.#launch();
      browser.once('disconnected', () => {
        this.#browser = null;
        this.#open -= this.#idle.splice(0).length;
      });
      return browser;
    } catch (error) {
      this.#browser = null;
      throw error;
    }
  }
}
