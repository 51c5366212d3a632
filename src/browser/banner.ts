/**
 * The home-page notice on the company's own site: `<script defer src="…/banner.js"></script>`.
 *
 * It stands on a page that is not ours: no global name, no style outside its shadow, no markup from strings, nothing
 * thrown at the page. `output/banner.ts` puts the data in the place of `GAZETTE_BANNER`.
 */
import { type BannerData, type BannerNotice, partOn, toldOn } from '../model/banner.ts';
import { dayIn } from '../model/date.ts';
import type { Locale } from '../model/locale.ts';

declare const GAZETTE_BANNER: BannerData;

const NAME = 'gazette-notice';
/** The most changes that are told one by one: more would bury the page. */
const MOST = 3;

// The page's own rules for the element win over `:host`, so a company can set these and the colour scheme.
const STYLE = `:host{all:initial;color-scheme:inherit;display:block}
:host([hidden]){display:none}
section{box-sizing:border-box;display:flex;flex-wrap:wrap;gap:.5em 1.25em;align-items:flex-start;justify-content:space-between;
margin:0;padding:.8em 1.1em;font:400 medium/1.5 var(--gazette-notice-font,system-ui,sans-serif);
background:var(--gazette-notice-ground,#fdf1d0);color:var(--gazette-notice-ink,#3d2f00);
border-bottom:1px solid var(--gazette-notice-line,#b58a1b)}
@supports (color:light-dark(#000,#fff)){section{
background:var(--gazette-notice-ground,light-dark(#fdf1d0,#372a07));color:var(--gazette-notice-ink,light-dark(#3d2f00,#f5dfa0));
border-color:var(--gazette-notice-line,light-dark(#b58a1b,#8a6a14))}}
div{flex:1 1 18em;min-width:0}
p{margin:0;overflow-wrap:anywhere}
p+p{margin-top:.5em}
a{color:inherit;text-decoration:underline;text-underline-offset:.15em;display:inline-block;padding:.15em 0;margin-inline-end:.8em}
button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:.3em;padding:.2em .8em;min-height:1.75em;cursor:pointer}
a:focus-visible,button:focus-visible{outline:2px solid;outline-offset:2px}
@media print{:host{display:none}}`;

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Storage may be closed to this page, an old browser may lack a part: the page must not notice.
    return undefined;
  }
}

const memory = (key: string) => `${NAME}:${key}`;
/** What was hidden on this page, where nothing can be remembered. */
const hidden = new Set<string>();
const isDismissed = ({ key }: BannerNotice) =>
  hidden.has(key) || quietly(() => localStorage.getItem(memory(key))) === '1';

function make(tag: string, text: string, more: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const name of Object.keys(more)) element.setAttribute(name, more[name]!);
  return element;
}

/** The language of the page around `element`, if the notice speaks it. */
function localeAt(element: Element): Locale {
  const { words, defaultLocale } = GAZETTE_BANNER;
  const stated = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const tags = Object.keys(words);
  const isStated = (tag: Locale) => tag.toLowerCase() === stated.toLowerCase();
  // Who reads one script need not read another.
  const nameOf = (tag: string) =>
    quietly(() => {
      const { language, script } = new Intl.Locale(tag).maximize();
      return `${language}-${script}`;
    });
  const own = nameOf(stated);
  return tags.find(isStated) ?? tags.find((tag) => own && nameOf(tag) === own) ?? defaultLocale;
}

/** Fills `root` with what holds today; leaves it empty and `element` hidden when there is nothing to say. */
function show(element: HTMLElement, root: ShadowRoot): void {
  const { timeZone, notices, words: byLocale, homes } = GAZETTE_BANNER;
  const locale = localeAt(element);
  const words = byLocale[locale]!;
  const day = dayIn(timeZone, new Date());
  const told = toldOn(notices, day).filter((notice) => notice.texts[locale] && !isDismissed(notice));
  const lines = told.slice(0, MOST).map(({ texts }) => {
    const { other } = texts[locale]!;
    const { sentence, links } = partOn(texts[locale]!, day)!;
    const line = make('p', sentence);
    for (const { text, href } of links)
      line.append(' ', make('a', text, { href, ...(other ? { hreflang: other } : {}) }));
    return line;
  });
  if (told.length > MOST) {
    const rest = make('p', '');
    rest.append(
      make('a', words.more.replace('{count}', String(told.length - MOST)), { href: homes[locale]! }),
    );
    lines.push(rest);
  }
  const section = make('section', '', { 'aria-label': words.label, lang: words.lang ?? locale });
  const column = make('div', '');
  column.append(...lines);
  const hide = make('button', words.hide, { type: 'button' });
  hide.onclick = () => {
    // Only what was seen is remembered; the rest is told on the next page.
    for (const { key } of told.slice(0, MOST)) quietly(() => localStorage.setItem(memory(key), '1'));
    for (const { key } of told) hidden.add(key);
    element.hidden = true;
    root.replaceChildren();
  };
  section.append(column, hide);
  element.hidden = told.length === 0;
  const parts = told.length === 0 ? [] : [section];
  // What says the same stays, with the focus that may be in it.
  if (root.textContent !== parts.map(({ textContent }) => textContent).join(''))
    root.replaceChildren(...parts);
}

class GazetteNotice extends HTMLElement {
  #leave = () => {};

  disconnectedCallback() {
    this.#leave();
  }

  connectedCallback() {
    quietly(() => {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      // A style element would be stopped by a strict content security policy; a constructed sheet is not.
      quietly(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        root.adoptedStyleSheets = [sheet];
      });
      const renew = () => quietly(() => show(this, root));
      renew();
      // The day may turn, and a page without reloads may change its language.
      document.addEventListener('visibilitychange', renew);
      const observer = new MutationObserver(renew);
      observer.observe(document.documentElement, { attributeFilter: ['lang'] });
      this.#leave = () => {
        document.removeEventListener('visibilitychange', renew);
        observer.disconnect();
      };
    });
  }
}

/** Whether the script stands where the notice is wanted: at the end of a body stand scripts of every kind, for speed alone. */
function isPlaced(script: Element): boolean {
  if (!document.body.contains(script)) return false;
  let next = script.nextElementSibling;
  while (next && /^(SCRIPT|STYLE|LINK|NOSCRIPT|TEMPLATE)$/.test(next.tagName)) next = next.nextElementSibling;
  return script.parentElement !== document.body || next !== null;
}

quietly(() => {
  if (customElements.get(NAME)) return;
  const script = document.currentScript;
  customElements.define(NAME, GazetteNotice);
  const place = () =>
    quietly(() => {
      if (document.querySelector(NAME)) return;
      const element = document.createElement(NAME);
      // Where the script was put, if that is among the page's content; else before everything.
      if (script && isPlaced(script)) script.before(element);
      else document.body.prepend(element);
    });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
});
