/** SHA-256, in the one form that the ledger and the site use: lower-case hexadecimal. */
import { createHash } from 'node:crypto';

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
