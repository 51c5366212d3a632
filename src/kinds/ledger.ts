/** The ledger, byte for byte. */
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const ledger = file({
  at: 'ledger.jsonl',
  each: 'site',
  answer: () => new Response(loadSite().archive.ledger.text),
});
