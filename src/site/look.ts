/** What a company adds to its site: styles and pictures from `templates/site/` beside its policies, and links around its pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPolicy } from '../archive/index.ts';
import { type Locale, localeFound, localised } from '../model/index.ts';
import { link } from './links.ts';
import { loadSite } from './site.ts';

const own = (name: string) => join(loadSite().archive.root, 'templates/site', name);

/** Whether the organisation has styles of its own. */
export const hasTheme = (): boolean => existsSync(own('theme.css'));

export const readTheme = (): Buffer => readFileSync(own('theme.css'));

/** The pictures that the organisation names. */
export const pictures = (): string[] => {
  const { logo, favicon } = loadSite().archive.organisation;
  return [...new Set([logo, favicon])].filter((name) => name !== null);
};

export const readPicture = (name: string): Buffer => readFileSync(own(name));

const ICON_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** The site's icon: the organisation's own, or the one that comes along. */
export function icon(): { readonly href: string; readonly type: string } {
  const { archive, base } = loadSite();
  const { favicon } = archive.organisation;
  const href = favicon === null ? `${base}favicon.svg` : link.picture(favicon);
  return { href, type: ICON_TYPES[href.split('.').at(-1)!]! };
}

/** A link of the company's own in the words of a page. */
export interface ShownLink {
  readonly href: string;
  readonly label: string;
  /** The language of the label, where it is not the page's own. */
  readonly lang: Locale | undefined;
}

/** The links of the head or the foot of pages in `locale`; one to a policy without a version waits until there is one. */
export function siteLinks(place: 'navigation' | 'footer', locale: Locale): ShownLink[] {
  const { archive } = loadSite();
  const { organisation } = archive;
  return organisation[place].flatMap(({ label, href }) => {
    const lang = localeFound(label, locale, organisation.defaultLocale);
    const address = localised(href, locale, organisation.defaultLocale)!;
    const policy = /^policy:(.+)$/.exec(address)?.[1];
    if (policy !== undefined && !findPolicy(archive, policy)?.versions.length) return [];
    const shown = policy === undefined ? address : link.policy(locale, policy);
    return [{ href: shown, label: label[lang]!, lang: lang === locale ? undefined : lang }];
  });
}
