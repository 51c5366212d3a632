/** The address of a site as people write it: `example.org`, `https://example.org/legal/`. */

export interface SiteAddress {
  /** As `organisation.yaml` has it: with its scheme and path, without a slash at the end. */
  readonly url: string;
  /** As the facts have it. */
  readonly host: string;
}

const ADDRESS = /^(?:(https?):\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(:\d{1,5})?((?:\/[^\s/?#]+)*)\/*$/iu;

/** What `text` means; `null` if it is no address of a site. Without a scheme it is `https`. */
export function siteAddress(text: string): SiteAddress | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [, scheme = 'https', name, port = '', path = ''] = match;
  const host = name!.toLowerCase();
  return { url: `${scheme.toLowerCase()}://${host}${port}${path}`, host };
}

export const SITE_EXPECTED =
  'expected the address of a site such as `example.org` or `https://example.org/legal`';
