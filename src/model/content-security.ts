/** The Content-Security-Policy of pages, which may load only what the site itself holds. Used in pages and hosts' headers. */

/** `styles`: hashes of inline styles in mails. `needsWasm`: for pages with the search, whose index is read by WebAssembly. */
export function contentSecurityPolicy({
  needsWasm = false,
  styles = [],
}: {
  readonly needsWasm?: boolean;
  readonly styles?: readonly string[];
} = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${needsWasm ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${["'self'", ...(styles.length > 0 ? ["'unsafe-hashes'", ...styles] : [])].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
