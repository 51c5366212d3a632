/** Finds templates: a company's own beside its policies, else those that Gazette ships. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownLanguage, SPOKEN, type Spoken } from '../languages/index.ts';
import { isLocale, type Locale, type Localised, type PolicyKind } from '../model/index.ts';
import { type NoticeTemplates, TemplateError, type TemplateFile } from '../notice/index.ts';
import { languageFolder, toolFolder } from './tool.ts';

/** The template `name` (`email/notice.html`) for the organisation whose policies stand under `root`. */
export const readTemplate = (root: string, name: string): TemplateFile =>
  ownTemplate(root, name) ?? templateAt(name, join(toolFolder(), 'templates', name));

/** The template of a draft, or `null` if neither the organisation nor the language has one. */
export function policyTemplate(root: string, kind: PolicyKind, locale: Locale): TemplateFile | null {
  const name = `policies/${kind}/${locale}.md`;
  const own = ownTemplate(root, name);
  const language = knownLanguage(locale);
  if (own !== null || !language?.policies.includes(kind)) return own;
  return templateAt(name, join(languageFolder(language.tag), 'policies', `${kind}.md`));
}

/** Everything that notices are written with. */
export function readNoticeTemplates(root: string): NoticeTemplates {
  const shippedWords = Object.fromEntries(SPOKEN.map((spoken) => [spoken, shippedMail(spoken)])) as Record<
    Spoken,
    TemplateFile
  >;
  return {
    words: { ...shippedWords, ...ownMails(root) },
    shippedWords,
    html: readTemplate(root, 'email/notice.html'),
    text: readTemplate(root, 'email/notice.txt'),
    merge: readTemplate(root, 'email/merge.yaml'),
  };
}

const mailName = (locale: Locale) => `email/${locale}.yaml`;

/** The sentences that come with a language. */
function shippedMail(locale: Spoken): TemplateFile {
  const path = join(languageFolder(locale), 'mail.yaml');
  if (!existsSync(path))
    throw new TemplateError(
      `The language \`${locale}\` has no sentences of notices: expected them in \`languages/${locale}/mail.yaml\` of Gazette`,
    );
  return templateAt(mailName(locale), path);
}

/** The organisation's own sentences of notices, in whatever language it has some. */
function ownMails(root: string): Localised<TemplateFile> {
  const folder = join(root, 'templates', 'email');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const locale = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : null;
      return isLocale(locale) ? [[locale, ownTemplate(root, mailName(locale))!]] : [];
    }),
  );
}

function ownTemplate(root: string, name: string): TemplateFile | null {
  const own = join(root, 'templates', name);
  return existsSync(own) ? templateAt(name, own) : null;
}

/** Messages name a template by the place where a company keeps its own. */
const templateAt = (name: string, path: string): TemplateFile => ({
  path: `templates/${name}`,
  text: readFileSync(path, 'utf8'),
});
