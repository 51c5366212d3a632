/** A redline as a Word file with tracked changes. */
import type { APIRoute } from 'astro';
import { type PairProps, redlineFile } from '../../../../../kinds';
import { pairDocx } from '../../../../../output';
import { downloadSource } from '../../../../../site';

export const getStaticPaths = redlineFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { from, to, ...rest } = props as PairProps;
  return new Response(new Uint8Array(pairDocx({ ...downloadSource(rest), from, to })));
};
