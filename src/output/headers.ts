/** `_headers` for hosts that read it: what a page may do, and how long its files may be kept. */

/**
 * The pages' own policy, in their heads, is stricter about styles; here mails are let in, whose styles must be inline.
 * Scripts are the site's own everywhere.
 */
const SECURITY = [
  "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Content-Type-Options: nosniff',
];

/** A second policy: a page has to satisfy each, so the one for all pages must leave out what the banner is let. */
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'self'"];

/**
 * Other sites load the banner: as a classic script, which asks for no permission, or with `crossorigin`, or under an
 * embedder policy, which do. Short-lived, so that a change announced today is told today.
 */
const BANNER_SCRIPT = [
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'Cache-Control: public, max-age=600',
];

/** The file for a site whose root is `base` (`/` or `/legal/`). Every page but the banner is kept out of foreign frames. */
export function headersFile(base: string, policies: readonly string[]): string {
  const block = (path: string, lines: readonly string[]) =>
    `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    block('*', SECURITY),
    ...['', '404.html', ':locale/', ...policies.map((policy) => `:locale/${policy}/*`)].map((path) =>
      block(path, UNFRAMED),
    ),
    block('banner.js', BANNER_SCRIPT),
    block('_astro/*', ['Cache-Control: public, max-age=31536000, immutable']),
    block('ledger.jsonl', ['Content-Type: application/jsonl; charset=utf-8', 'Cache-Control: no-cache']),
  ].join('\n');
}
