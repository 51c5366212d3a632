/** What a page of the site may do: nothing but what the site itself holds. `needsWasm`: the search reads its index so. */
export function contentSecurityPolicy({ needsWasm = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${needsWasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
