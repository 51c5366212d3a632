/** `_headers` for hosts that read it: what a page may do, and how long its files may be kept. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { contentSecurityPolicy, type Organisation } from '../model/index.ts';
import { API_CATALOG, LINKSET_TYPE } from './well-known.ts';

const SECURITY = [
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Content-Type-Options: nosniff',
  'Cross-Origin-Opener-Policy: same-origin',
  // Programs on other sites may read everything: there is nothing here that is not public, and no cookie.
  'Access-Control-Allow-Origin: *',
];

/**
 * Frames: one rule keeps everything out of foreign ones, whatever policies there are, and one lets the banner in. A browser
 * that finds `frame-ancestors` in a policy does not look at `X-Frame-Options`, so the banner's second policy opens it. The
 * other way round, with `frame-ancestors` for all, the banner could not be let: a page has to satisfy each of its policies.
 * Source: Content Security Policy Level 3, “Relation to X-Frame-Options”.
 */
const UNFRAMED = 'X-Frame-Options: SAMEORIGIN';
const FRAMED = ['Content-Security-Policy: frame-ancestors *'];

/**
 * Other sites load the banner: as a classic script, which asks for no permission, or with `crossorigin`, or under an
 * embedder policy, which do. Short-lived, so that a change announced today is told today.
 */
const BANNER_SCRIPT = ['Cross-Origin-Resource-Policy: cross-origin', 'Cache-Control: public, max-age=600'];

const FOR_EVER = ['Cache-Control: public, max-age=31536000, immutable'];

export interface HeadersSource {
  /** Path of the site's root, `/` or `/legal/`. */
  readonly base: string;
  readonly languages: Pick<Organisation, 'rootLocale'>;
  /** The value of the `Link` header of every page; empty: none. */
  readonly links: string;
  /** The mails that the site shows, as HTML. */
  readonly mails: readonly string[];
  /** Whether this is a preview, which search engines leave alone: its files as well. */
  readonly isPreview: boolean;
}

/**
 * The file. Every page but the banner is kept out of foreign frames. No rule names a policy: hosts take so many rules and no
 * more (`header-bounds.ts`).
 */
export function headersFile({ base, languages, links, mails, isPreview }: HeadersSource): string {
  const block = (path: string, lines: readonly string[]) =>
    `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  // A page's own policy, in its head, is stricter: only the search compiles WebAssembly, and only mails bring styles along.
  const policy = contentSecurityPolicy({ needsWasm: true, styles: styleHashes(mails) });
  const isAtRoot = languages.rootLocale !== null;
  return [
    block('*', [
      `Content-Security-Policy: ${policy}`,
      ...SECURITY,
      UNFRAMED,
      ...(links ? [`Link: ${links}`] : []),
      ...(isPreview ? ['X-Robots-Tag: noindex'] : []),
    ]),
    ...(isAtRoot ? ['', ':locale/'] : [':locale/']).map((folder) => block(`${folder}banner/`, FRAMED)),
    block('banner.js', BANNER_SCRIPT),
    block('_astro/*', FOR_EVER),
    ...(isAtRoot ? [':policy/', ':locale/:policy/'] : [':locale/:policy/']).map((folder) =>
      block(`${folder}timemap.link`, ['Content-Type: application/link-format']),
    ),
    // Its name has no ending that would tell. Under a path it counts for nothing.
    ...(base === '/' ? [block(`.well-known/${API_CATALOG}`, [`Content-Type: ${LINKSET_TYPE}`])] : []),
    block('ledger.jsonl', ['Content-Type: application/jsonl; charset=utf-8', 'Cache-Control: no-cache']),
  ].join('\n');
}

/** The hash of every style that stands in a mail, as a policy names it; sorted. */
export function styleHashes(mails: readonly string[]): string[] {
  const styles = new Set<string>();
  for (const mail of mails) collect(parse(mail), styles);
  return [...styles].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`).sort();
}

type Node = DefaultTreeAdapterMap['node'];

function collect(node: Node, styles: Set<string>): void {
  if ('attrs' in node) for (const { name, value } of node.attrs) if (name === 'style') styles.add(value);
  if (!('childNodes' in node)) return;
  if ('tagName' in node && node.tagName === 'style')
    styles.add(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
  for (const child of node.childNodes) collect(child, styles);
}
