/** Finds templates: a company's own beside its policies, else those that Gazette ships. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../model/index.ts';
import type { NoticeTemplates, TemplateFile } from '../notice/index.ts';
import { toolFolder } from './tool.ts';

const shipped = () => join(toolFolder(), 'templates');

/** The template `name` (`email/notice.html`) for the organisation whose policies stand under `root`. */
export function readTemplate(root: string, name: string): TemplateFile {
  const own = join(root, 'templates', name);
  return {
    path: `templates/${name}`,
    text: readFileSync(existsSync(own) ? own : join(shipped(), name), 'utf8'),
  };
}

/** The same, or `null` if neither has one. */
export function findTemplate(root: string, name: string): TemplateFile | null {
  const isThere = [join(root, 'templates', name), join(shipped(), name)].some((path) => existsSync(path));
  return isThere ? readTemplate(root, name) : null;
}

/** Everything that notices are written with. */
export function readNoticeTemplates(root: string): NoticeTemplates {
  const words = Object.fromEntries(
    LOCALES.map((locale) => [locale, readTemplate(root, `email/${locale}.yaml`)]),
  );
  const shippedWords = Object.fromEntries(
    LOCALES.map((locale) => {
      const name = `email/${locale}.yaml`;
      return [locale, { path: `templates/${name}`, text: readFileSync(join(shipped(), name), 'utf8') }];
    }),
  );
  return {
    words: words as Record<Locale, TemplateFile>,
    shippedWords: shippedWords as Record<Locale, TemplateFile>,
    html: readTemplate(root, 'email/notice.html'),
    text: readTemplate(root, 'email/notice.txt'),
    merge: readTemplate(root, 'email/merge.yaml'),
  };
}
