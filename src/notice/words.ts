/** The sentences of notices: what a template file must hold, and how its names are filled. */
import { Liquid } from 'liquidjs';
import { parse } from 'yaml';
import { z } from 'zod';
import { dictionaryOf } from '../i18n/index.ts';
import { type Locale, NOTICE_ACTIONS, NOTICE_STATES, type Notice } from '../model/index.ts';

/** A template that cannot be used: the message says which file, where and why. */
export class TemplateError extends Error {}

export interface TemplateFile {
  /** Path for messages. */
  readonly path: string;
  readonly text: string;
}

export interface NoticeTemplates {
  readonly words: Readonly<Record<Locale, TemplateFile>>;
  readonly html: TemplateFile;
  readonly text: TemplateFile;
  readonly merge: TemplateFile;
}

const text = z.string();
const byState = z.strictObject(
  Object.fromEntries(NOTICE_STATES.map((state) => [state, text])) as Record<Notice['state'], typeof text>,
);
const byAction = z.strictObject(
  Object.fromEntries(NOTICE_ACTIONS.map((action) => [action, text])) as Record<Notice['action'], typeof text>,
);

const wordsSchema = z.strictObject({
  subject: byState,
  intro: byState,
  why: text,
  service: text,
  sample: text,
  changesTitle: text,
  was: text,
  becomes: text,
  means: text,
  immaterial: text,
  actionTitle: text,
  action: byAction,
  linksTitle: text,
  links: z.strictObject({ new: text, current: text, redline: text, history: text, pdf: text }),
  how: text,
  contactTitle: text,
  versionLine: text,
  short: text,
  calendar: text,
});

type WordsFile = z.output<typeof wordsSchema>;

/** The sentences of one notice, every name filled. */
export interface NoticeWords extends Omit<WordsFile, 'subject' | 'intro' | 'action'> {
  readonly subject: string;
  readonly intro: string;
  readonly action: string;
}

export const strict = new Liquid({ strictVariables: true, strictFilters: true });

/** Fills the sentences for `notice`. `recipient`: what stands for the recipient's fields. Throws `TemplateError`. */
export function wordsFor(
  notice: Notice,
  file: TemplateFile,
  recipient: Readonly<Record<string, string>>,
): NoticeWords {
  const words = readWords(file);
  const names = namesOf(notice, recipient);
  const fill = (sentence: string) => render(sentence, names, file.path);
  const filled = Object.fromEntries(
    Object.entries(words)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => [name, fill(value as string)]),
  ) as unknown as NoticeWords;
  const links = Object.fromEntries(
    Object.entries(words.links).map(([name, value]) => [name, fill(value)]),
  ) as WordsFile['links'];
  return {
    ...filled,
    links,
    subject: fill(words.subject[notice.state]),
    intro: fill(words.intro[notice.state]),
    action: fill(words.action[notice.action]),
  };
}

function readWords(file: TemplateFile): WordsFile {
  const result = wordsSchema.safeParse(parse(file.text));
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new TemplateError(`${file.path}: \`${path.join('.')}\`: ${message}`);
}

/** Every name that a sentence may use. */
function namesOf(notice: Notice, recipient: Readonly<Record<string, string>>) {
  const words = dictionaryOf(notice.locale, notice.formats);
  const links = Object.fromEntries(notice.links.map(({ name, url }) => [name, url]));
  return {
    title: notice.title,
    organisation: notice.organisation,
    site_host: new URL(notice.links[0]!.url).host,
    effective: words.date(notice.effective),
    effective_short: words.shortDate(notice.effective),
    before: words.date(notice.before.effective),
    withdrawn: notice.withdrawn ? words.date(notice.withdrawn) : '',
    correction: notice.correction ?? '',
    version: notice.version,
    digest: notice.digest.slice(0, 16),
    contact: notice.contact,
    links: { current: links.new, ...links },
    recipient,
  };
}

/** Renders one Liquid text. Throws a `TemplateError` with the file and what Liquid says of the place. */
export function render(template: string, names: object, path: string): string {
  try {
    return strict.parseAndRenderSync(template, names) as string;
  } catch (error) {
    throw new TemplateError(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
