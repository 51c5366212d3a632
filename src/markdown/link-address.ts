/** Which addresses a link may have. */
import { LINK_PROTOCOLS } from './sanitize.ts';

const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i;
/** Browsers ignore these inside an address, so `java\nscript:` is a protocol too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what hides a protocol
const IGNORED = /[\u0000-\u0020]/g;

/**
 * The protocol because of which an address is refused, since it can run script or cannot be followed: `javascript`; `//` for an
 * address without a protocol. `null`: the address is allowed.
 */
export function droppedProtocol(url: string): string | null {
  const address = url.replace(IGNORED, '');
  if (/^[\\/]{2}/.test(address)) return '//';
  const protocol = PROTOCOL.exec(address)?.[1]?.toLowerCase();
  return protocol === undefined || (LINK_PROTOCOLS as readonly string[]).includes(protocol) ? null : protocol;
}
