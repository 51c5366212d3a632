import type { APIRoute } from 'astro';
import { loadSite } from '../site';

export const GET: APIRoute = () => new Response(loadSite().archive.ledger.text);
