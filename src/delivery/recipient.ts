/** Who receives a notice: one address, read strictly, and what it is known by where addresses are not kept. */
import { createHash, createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';

export interface Recipient {
  /** The line of the list on which it stands. */
  readonly line: number;
  /** As it is written to, its domain in ASCII. */
  readonly email: string;
  /** The language asked for, as the list has it; empty if it has none. */
  readonly language: string;
  /** Every column of the list by name, for the mail's own words. */
  readonly fields: Readonly<Record<string, string>>;
}

const LONGEST = 254;
// One address and nothing that a mail's head or a server's dialogue gives a meaning to.
const LOCAL = /^[^\s@"(),:;<>[\\\]\p{Cc}]{1,64}$/u;
const DOMAIN = /^(?=.{3,253}$)([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** `text` as an address, or `null` if it is none. */
export function addressOf(text: string): string | null {
  const written = text.trim().normalize('NFC');
  const at = written.lastIndexOf('@');
  // A URL's parser takes some of these away without a word.
  if (at < 1 || /[\s\p{Cc}\p{Cf}]/u.test(written)) return null;
  const local = written.slice(0, at);
  const domain = domainToASCII(written.slice(at + 1)).toLowerCase();
  if (!LOCAL.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  if (!DOMAIN.test(domain)) return null;
  const email = `${local}@${domain}`;
  return email.length <= LONGEST ? email : null;
}

/**
 * What one address is known by in the journal and in the ids of its mails for one version of a policy. Letters' case is
 * no difference: nobody has two mailboxes for it. With a `key` nobody who lacks it can find out by trying whether an address is
 * among them; `null`: a sending that was begun before there were keys. Shape: 32 hexadecimal digits.
 */
export function recipientId(policy: string, version: string, email: string, key: Buffer | null): string {
  const hash = key === null ? createHash('sha256') : createHmac('sha256', key);
  return hash.update(`${policy}\0${version}\0${email.toLowerCase()}`).digest('hex').slice(0, 32);
}
