/** What outside witnesses gave, byte for byte. */
import type { APIRoute } from 'astro';
import { readWitness, type Witness } from '../../archive';
import { loadSite, witnessPaths } from '../../site';

export const getStaticPaths = witnessPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readWitness(loadSite().archive.root, props as Witness)));
