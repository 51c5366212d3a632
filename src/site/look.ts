/** What a company adds to the look of its site: styles of its own and a logo, from `templates/site/` beside its policies. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite } from './site.ts';

const own = (name: string) => join(loadSite().archive.root, 'templates/site', name);

/** Whether the organisation has styles of its own. */
export const hasTheme = (): boolean => existsSync(own('theme.css'));

export const readTheme = (): Buffer => readFileSync(own('theme.css'));

export const readLogo = (name: string): Buffer => readFileSync(own(name));
