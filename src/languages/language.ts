/**
 * Everything that a language knows. Each folder of this room is one language and holds all of it; a part that is left out does
 * not compile, and a part that a language does not have says so (`null`, an empty list).
 *
 * Beside what is listed here a folder has files that are found by their names: `changes.ts` and `alerts.ts`, which a page loads alone; `mail.yaml`, the sentences of notices; `policies/KIND.md`, the templates that `policies` names.
 */
import type { AlertWords, DateFormat, Locale, PolicyKind, UnitWords } from '../model/index.ts';
import type { CountWords } from './count-words.ts';
import type { DateWords } from './dates.ts';
import type { DeskWords } from './desk-words.ts';
import type { Dictionary } from './dictionary.ts';
import type { ImportWords } from './import-words.ts';
import type { Spoken } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReferenceWords } from './references.ts';
import type { SearchedLanguage } from './searched-language.ts';
import type { SetupWords } from './setup-words.ts';
import type { Signs } from './signs.ts';
import type { TemplateWords } from './template-words.ts';
import type { TypedDays } from './typed-days.ts';

/** Parts of the faces, by the letters that they have. Digits and quotation marks are in the Latin one. */
export type Face = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext';

/** Signs beside a company's contacts, which say there what is meant: a clock says when, not that it is three. */
export type ContactSign = '📍' | '📞' | '☎' | '✉' | '📧' | '🕒' | '🌐';

export interface Language {
  readonly tag: Spoken;
  /** The country whose usage the words follow, where a language has to name one (Open Graph, Word). ISO 3166. */
  readonly region: string;
  /** The Unicode name of the alphabet; of Japanese the one that no other language has: it writes Chinese characters, too. */
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Hiragana' | 'Han';
  readonly direction: 'ltr' | 'rtl';
  /** How it joins a name and its value, and the members of a list; left out: with a colon, a comma, and a blank behind. */
  readonly signs?: Signs;
  /** What titles and texts are made of; if one is late, or none is here, letters are read in the system's own. */
  readonly faces: readonly Face[];

  /** Letters that no other language here has; `null`: there are none. */
  readonly letters: RegExp | null;
  /** Signs with which nothing else is written that anybody reads here; left out: its letters are those of others, too. */
  readonly ownSigns?: RegExp;
  /** Its most frequent words, by which a text in it is known for sure; none: nothing is said to be in it. */
  readonly commonWords: readonly string[];

  /** What it calls other languages, in the form that stands before «язык», and what the others call it. */
  readonly calls: Readonly<Partial<Record<Locale, string>>>;
  readonly called: Readonly<Partial<Record<Locale, string>>>;
  /** From the name of a language as a list has it («немецкий», «неміс тілі») to the form that stands before «язык»; left out: as it is. */
  readonly namedBefore?: (name: string) => string;
  /** How people ask for it in a list of recipients, in any language and in small letters; the word for “language” in it. */
  readonly asked: { readonly words: readonly string[]; readonly noun: string };
  /** What columns of such lists are called: those with addresses, those with languages. */
  readonly columns: { readonly email: readonly string[]; readonly language: readonly string[] };

  /** Every word of the interface. */
  readonly words: (format?: DateFormat) => Dictionary;
  readonly dates: DateWords;
  readonly typedDays: TypedDays;
  /** Numbers in words; `null`: nobody has told them. */
  readonly countWords: CountWords | null;
  /** The page at an address that leads elsewhere. */
  readonly moved: { readonly title: string; readonly link: string };

  readonly lexicon: Lexicon;
  readonly references: ReferenceWords;
  /** By what texts from elsewhere are known. */
  readonly imports: ImportWords;
  /** What is never divided by a mark in a changed text, and what its reader must not miss. */
  readonly units: UnitWords;
  readonly alerts: AlertWords;
  /** Flesch's formula for the language; `null`: nobody has measured one that we could read. */
  readonly readability: {
    readonly vowels: RegExp;
    readonly perSentence: number;
    readonly perSyllable: number;
  } | null;
  /** `g`. A preposition before a word that wants its other form; `null`: the language has no such slip. */
  readonly wrongPreposition: RegExp | null;

  readonly template: TemplateWords;
  /** Kinds of policies that it has a template of, as `policies/KIND.md`; none: drafts in it begin empty. */
  readonly policies: readonly PolicyKind[];
  /** Whether somebody who speaks it has confirmed the words of the templates. */
  readonly isConfirmed: boolean;
  readonly setup: SetupWords;
  /** The words of the desk; left out or `null`: it speaks the tool's own language. */
  readonly desk?: DeskWords | null;

  /** The record of processing: its columns in their order, and what stands where nothing is stated, and where there is none. */
  readonly processing: {
    readonly columns: readonly string[];
    readonly unknown: string;
    readonly none: string;
  };
  readonly contactSigns: Readonly<Record<ContactSign, string>>;
  /** What stands before the extension of a telephone, without a full stop. */
  readonly extensions: readonly string[];
  /** The analyser for this language in OpenSearch and Elasticsearch; `standard`: they have none. */
  readonly searchAnalyser: string;
  /** What the site's own search has to know of it. */
  readonly search: SearchedLanguage;
}

/** A language in which facts and texts are written: what its folder knows, under the tag that they have. */
export type WrittenLanguage = Omit<Language, 'tag'> & { readonly tag: Locale };
