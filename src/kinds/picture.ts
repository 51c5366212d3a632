/** The organisation's own styles and pictures. */
import { hasTheme, pictures, readPicture, readTheme } from '../site/index.ts';
import { file } from './kind.ts';

const THEME = 'theme.css';

export const picture = file({
  at: 'brand/[name]',
  all: () => [...(hasTheme() ? [THEME] : []), ...pictures()].map((name) => ({ name })),
  answer: ({ name }) => new Response(new Uint8Array(name === THEME ? readTheme() : readPicture(name))),
});
