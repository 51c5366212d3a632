/** Line ends that were converted, as git does if configured so: every word is the same, the bytes are not. */
import { sha256 } from './digest.ts';

/** What to do about it in `policies/`. */
export const KEEP_ENDS = 'bring it back and keep `policies/** -text` in .gitattributes';

export const withoutCr = (text: string): string => text.replaceAll('\r\n', '\n');

/** The problem with `bytes` if only their line ends differ from those with `digest`; `null`: more was changed. */
export function convertedEnds(bytes: Uint8Array, digest: string): string | null {
  // As Latin-1 every byte is one character, so that nothing else is changed.
  const text = Buffer.from(bytes).toString('latin1');
  const lf = withoutCr(text);
  const isNow = (other: string) => sha256(Buffer.from(other, 'latin1')) === digest;
  if (isNow(lf)) return convertedFrom('LF', 'CRLF');
  return isNow(lf.replaceAll('\n', '\r\n')) ? convertedFrom('CRLF', 'LF') : null;
}

/** The sentence without the advice, which is added to it. */
export const convertedFrom = (was: 'LF' | 'CRLF', is: 'LF' | 'CRLF'): string =>
  `Unexpected line ends ${is}, expected ${was}: something converted the file`;
