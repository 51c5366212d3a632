/** The digest of the ledger, as `sha256sum` writes it. */
import { digestLine } from '../archive/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const ledgerDigest = file({
  at: 'ledger.sha256',
  each: 'site',
  answer: () => new Response(digestLine(loadSite().archive.ledger.text)),
});
