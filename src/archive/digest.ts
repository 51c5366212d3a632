/** SHA-256, in the one form that the ledger and the site use: lower-case hexadecimal. */
export { sha256 } from '../store/index.ts';
