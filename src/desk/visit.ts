/** One request, with what its handlers need to know, and the answers that they give. */
import type { IncomingMessage } from 'node:http';
import { type Archive, type ArchivedPolicy, findPolicy, isError, readArchive } from '../archive/index.ts';
import type { DeskWords } from '../languages/index.ts';
import { type Dictionary, dictionaryOf, knownLanguage, ownName } from '../languages/index.ts';
import {
  dayIn,
  type IsoDate,
  isLocale,
  type Locale,
  secondOf,
  TOOL_LOCALE,
  type Version,
} from '../model/index.ts';
import type { Form } from './body.ts';
import type { Kind } from './headers.ts';
import type { Html } from './html.ts';

/** The desk as it was opened. */
export interface Desk {
  readonly root: string;
  /** Taken as today in place of the day where the organisation is. */
  readonly wantedDay: IsoDate | null;
  /** Where `gazette dev` shows the site; `null`: it does not. */
  readonly siteUrl: string | null;
  /** Path of a page of the desk, from its parts. */
  readonly at: (...parts: readonly string[]) => string;
}

export interface Answer {
  readonly status?: number;
  readonly kind: Kind;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Visit {
  readonly desk: Desk;
  readonly request: IncomingMessage;
  /** What stands behind the question mark. */
  readonly query: Form;
  /** Parts of the path that the route names. */
  readonly parts: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly words: DeskWords;
  /** The words of the site in the same language. */
  readonly dictionary: Dictionary;
}

export type Handler = (visit: Visit) => Answer | Promise<Answer>;

/** There is no such page: a policy, a version, a language that the archive does not have. */
export class NotFound extends Error {}

/** The archive cannot be read: the page says what is wrong in place of what was asked for. */
export class Unreadable extends Error {
  readonly problems: ReturnType<typeof readArchive>['problems'];
  constructor(problems: ReturnType<typeof readArchive>['problems']) {
    super('the archive cannot be read');
    this.problems = problems;
  }
}

/** The archive as it stands now: others write it too. Throws `Unreadable`. */
export function archiveOf({ desk }: Visit): Archive {
  const { archive, problems } = readArchive(desk.root);
  if (archive === null) throw new Unreadable(problems);
  return archive;
}

/** The policy that the path names, among those that there are. Throws `NotFound`. */
export function policyOf(visit: Visit): { readonly archive: Archive; readonly found: ArchivedPolicy } {
  const archive = archiveOf(visit);
  const found = findPolicy(archive, visit.parts.policy ?? '');
  if (!found) throw new NotFound();
  return { archive, found };
}

/** The published version that the path names. Throws `NotFound`. */
export function versionOf(visit: Visit): { archive: Archive; found: ArchivedPolicy; version: Version } {
  const { archive, found } = policyOf(visit);
  const version = found.versions.find(({ id }) => id === visit.parts.version);
  if (!version) throw new NotFound();
  return { archive, found, version };
}

/** The language that the path names. Throws `NotFound`. */
export function textLocaleOf({ parts }: Visit): Locale {
  if (isLocale(parts.locale)) return parts.locale;
  throw new NotFound();
}

/** Whether the draft cannot be read, though its folder is there. */
export const hasBrokenDraft = (archive: Archive, policy: string): boolean =>
  archive.problems.some((one) => isError(one) && one.file?.startsWith(`policies/${policy}/draft`));

/** Today where the organisation is. */
export const todayOf = (archive: Archive): IsoDate => dayIn(archive.organisation.timeZone, new Date());
/** The day that counts as today. */
export const asOfOf = ({ desk }: Visit, archive: Archive): IsoDate => desk.wantedDay ?? todayOf(archive);
export const now = () => secondOf(new Date());

/** The words of the desk in a language, else the tool's own. */
export const deskWords = (locale: Locale): DeskWords =>
  knownLanguage(locale)?.desk ?? knownLanguage(TOOL_LOCALE)!.desk!;

export const dictionaryIn = (locale: Locale, archive?: Archive): Dictionary =>
  dictionaryOf(locale, archive?.organisation ?? {});

/** What a language calls itself, which its readers know in any language. */
export const languageName = (locale: Locale): string => ownName(locale);

/** A page. */
export const page = (body: Html, more: Partial<Answer> = {}): Answer => ({
  kind: 'page',
  type: 'text/html; charset=utf-8',
  body: body.text,
  ...more,
});

/** To another page, which is then asked for. */
export const seeOther = (path: string): Answer => ({
  status: 303,
  kind: 'data',
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { Location: path },
});

export const json = (value: unknown, status = 200): Answer => ({
  status,
  kind: 'data',
  type: 'application/json',
  body: JSON.stringify(value),
});

/** A file to keep. Its name is made of ids, never of words. */
export const download = (name: string, type: string, body: Uint8Array | string): Answer => ({
  kind: 'file',
  type,
  body,
  headers: { 'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"` },
});
