import type { APIRoute } from 'astro';
import { digestLine } from '../archive';
import { loadSite } from '../site';

export const GET: APIRoute = () => new Response(digestLine(loadSite().archive.ledger.text));
