/** The shell of every page: head, masthead, languages, where one is. */
import { basename } from 'node:path';
import { directionOf } from '../../languages/index.ts';
import { attributes, type Html, html, type Value } from '../html.ts';
import { DESK_LOCALES } from '../language.ts';
import { dictionaryIn, type Visit } from '../visit.ts';

export interface Framed {
  readonly title: string;
  readonly main: Value;
  /** Scripts by their names. */
  readonly scripts?: readonly string[];
  /** Whether the page needs all of a large screen. */
  readonly isWide?: boolean;
  /** The pages above this one. */
  readonly trail?: readonly { readonly href: string; readonly name: string }[];
}

export function framed(
  visit: Visit,
  { title, main, scripts = [], isWide = false, trail = [] }: Framed,
): Html {
  const { desk, locale, words } = visit;
  const direction = directionOf(locale);
  const root = attributes({ lang: locale, dir: direction === 'ltr' ? null : direction });
  return html`<!doctype html>
<html${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${words.name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${desk.at('-', 'style.css')}">
${scripts.map((name) => html`<script type="module" src="${desk.at('-', `${name}.js`)}"></script>`)}
</head>
<body class="${isWide ? 'desk desk-wide' : 'desk'}">
<a class="skip" href="#content">${words.skip}</a>
<header class="masthead">
<a class="masthead-name" href="${desk.at('')}">${words.name}</a>
${languagesOf(visit)}
</header>
${trail.length > 0 && html`<nav class="trail" aria-label="${words.back}"><ol>${trail.map(({ href, name }) => html`<li><a href="${href}">${name}</a></li>`)}</ol></nav>`}
<main id="content">${main}</main>
<footer class="colophon"><p>${words.foot(basename(desk.root))}</p></footer>
</body>
</html>`;
}

function languagesOf({ locale, words, request }: Visit): Value {
  if (DESK_LOCALES.length < 2) return null;
  const path = (request.url ?? '').replace(/\?.*/s, '');
  const item = (tag: (typeof DESK_LOCALES)[number]) => {
    const own = attributes({
      href: `${path}?language=${tag}`,
      lang: tag,
      hreflang: tag,
      'aria-current': tag === locale ? 'true' : null,
    });
    return html`<li><a${own}>${dictionaryIn(tag).languageName}</a></li>`;
  };
  return html`<nav class="languages" aria-label="${words.languages}"><ul>${DESK_LOCALES.map(item)}</ul></nav>`;
}
