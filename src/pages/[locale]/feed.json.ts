/** JSON Feed of every policy in one language. */
import type { APIRoute } from 'astro';
import { homePage } from '../../kinds';
import type { Locale } from '../../model';
import { jsonFeed } from '../../output';
import { feedRequest } from '../../site';

export const getStaticPaths = homePage.paths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await jsonFeed(feedRequest((props as { locale: Locale }).locale)));
