/** The organisation's own styles and logo. */
import type { APIRoute } from 'astro';
import { hasTheme, loadSite, readLogo, readTheme } from '../../site';

export const getStaticPaths = () => {
  const { logo } = loadSite().archive.organisation;
  return [...(hasTheme() ? ['theme.css'] : []), ...(logo ? [logo] : [])].map((file) => ({
    params: { file },
  }));
};

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(params.file === 'theme.css' ? readTheme() : readLogo(params.file!)));
