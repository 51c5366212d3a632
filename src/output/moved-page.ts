/** A page at an address that leads elsewhere, for hosts that cannot redirect by themselves. */
import { directionOf, languageOf, type Speech, spokenBeside } from '../languages/index.ts';
import { contentSecurityPolicy, escapeMarkup, type Locale } from '../model/index.ts';

/** Where the script of these pages stands, from the site's root. */
export const MOVED_SCRIPT = 'moved.js';

export interface MovedPage {
  readonly locale: Locale;
  /** How the organisation wants its interface to speak. */
  readonly speech: Speech;
  /** Where it leads: a path on the host, or a full address. */
  readonly to: string;
  /** Full address of the same. */
  readonly canonical: string;
  /** Path of the site's root, or its full address. */
  readonly base: string;
  /** Elements that bring the site's styles along. */
  readonly styles: string;
  /** What is found there; left out: the page says that it moved. */
  readonly title?: string;
  /** The language of `title`. */
  readonly titleLocale?: Locale;
}

/**
 * The page. With scripts, a script keeps what stands behind the path; without, the browser goes on by itself; where
 * neither works there is a link.
 */
export function movedPage({
  locale,
  speech,
  to,
  canonical,
  base,
  styles,
  title,
  titleLocale,
}: MovedPage): string {
  const spoken = spokenBeside(locale, speech);
  const { moved: words, direction } = languageOf(spoken);
  const own = titleLocale ?? spoken;
  const turned = directionOf(own) === direction ? '' : ` dir="${directionOf(own)}"`;
  const lang = own === spoken ? '' : ` lang="${own}"${turned}`;
  const [target, heading] = [escapeMarkup(to), escapeMarkup(title ?? words.title)];
  return `<!DOCTYPE html>
<html lang="${spoken}"${direction === 'ltr' ? '' : ` dir="${direction}"`}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeMarkup(contentSecurityPolicy())}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${heading}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeMarkup(canonical)}">
    <script src="${escapeMarkup(base + MOVED_SCRIPT)}" data-moved="${target}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
    ${styles}
  </head>
  <body>
    <main id="content" class="not-found">
      <h1${lang}>${heading}</h1>
      <p><a class="button" href="${target}">${escapeMarkup(words.link)}</a></p>
    </main>
  </body>
</html>
`;
}

/** The elements of a built page that bring its styles along. */
export const stylesOf = (html: string): string =>
  [...html.matchAll(/<link rel="stylesheet" href="[^"]+"[^>]*>/g)].map(([element]) => element).join('\n    ');
