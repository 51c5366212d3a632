/** In which language the desk speaks: as its reader chose, else as the browser asks. */
import type { IncomingHttpHeaders } from 'node:http';
import { LANGUAGES } from '../languages/index.ts';
import { isLocale, type Locale, TOOL_LOCALE } from '../model/index.ts';

const COOKIE = 'gazette-desk-language';

/** The languages that have words for it. */
export const DESK_LOCALES: readonly Locale[] = LANGUAGES.flatMap(({ tag, desk }) => (desk ? [tag] : []));

const isKnown = (tag: string | null | undefined): tag is Locale =>
  isLocale(tag) && DESK_LOCALES.includes(tag);

export function chosenLocale(headers: IncomingHttpHeaders): Locale {
  const chosen = new RegExp(`(?:^|; ?)${COOKIE}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1];
  if (isKnown(chosen)) return chosen;
  const asked = (headers['accept-language'] ?? '').split(',').map((part) => part.split(';')[0]!.trim());
  for (const tag of asked) {
    const found = [tag, tag.split('-')[0]].find(isKnown);
    if (found) return found;
  }
  return TOOL_LOCALE;
}

/** Keeps what was chosen; what is no language of the desk is forgotten. */
export const languageCookie = (tag: string | null, room: string): string =>
  `${COOKIE}=${isKnown(tag) ? tag : ''}; Path=/${room}/; HttpOnly; SameSite=Strict`;
