/** JSON Feed of every policy in one language. */
import type { APIRoute } from 'astro';
import type { Locale } from '../../model';
import { jsonFeed } from '../../output';
import { feedRequest, homePaths } from '../../site';

export const getStaticPaths = homePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await jsonFeed(feedRequest((props as { locale: Locale }).locale)));
