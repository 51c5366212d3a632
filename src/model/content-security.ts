/** What a page of the site may do: nothing but what the site itself holds. The one list, for pages' heads and hosts' headers. */

/** `styles`: hashes of styles that stand in mails. `needsWasm`: the search reads its index so. */
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
