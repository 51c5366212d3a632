/** Signs mails, so that the receiving server sees that they come from the domain they name (RFC 6376). */
import { createPrivateKey } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { StopError } from './server.ts';

export interface DkimKey {
  /** PEM. */
  readonly privateKey: string;
  readonly domain: string;
  readonly selector: string;
}

/** What signs one mail. Errors: `StopError` if the key is none. */
export async function dkimSigner({
  privateKey,
  domain,
  selector,
}: DkimKey): Promise<(message: Buffer) => Promise<Buffer>> {
  try {
    createPrivateKey(privateKey);
  } catch (cause) {
    throw new StopError('the DKIM key cannot be read, expected a private key in PEM, without a passphrase', {
      cause,
    });
  }
  const { default: Dkim } = await import('nodemailer/lib/dkim');
  const dkim = new Dkim({ domainName: domain, keySelector: selector, privateKey });
  return (message) => buffer(dkim.sign(message));
}
