/** A notice as a mail: subject, preheader, HTML, plain text and a short message. Both texts are made from the data. */
import { Liquid } from 'liquidjs';
import { dictionaryOf, directionOf, signsOf, spokenBeside } from '../languages/index.ts';
import { asSentence, inOneLine, type Notice, TEMPLATE_BOUNDS, type Telling } from '../model/index.ts';
import { readTelephone } from '../telephone/index.ts';
import { pointSentence } from './points-told.ts';
import {
  isCorrection,
  type NoticeTemplates,
  type NoticeWords,
  render,
  TemplateError,
  wordsFor,
} from './words.ts';

export interface Mail {
  readonly subject: string;
  /** The first words that a mail program shows beside the subject: the most important change. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** For SMS and messengers. */
  readonly short: string;
}

/** The longest subject, in characters, that fits into one line of a mail's header. */
export const SUBJECT_CHARACTERS = 78;
const PREHEADER_CHARACTERS = 110;
/** The most changes listed in a mail; the redline that it links to has all of them. */
export const CHANGES_TOLD = 8;
/** Kinds of notice about a change that is upcoming or in force. */
const TOLD_IN_POINTS: ReadonlySet<Telling> = new Set(['upcoming', 'in-force', 'superseded']);

let engine: Liquid | undefined;

/** Fills templates of HTML. Made when the first one is filled. */
function escaping(): Liquid {
  engine ??= new Liquid({
    strictVariables: true,
    strictFilters: true,
    outputEscape: 'escape',
    ...TEMPLATE_BOUNDS,
  });
  return engine;
}

/**
 * The mail of one notice, or of the same notice in several languages one below the other. `recipient`: the values of
 * `recipient.NAME` in templates. Throws `TemplateError`, also for a name without a value.
 */
export function composeMail(
  notices: readonly Notice[],
  templates: NoticeTemplates,
  recipient: Readonly<Record<string, string>> = {},
): Mail {
  const parts = notices.map((notice) => partOf(notice, wordsFor(notice, templates, recipient)));
  const first = parts[0]!;
  const preheader = cut(
    first.sample ? first.words.sample : firstWords(notices[0]!, first),
    PREHEADER_CHARACTERS,
  );
  const names = { lang: first.locale, subject: first.subject, preheader, parts, recipient };
  return {
    subject: first.subject,
    preheader,
    html: renderHtml(templates, names),
    text: `${render(templates.text.text, names, templates.text.path).trim()}\n`,
    short: first.sample
      ? `${dictionaryOf(first.locale, notices[0]!).sample.mark}${first.words.colon}${first.words.short}`
      : first.words.short,
  };
}

/** The preheader: the first point or change, unless the mail is about a correction or a change long past. */
function firstWords(notice: Notice, { words, points, changes }: ReturnType<typeof partOf>): string {
  const [point] = points;
  if (isCorrection(notice) || notice.telling === 'superseded') return words.intro;
  const change = point ? pointSentence(point, words) : changes[0];
  if (change === undefined) return words.intro;
  if (notice.telling !== 'upcoming') return change;
  const { consent, unlessWithdrawn } = dictionaryOf(notice.locale, notice).version;
  // Read with the subject alone, a plan must not look certain, nor a change that needs consent as if it applied to everybody.
  if (notice.consent)
    return inOneLine([cut(asSentence(change), PREHEADER_CHARACTERS - consent.will.length - 1), consent.will]);
  return asSentence(
    `${cut(change.replace(/[.。]$/u, ''), PREHEADER_CHARACTERS - unlessWithdrawn.length - 1)}${unlessWithdrawn}`,
  );
}

/** The subject has room for one word; the preheader after it says the rest. */
const marked = (notice: Notice, words: string): string =>
  notice.sample
    ? `${dictionaryOf(notice.locale, notice).sample.badge}${signsOf(dictionaryOf(notice.locale, notice)).colon}${words}`
    : words;

function renderHtml(templates: NoticeTemplates, names: object): string {
  try {
    return escaping().parseAndRenderSync(templates.html.text, names) as string;
  } catch (error) {
    throw new TemplateError(
      `${templates.html.path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function partOf(notice: Notice, words: NoticeWords) {
  // A past change listed beside a correction would look like the correction.
  const hasPoints =
    TOLD_IN_POINTS.has(notice.telling) && !(isCorrection(notice) && notice.telling === 'superseded');
  const spoken = spokenBeside(notice.locale, notice);
  return {
    locale: spoken,
    // The company's own words, where the words around them are in another language.
    textLocale: spoken === notice.locale ? '' : notice.locale,
    /** Its words are read from right to left. */
    turned: directionOf(spoken) === 'rtl',
    organisation: notice.organisation,
    subject: cut(
      marked(notice, words.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()),
      SUBJECT_CHARACTERS,
    ),
    words,
    /** Why the reader gets this mail, and that it is not advertising. */
    why: inOneLine([words.why, words.service]),
    sample: notice.sample,
    // The points of a change that does not take place, or took place long ago, are left out.
    points: hasPoints ? notice.points : [],
    // Where the company has no summary in this language, the changes found in the texts are listed.
    changes: hasPoints && notice.points.length === 0 ? notice.changes.slice(0, CHANGES_TOLD) : [],
    sequel: sequelIn(notice, words),
    immaterial: notice.material === false,
    links: notice.links.map(({ name, url }) => ({ label: words.links[name]!, url })),
    contact: { ...notice.contact, phoneLink: phoneLinkOf(notice.contact) },
  };
}

/** What another version changes that replaces the one the mail is about, or came after it. */
const sequelIn = ({ sequel }: Notice, words: NoticeWords) =>
  sequel && { ...sequel, ...words.sequel!, changes: sequel.changes.slice(0, CHANGES_TOLD) };

/** The number for a `tel:` link; empty: the number is shown without a link. */
function phoneLinkOf({ phone, country }: Notice['contact']): string {
  const { link } = phone === null ? { link: null } : readTelephone(phone, country ?? null);
  return link?.slice('tel:'.length) ?? '';
}

/** `text` cut at a word if it is too long. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most - 1);
  const space = part.lastIndexOf(' ');
  return `${(space > most / 2 ? part.slice(0, space) : part).replace(/[\s—–:,;.…-]+$/u, '')}…`;
}
