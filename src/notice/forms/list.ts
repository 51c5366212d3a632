/** Every form of a change notice, made from the files of this folder: `npm run generate` writes it. */
import { banner } from './banner.ts';
import { eml } from './eml.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { short } from './short.ts';
import { txt } from './txt.ts';

export const NOTICE_FORMS = {
  [html.name]: html,
  [txt.name]: txt,
  [eml.name]: eml,
  [json.name]: json,
  [ics.name]: ics,
  [banner.name]: banner,
  [short.name]: short,
} as const;
