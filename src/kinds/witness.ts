/** The files from outside witnesses, byte for byte. */
import { readWitness } from '../archive/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';
import { witnesses } from './said.ts';

export const witness = file({
  at: 'witness/[name]',
  all: witnesses,
  answer: (props) => new Response(new Uint8Array(readWitness(loadSite().archive.root, props))),
});
