/**
 * What every page may hold: scripts and styles of the site alone, nothing that hides or runs words, the language of its
 * address, and days whose words are those of their `datetime`.
 */
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import { dictionaryOf, spokenBeside } from '../../languages/index.ts';
import { contentSecurityPolicy, isIsoDate, isLocale, type Locale, TOOL_LOCALE } from '../../model/index.ts';
import { attribute, type Element, elementsIn, treeOf, wordsOf } from './html.ts';
import { type Served, textAt } from './served.ts';

/** Mails stand in pages of their own, with styles in their lines. */
const IS_MAIL = /\/notice\/notice\.html$/;

/** `paths`: the files that are looked at. */
export function pageProblems(served: Served, paths: ReadonlySet<string>): VFileMessage[] {
  return [...paths]
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .sort()
    .flatMap((path) => faultsOf(served, path).map((reason) => problem(path, reason, { rule: 'site/page' })));
}

function faultsOf(served: Served, path: string): string[] {
  const elements = elementsIn(treeOf(textAt(served, path)!));
  const isMail = IS_MAIL.test(path);
  return [
    ...elements.flatMap((element) => elementFaults(served, element, isMail)),
    ...(isMail ? [] : [...languageFaults(served, path, elements), ...policyFaults(elements)]),
    ...dayFaults(served, elements, localeOf(served, path)),
  ];
}

/** Elements that bring in something from elsewhere, or run it. */
const FOREIGN = new Set(['object', 'embed', 'applet', 'base', 'portal', 'frame', 'frameset']);

function elementFaults({ url, base, known }: Served, element: Element, isMail: boolean): string[] {
  const { tagName } = element;
  const faults: string[] = [];
  const own = (address: string | null) => {
    if (address === null) return false;
    const whole = URL.canParse(address, url) ? new URL(address, url) : null;
    if (!whole?.href.startsWith(new URL(base, url).href)) return false;
    return known.has(decodeURIComponent(whole.pathname.slice(base.length)));
  };
  for (const { name, value } of element.attrs) {
    if (/^on/.test(name)) faults.push(`Unexpected script in \`${name}\`, expected none in a page`);
    if (
      /^(href|src|action|formaction|xlink:href)$/.test(name) &&
      /^[\s\p{Cc}]*(javascript|vbscript|data:text)/iu.test(value)
    )
      faults.push(`Unexpected address \`${value.slice(0, 40)}\` that runs a script, expected none`);
  }
  if (FOREIGN.has(tagName)) faults.push(`Unexpected \`${tagName}\`, expected none`);
  if (tagName === 'script') {
    const [src, type] = [attribute(element, 'src'), attribute(element, 'type')];
    if (src === null && type !== 'application/ld+json')
      faults.push('Unexpected script in the page itself, expected those of the site alone');
    else if (src !== null && !own(src))
      faults.push(`Unexpected script \`${src}\`, expected those of the site alone`);
  }
  if (
    tagName === 'link' &&
    /stylesheet/i.test(attribute(element, 'rel') ?? '') &&
    !own(attribute(element, 'href'))
  )
    faults.push(`Unexpected styles \`${attribute(element, 'href')}\`, expected those of the site alone`);
  if (isMail) return faults;
  if (tagName === 'style' || attribute(element, 'style') !== null)
    faults.push(
      'Unexpected styles in the page itself, expected those of the site alone: they could hide words',
    );
  if (tagName === 'iframe' && !own(indexOf(attribute(element, 'src'))))
    faults.push(`Unexpected frame \`${attribute(element, 'src')}\`, expected one of the site`);
  if (
    tagName === 'img' &&
    !(attribute(element, 'src') ?? '').startsWith('data:') &&
    !own(attribute(element, 'src'))
  )
    faults.push(`Unexpected picture \`${attribute(element, 'src')}\`, expected one of the site`);
  return faults;
}

const indexOf = (address: string | null) => (address?.endsWith('/') ? `${address}index.html` : address);

/** The language of an address: that of its first folder, or the one that stands at the root. */
function localeOf({ archive }: Served, path: string): Locale | null {
  const [first] = path.split('/');
  return isLocale(first) ? first : archive.organisation.rootLocale;
}

function languageFaults(served: Served, path: string, elements: readonly Element[]): string[] {
  const locale = localeOf(served, path);
  const html = elements.find(({ tagName }) => tagName === 'html');
  const lang = html && attribute(html, 'lang');
  const isPage = elements.some((element) => attribute(element, 'data-policy') !== null);
  const expected = locale && spokenBeside(locale, served.archive.organisation);
  return expected !== null && isPage && lang !== expected
    ? [`Unexpected language \`${lang}\` of the page, expected \`${expected}\``]
    : [];
}

/** A page of a policy says itself what may run in it. */
function policyFaults(elements: readonly Element[]): string[] {
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const named = (name: string) =>
    metas.filter((meta) => (attribute(meta, 'http-equiv') ?? '').toLowerCase() === name);
  const policies = named('content-security-policy').map((meta) => attribute(meta, 'content'));
  const allowed = [contentSecurityPolicy(), contentSecurityPolicy({ needsWasm: true })];
  const isWrong = policies.some((policy) => policy === null || !allowed.includes(policy));
  const isPage = elements.some((element) => attribute(element, 'data-policy') !== null);
  if (isWrong || (isPage && policies.length === 0))
    return ['Unexpected content security policy, expected that of the site'];
  return isPage && named('refresh').length > 0 ? ['Unexpected forwarding, expected the page itself'] : [];
}

/** Words of a day are those of its `datetime`, in the language around them. */
function dayFaults({ archive }: Served, elements: readonly Element[], locale: Locale | null): string[] {
  const days = elements.filter(({ tagName }) => tagName === 'time');
  return days.flatMap((time) => {
    const day = attribute(time, 'datetime') ?? '';
    const words = wordsOf(time);
    if (!isIsoDate(day) || words === '' || !/\d/.test(words)) return [];
    const around = languageAround(time) ?? locale ?? TOOL_LOCALE;
    const said = [around, ...(locale ? [locale] : [])].flatMap((tag) => {
      const { date, shortDate } = dictionaryOf(tag, archive.organisation) as {
        date: (day: string) => string;
        shortDate?: (day: string) => string;
      };
      return [date(day), ...(shortDate ? [shortDate(day)] : []), day];
    });
    return said.some((one) => words === one) || isShort(words, day)
      ? []
      : [`Unexpected words “${words}” for ${day}, expected “${said[0]}”`];
  });
}

/** A day in short, whatever it leaves out: its numbers are those of the day. */
function isShort(words: string, day: string): boolean {
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return numbers.length > 0 && numbers.every((number) => [year, month, date, year % 100].includes(number));
}

function languageAround(element: Element): Locale | null {
  for (
    let at: Element | null = element;
    at;
    at = at.parentNode && 'tagName' in at.parentNode ? at.parentNode : null
  ) {
    const lang = attribute(at, 'lang');
    if (isLocale(lang)) return lang;
  }
  return null;
}
