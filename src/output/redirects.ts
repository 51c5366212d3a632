/** Addresses that lead elsewhere, in the forms that hosts read: `_redirects`, and maps for nginx. */

export interface Redirect {
  /** Path on the host, decoded, without a slash at its end: `/cookies`. Both spellings lead on. */
  readonly from: string;
  /** Path on the host, or a full address. */
  readonly to: string;
}

/** All pages under one path that stand under another; files stay. */
export interface Moved {
  /** With slashes around: `/legal/en/`. */
  readonly from: string;
  readonly to: string;
}

/** How many names the longest address of a page has after its language. */
const DEEPEST = 4;

/**
 * `_redirects`, one line an address; addresses by pattern come last, since Cloudflare counts all that follows one of them
 * against a lower bound. A pattern ends in a slash, as pages do and files do not. Netlify serves a page that is there in place
 * of a line, so pages that lead on stand at the same addresses.
 */
export function redirectsFile(redirects: readonly Redirect[], moved: Moved | null = null): string {
  const single = redirects.flatMap(({ from, to }) =>
    [from, `${from}/`].map((path) => `${encodeURI(path)} ${to} 301\n`),
  );
  if (moved === null) return single.join('');
  const names = Array.from({ length: DEEPEST + 1 }, (_, depth) =>
    Array.from({ length: depth }, (_name, i) => `:${'abcd'[i]}/`).join(''),
  );
  return [...single, ...names.map((path) => `${moved.from}${path} ${moved.to}${path} 301\n`)].join('');
}

export interface NginxSource {
  readonly redirects: readonly Redirect[];
  readonly moved: Moved | null;
  /** The value of the `Link` header that all pages have; empty: none. */
  readonly links: string;
}

/** `_nginx.conf`: what nginx needs to know of this one site, for the configuration that includes it. */
export function nginxFile({ redirects, moved, links }: NginxSource): string {
  return `# Written by Gazette with the site: what deploy/nginx.conf includes.
map $uri $gazette_redirect {
    default "";
${[...redirects.map(nginxRedirect), ...(moved ? [nginxMoved(moved)] : [])].map((line) => `    ${line}\n`).join('')}}
map $uri $gazette_link {
    default ${quoted(links)};
}
`;
}

const nginxMoved = ({ from, to }: Moved): string =>
  `${quoted(`~^${escaped(from)}(?<gazette_rest>(?:[^/]+/)*)$`)} ${quoted(`${to}$gazette_rest$is_args$args`)};`;

/** As a pattern: nginx keeps plain strings in a table that long ones do not fit into, and then does not start. */
function nginxRedirect({ from, to }: Redirect): string {
  return `${quoted(`~^${escaped(from)}/?$`)} ${quoted(/[?#]/.test(to) ? to : `${to}$is_args$args`)};`;
}

/** A string of nginx: of what ends or changes one, nothing but the quotation mark may be in it. */
const quoted = (text: string): string => `"${text.replace(/"/g, '\\"')}"`;

const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
