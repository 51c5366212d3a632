/** A redline as a Word file with tracked changes. */
import type { APIRoute } from 'astro';
import { type PairProps, redlineFile } from '../../../../../kinds';
import { siteRedlineWord } from '../../../../../site';

export const getStaticPaths = redlineFile.paths;

export const GET: APIRoute = ({ props }) => {
  const { locale, policy, from, to } = props as PairProps;
  return new Response(new Uint8Array(siteRedlineWord(policy, from, to, locale)));
};
