/** A redline as a Word file with tracked changes. */
import type { APIRoute } from 'astro';
import { pairDocx } from '../../../../../output';
import { downloadSource, type PairProps, redlineFilePaths } from '../../../../../site';

export const getStaticPaths = redlineFilePaths;

export const GET: APIRoute = ({ props }) => {
  const { from, to, ...rest } = props as PairProps;
  return new Response(new Uint8Array(pairDocx({ ...downloadSource(rest), from, to })));
};
