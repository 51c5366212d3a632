/** The address of a site as people write it: `example.org`, `https://example.org/legal/`. */

export interface SiteAddress {
  /** For `organisation.yaml`: with scheme and path, without a slash at the end. */
  readonly url: string;
  /** For the facts: the host alone. */
  readonly host: string;
}

const ADDRESS = /^(?:(https?):\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(:\d{1,5})?((?:\/[^\s/?#]+)*)\/*$/iu;

/** Reads an address; without a scheme it is `https`. `null`: not the address of a site. */
export function siteAddress(text: string): SiteAddress | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [, scheme = 'https', name, port = '', path = ''] = match;
  const host = name!.toLowerCase();
  return { url: `${scheme.toLowerCase()}://${host}${port}${path}`, host };
}

export const SITE_EXPECTED =
  'expected the address of a site such as `example.org` or `https://example.org/legal`';
