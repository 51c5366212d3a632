/** SHA-256 as the ledger and the site write it: lower-case hexadecimal. */
export { sha256 } from '../store/index.ts';
