/** What a browser may do with the desk's pages: run the desk's own scripts, and nothing of a policy. */

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  // Of this desk itself a form must say where it comes from.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Of a page of the desk. */
const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Of a frame with a text in it: no script, no form, nothing from elsewhere, whatever stands in the text. */
const FRAME = (style: string) =>
  [
    "default-src 'none'",
    `style-src ${style}`,
    "font-src 'self'",
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin',
  ].join('; ');

export type Kind = 'page' | 'frame' | 'mail' | 'file' | 'data';

/** The headers of an answer. `mail`: a frame with a mail, whose styles stand in it. */
export function securityHeaders(kind: Kind): Readonly<Record<string, string>> {
  switch (kind) {
    case 'page':
      return { ...ALWAYS, 'Content-Security-Policy': PAGE, 'X-Frame-Options': 'DENY' };
    case 'frame':
      return { ...ALWAYS, 'Content-Security-Policy': FRAME("'self'"), 'X-Frame-Options': 'SAMEORIGIN' };
    case 'mail':
      return {
        ...ALWAYS,
        'Content-Security-Policy': FRAME("'unsafe-inline'"),
        'X-Frame-Options': 'SAMEORIGIN',
      };
    case 'file':
    case 'data':
      return {
        ...ALWAYS,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Frame-Options': 'DENY',
      };
    default:
      return kind satisfies never;
  }
}
