/** What outside witnesses gave, byte for byte. */
import type { APIRoute } from 'astro';
import { readWitness, type Witness } from '../../archive';
import { witnessFile } from '../../kinds';
import { loadSite } from '../../site';

export const getStaticPaths = witnessFile.paths;

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readWitness(loadSite().archive.root, props as Witness)));
