/** Line ends that something converted on the way, as git does where it is configured to: every word is there, the bytes are not. */
import { sha256 } from './digest.ts';

/** What to do about it in `policies/`. */
export const KEEP_ENDS = 'bring it back and keep `policies/** -text` in .gitattributes';

export const withoutCr = (text: string): string => text.replaceAll('\r\n', '\n');

/** What is wrong with `bytes` where they have `digest` but for their line ends; `null`: more than those was changed. */
export function convertedEnds(bytes: Uint8Array, digest: string): string | null {
  // As Latin-1 every byte is a sign, so that nothing else is changed.
  const text = Buffer.from(bytes).toString('latin1');
  const lf = withoutCr(text);
  const isNow = (other: string) => sha256(Buffer.from(other, 'latin1')) === digest;
  if (isNow(lf)) return convertedFrom('LF', 'CRLF');
  return isNow(lf.replaceAll('\n', '\r\n')) ? convertedFrom('CRLF', 'LF') : null;
}

/** The sentence, to which what to do is added. */
export const convertedFrom = (was: 'LF' | 'CRLF', is: 'LF' | 'CRLF'): string =>
  `Unexpected line ends ${is}, expected ${was}: something converted the file`;
