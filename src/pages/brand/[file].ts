/** The organisation's own styles and pictures. */
import type { APIRoute } from 'astro';
import { hasTheme, pictures, readPicture, readTheme } from '../../site';

export const getStaticPaths = () =>
  [...(hasTheme() ? ['theme.css'] : []), ...pictures()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(params.file === 'theme.css' ? readTheme() : readPicture(params.file!)));
