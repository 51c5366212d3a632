/** Every form of a change notice, made from the files of this folder: `npm run generate` writes it. */
import { banner } from './banner.ts';
import { eml } from './eml.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { short } from './short.ts';
import { txt } from './txt.ts';

export const NOTICE_FORMS = { html, txt, eml, json, ics, banner, short } as const;
