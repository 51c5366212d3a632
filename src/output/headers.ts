/** `_headers` for hosts that read it: what a page may do, and how long its files may be kept. */

/**
 * The pages' own policy, in their heads, is stricter about styles; here mails are let in, whose styles must be inline.
 * Scripts are the site's own everywhere.
 */
const SECURITY = [
  "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Content-Type-Options: nosniff',
];

/** The file for a site whose root is `base` (`/` or `/legal/`). */
export function headersFile(base: string): string {
  const block = (path: string, lines: readonly string[]) =>
    `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    block(`${base}*`, SECURITY),
    block(`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']),
    block(`${base}ledger.jsonl`, [
      'Content-Type: application/jsonl; charset=utf-8',
      'Cache-Control: no-cache',
    ]),
  ].join('\n');
}
