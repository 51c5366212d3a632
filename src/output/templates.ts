/** Finds templates: a company's own beside its policies, else those that Gazette ships. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../languages/index.ts';
import { LOCALES, type Locale, type PolicyKind } from '../model/index.ts';
import { type NoticeTemplates, TemplateError, type TemplateFile } from '../notice/index.ts';
import { languageFolder, toolFolder } from './tool.ts';

/** The template `name` (`email/notice.html`) for the organisation whose policies stand under `root`. */
export const readTemplate = (root: string, name: string): TemplateFile =>
  ownTemplate(root, name) ?? templateAt(name, join(toolFolder(), 'templates', name));

/** The template of a draft, or `null` if neither the organisation nor the language has one. */
export function policyTemplate(root: string, kind: PolicyKind, locale: Locale): TemplateFile | null {
  const name = `policies/${kind}/${locale}.md`;
  const own = ownTemplate(root, name);
  if (own !== null || !languageOf(locale).policies.includes(kind)) return own;
  return templateAt(name, join(languageFolder(locale), 'policies', `${kind}.md`));
}

/** Everything that notices are written with. */
export function readNoticeTemplates(root: string): NoticeTemplates {
  const shippedWords = wordsBy((locale) => shippedMail(locale));
  return {
    words: wordsBy((locale) => ownTemplate(root, mailName(locale)) ?? shippedWords[locale]),
    shippedWords,
    html: readTemplate(root, 'email/notice.html'),
    text: readTemplate(root, 'email/notice.txt'),
    merge: readTemplate(root, 'email/merge.yaml'),
  };
}

const mailName = (locale: Locale) => `email/${locale}.yaml`;

/** The sentences that come with a language. */
function shippedMail(locale: Locale): TemplateFile {
  const path = join(languageFolder(locale), 'mail.yaml');
  if (!existsSync(path))
    throw new TemplateError(
      `The language \`${locale}\` has no sentences of notices: expected them in \`languages/${locale}/mail.yaml\` of Gazette`,
    );
  return templateAt(mailName(locale), path);
}

const wordsBy = (find: (locale: Locale) => TemplateFile) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, find(locale)])) as Record<Locale, TemplateFile>;

function ownTemplate(root: string, name: string): TemplateFile | null {
  const own = join(root, 'templates', name);
  return existsSync(own) ? templateAt(name, own) : null;
}

/** Messages name a template by the place where a company keeps its own. */
const templateAt = (name: string, path: string): TemplateFile => ({
  path: `templates/${name}`,
  text: readFileSync(path, 'utf8'),
});
