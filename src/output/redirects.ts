/** Addresses that lead elsewhere, in the forms that hosts read: `_redirects`, and maps for nginx. */

export interface Redirect {
  /** Path on the host, decoded, without a slash at its end: `/cookies`. Both spellings lead on. */
  readonly from: string;
  /** Path on the host, or a full address. */
  readonly to: string;
}

/**
 * `_redirects`, one line an address. No line has a wildcard: Cloudflare counts those against another bound, and Netlify
 * takes them for files as well. Netlify serves a page that is there in place of a line, so stubs stand at the same addresses.
 */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects
    .flatMap(({ from, to }) => [from, `${from}/`].map((path) => `${encodeURI(path)} ${to} 301\n`))
    .join('');

export interface NginxSource {
  readonly redirects: readonly Redirect[];
  /** The value of the `Link` header that all pages have; empty: none. */
  readonly links: string;
}

/** `_nginx.conf`: what nginx needs to know of this one site, for the configuration that includes it. */
export function nginxFile({ redirects, links }: NginxSource): string {
  return `# Written by Gazette with the site: what deploy/nginx.conf includes.
map $uri $gazette_redirect {
    default "";
${redirects.map((redirect) => `    ${nginxRedirect(redirect)}\n`).join('')}}
map $uri $gazette_link {
    default ${quoted(links)};
}
`;
}

/** As a pattern: nginx keeps plain strings in a table that long ones do not fit into, and then does not start. */
function nginxRedirect({ from, to }: Redirect): string {
  const pattern = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${quoted(`~^${pattern}/?$`)} ${quoted(/[?#]/.test(to) ? to : `${to}$is_args$args`)};`;
}

/** A string of nginx: of what ends or changes one, nothing but the quotation mark may be in it. */
const quoted = (text: string): string => `"${text.replace(/"/g, '\\"')}"`;
