/** The sentences of notices: what a template file must hold, and how its names are filled. */
import { Liquid } from 'liquidjs';
import { parse } from 'yaml';
import * as z from 'zod';
import { dictionaryOf, type Spoken, signsOf, spokenBeside } from '../languages/index.ts';
import {
  asSentence,
  CHANGE_TENSES,
  type ChangeTense,
  inOneLine,
  type Localised,
  NOTICE_ACTIONS,
  NOTICE_LINKS,
  type Notice,
  RIGHTS,
  TELLINGS,
  TEMPLATE_BOUNDS,
  type Telling,
} from '../model/index.ts';

/** A template that cannot be used: the message says which file, where and why. */
export class TemplateError extends Error {}

export interface TemplateFile {
  /** Path for messages. */
  readonly path: string;
  readonly text: string;
}

export interface NoticeTemplates {
  readonly words: Localised<TemplateFile>;
  /** Our own words, used for sentences that a company's file leaves out. */
  readonly shippedWords: Readonly<Record<Spoken, TemplateFile>>;
  readonly html: TemplateFile;
  readonly text: TemplateFile;
  readonly merge: TemplateFile;
}

const text = z.string();
const keyed = <const K extends readonly string[]>(keys: K) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, text.optional()])) as Record<
      K[number],
      z.ZodOptional<typeof text>
    >,
  );
/** One sentence, or one for each of `keys`. One alone speaks of a change that comes or came, and of nothing else. */
const oneOrEach = <const K extends readonly string[]>(keys: K) => z.union([text, keyed(keys)]);
const byTelling = oneOrEach(TELLINGS);
/** Sentences of a mail about a correction. */
const CORRECTED = 'corrected';
const byTellingOrCorrected = oneOrEach([...TELLINGS, CORRECTED]);
const byTense = oneOrEach(CHANGE_TENSES);

const wordsSchema = z.strictObject({
  subject: byTellingOrCorrected,
  intro: byTellingOrCorrected,
  lapsed: text,
  added: text,
  correction: text,
  unchanged: text,
  why: text,
  service: text,
  sample: text,
  sampleBefore: text,
  sampleOnly: text,
  sampleWhy: text,
  changesTitle: oneOrEach([...CHANGE_TENSES, CORRECTED]),
  was: byTense,
  becomes: byTense,
  means: byTense,
  immaterial: byTense,
  actionTitle: byTense,
  action: z.strictObject(
    Object.fromEntries(NOTICE_ACTIONS.map((action) => [action, byTense.optional()])) as Record<
      Notice['action'],
      z.ZodOptional<typeof byTense>
    >,
  ),
  questions: text,
  rights: text,
  right: keyed(RIGHTS),
  linksTitle: text,
  links: z.strictObject(
    Object.fromEntries(NOTICE_LINKS.map((name) => [name, byTelling.optional()])) as Record<
      (typeof NOTICE_LINKS)[number],
      z.ZodOptional<typeof byTelling>
    >,
  ),
  how: text,
  contactTitle: text,
  versionLine: text,
  short: byTellingOrCorrected,
  calendar: byTelling,
});
const someWordsSchema = wordsSchema.partial();

/** A file's sentences: one, or several by name. */
interface Tree {
  readonly [name: string]: string | Tree | undefined;
}

/** The sentences of one notice, every name filled. */
export interface NoticeWords {
  readonly subject: string;
  readonly intro: string;
  /** Sentences about the change itself, where the mail may be about a correction of it. */
  readonly change: string;
  readonly why: string;
  readonly service: string;
  readonly sample: string;
  readonly changesTitle: string;
  readonly was: string;
  readonly becomes: string;
  readonly means: string;
  /** Between one of these three and what it names. */
  readonly colon: string;
  /** Heading and sentences for what another version, named in the notice, changes. */
  readonly sequel: Readonly<Record<'title' | 'was' | 'becomes' | 'means' | 'colon', string>> | null;
  readonly immaterial: string;
  readonly actionTitle: string;
  readonly action: string;
  readonly linksTitle: string;
  /** By the names of the notice's links. */
  readonly links: Readonly<Partial<Record<(typeof NOTICE_LINKS)[number], string>>>;
  readonly how: string;
  readonly contactTitle: string;
  readonly versionLine: string;
  readonly short: string;
  readonly calendar: string;
}

let engine: Liquid | undefined;

/** Fills templates; a name without a value is an error. Made when the first one is filled. */
export function strict(): Liquid {
  engine ??= new Liquid({ strictVariables: true, strictFilters: true, ...TEMPLATE_BOUNDS });
  return engine;
}

/** The tense in which a notice speaks of the change. */
export const TENSES: Readonly<Record<Telling, ChangeTense>> = {
  upcoming: 'will',
  'in-force': 'has',
  superseded: 'had',
  withdrawn: 'would',
  replaced: 'would',
  repealed: 'had',
};

/** The case that a company's single sentence is for: the change itself, upcoming or in force. */
const ALONE: ReadonlySet<string> = new Set(['upcoming', 'in-force', 'will', 'has']);

/**
 * Whether a notice is about a correction rather than about the change. A change that does not take place, or the end of the
 * policy, matters more than a correction.
 */
export const isCorrection = ({ about, isCorrected, telling }: Notice): boolean =>
  about === 'correction' || (isCorrected && TENSES[telling] !== 'would' && telling !== 'repealed');

/** Fills the sentences for `notice`. `recipient`: values or placeholders for the recipient's fields. Throws `TemplateError`. */
export function wordsFor(
  notice: Notice,
  templates: Pick<NoticeTemplates, 'words' | 'shippedWords'>,
  recipient: Readonly<Record<string, string>>,
): NoticeWords {
  const spoken = spokenBeside(notice.locale, notice);
  const shipped = templates.shippedWords[spoken];
  const own = templates.words[notice.locale] ?? templates.words[spoken] ?? shipped;
  const [ownWords, shippedWords] = [readWords(own), readWords(shipped)];
  const names = namesOf(notice, recipient);
  /** The sentence at `path` for `key`, from the company's file, or ours where that has none. */
  const say = (path: readonly string[], key: string): string => {
    const place = (words: Tree) =>
      path.reduce<string | Tree | undefined>(
        (found, name) => (typeof found === 'object' ? found[name] : undefined),
        words,
      );
    const sentenceOf = (words: string | Tree | undefined, isOwn: boolean) => {
      if (typeof words === 'string') return !isOwn || ALONE.has(key) || path.length === 0 ? words : undefined;
      const sentence = words?.[key];
      return typeof sentence === 'string' ? sentence : undefined;
    };
    const fromOwn = sentenceOf(place(ownWords), typeof place(shippedWords) === 'object');
    const sentence = fromOwn ?? sentenceOf(place(shippedWords), false);
    const file = fromOwn === undefined ? shipped : own;
    if (sentence === undefined)
      throw new TemplateError(`${file.path}: \`${[...path, key].join('.')}\`: expected a sentence`);
    return render(sentence, names, file.path);
  };
  const { telling, action, actionOn } = notice;
  const tense = TENSES[telling];
  const isCorrected = isCorrection(notice);
  const isSample = notice.sample && !notice.isSampleBefore;
  const { sample, version: named, date } = dictionaryOf(notice.locale, notice.formats);
  const { sequel } = notice;
  const { colon, comma } = signsOf(dictionaryOf(notice.locale, notice.formats));
  const told = isCorrected ? CORRECTED : telling;
  const alone = (name: string) => say([name], '');
  const rights = notice.rights.map((right) => say(['right'], right));
  const isAsked = action !== 'none' && rights.length > 0;
  const corrections = [
    // In a mail about a correction, the latest correction comes first.
    ...(isCorrected ? notice.corrections.toReversed() : notice.corrections).map(({ said }) => said),
    ...(notice.corrections.length > 0 ? [alone('unchanged')] : []),
  ];
  const beside = [
    ...(isSample ? [alone('sampleOnly'), ...(notice.stays ? [notice.stays] : [])] : []),
    // A withdrawn version that was in force counts as superseded once another version is in force.
    ...(notice.state === 'withdrawn' && telling === 'superseded' ? [alone('lapsed')] : []),
    ...(notice.added === null ? [] : [alone('added')]),
  ];
  const change = inOneLine([say(['intro'], telling), ...beside, ...corrections]);
  return {
    subject: say(['subject'], told),
    intro: isCorrected ? inOneLine([...corrections, say(['intro'], told), ...beside]) : change,
    change,
    why: alone(notice.sample ? 'sampleWhy' : 'why'),
    service: alone('service'),
    sample: alone(notice.isSampleBefore ? 'sampleBefore' : 'sample'),
    // What a sample changes applies in the sample only.
    changesTitle: isSample
      ? sample.only(say(['changesTitle'], tense))
      : say(['changesTitle'], isCorrected ? CORRECTED : tense),
    was: say(['was'], isSample ? 'will' : tense),
    becomes: isSample ? sample.becomes : say(['becomes'], tense),
    means: isSample ? sample.becomes : say(['means'], tense),
    colon,
    sequel: sequel && {
      colon,
      title: named.changesWith[sequel.tense](date(sequel.effective)),
      was: say(['was'], sequel.tense),
      becomes: say(['becomes'], sequel.tense),
      means: say(['means'], sequel.tense),
    },
    immaterial: say(['immaterial'], tense),
    actionTitle: say(['actionTitle'], tense),
    // A correction of a change already in force asks nobody to read the text again.
    action:
      isCorrected && tense !== 'will'
        ? alone('questions')
        : inOneLine([
            say(['action', action], actionOn.tense),
            ...(isAsked ? [asSentence(inOneLine([alone('rights'), rights.join(comma)]))] : []),
          ]),
    linksTitle: alone('linksTitle'),
    links: Object.fromEntries(
      notice.links.map(({ name }) => {
        // A version long in force is no longer called new.
        const isHeld = name === 'new' && isCorrected && tense === 'has';
        return [name, say(['links', isHeld ? 'current' : name], telling)];
      }),
    ),
    how: alone('how'),
    contactTitle: alone('contactTitle'),
    versionLine: alone('versionLine'),
    // The short message leaves out the consent that another version asks for: the mail has room for it.
    short: inOneLine([
      `${isCorrected ? alone('correction') : ''}${say(['short'], told)}`,
      ...(notice.consent && telling !== 'replaced' ? [notice.consent] : []),
      ...(notice.stays ? [notice.stays] : []),
    ]),
    calendar: say(['calendar'], telling),
  };
}

function readWords(file: TemplateFile): Tree {
  const result = someWordsSchema.safeParse(parse(file.text) ?? {});
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new TemplateError(`${file.path}: \`${path.join('.')}\`: ${message}`);
}

/** Every name that a sentence may use. */
function namesOf(notice: Notice, recipient: Readonly<Record<string, string>>) {
  const words = dictionaryOf(notice.locale, notice);
  const links = Object.fromEntries(notice.links.map(({ name, url }) => [name, url]));
  const dateOf = (other: { readonly effective: string } | null) => (other ? words.date(other.effective) : '');
  return {
    title: notice.title,
    organisation: notice.organisation,
    site_host: new URL(notice.links[0]!.url).host,
    effective: words.date(notice.effective),
    effective_short: words.shortDate(notice.effective),
    before: words.date(notice.before.effective),
    last_day: notice.lastDay && notice.lastDay >= notice.effective ? words.date(notice.lastDay) : '',
    last_day_announced: notice.isLastDayAnnounced,
    withdrawn: notice.withdrawn ? words.date(notice.withdrawn) : '',
    withdrawn_short: notice.withdrawn ? words.shortDate(notice.withdrawn) : '',
    effective_passed: notice.hasPassed,
    telling: notice.telling,
    withdrawn_later: notice.isWithdrawnLater,
    reason: notice.reason ?? '',
    gap: notice.gap ?? '',
    added: notice.added ? words.date(notice.added) : '',
    status: notice.status,
    in_force: dateOf(notice.inForce),
    next: dateOf(notice.next),
    replacement: dateOf(notice.replacement),
    others: (notice.next && notice.next.version !== notice.replacement?.version) || notice.sequel !== null,
    replacement_short: notice.replacement ? words.shortDate(notice.replacement.effective) : '',
    replacement_state: notice.replacement?.state ?? '',
    action_day: words.date(notice.actionOn.day),
    consent: notice.consent ?? '',
    version: notice.version,
    digest: notice.digest.slice(0, 16),
    contact: notice.contact,
    links: { current: links.new ?? links.history, ...links },
    recipient,
  };
}

/** Renders one Liquid text. Throws a `TemplateError` with the file and Liquid's own message about the place. */
export function render(template: string, names: object, path: string): string {
  try {
    return strict().parseAndRenderSync(template, names) as string;
  } catch (error) {
    throw new TemplateError(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
