/** Every kind of event, made from the files of this folder: `npm run generate` writes it. */
import { approved } from './approved.ts';
import { classified } from './classified.ts';
import { corrected } from './corrected.ts';
import { notified } from './notified.ts';
import { published } from './published.ts';
import { reviewed } from './reviewed.ts';
import { rewritten } from './rewritten.ts';
import { translated } from './translated.ts';
import { withdrawn } from './withdrawn.ts';

export const EVENTS = {
  approved,
  classified,
  corrected,
  notified,
  published,
  reviewed,
  rewritten,
  translated,
  withdrawn,
} as const;
