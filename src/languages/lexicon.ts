/**
 * The words by which the rules of `check` know a section and a statement. Every entry is a part of the contract: a language
 * that has none says `null`, and the rule then finds nothing in its texts.
 */
import type { Mechanism } from '../model/index.ts';

/** What sections of a policy are about. */
export type Topic =
  | 'categories'
  | 'sources'
  | 'purposes'
  | 'bases'
  | 'recipients'
  | 'retention'
  | 'rights'
  | 'cookies'
  | 'changes'
  | 'contacts';

/** What a privacy policy is searched for, each by the rule of that name. */
export type Statement =
  | 'automated'
  | 'breach'
  | 'changesPeriod'
  | 'children'
  | 'complaint'
  | 'contact'
  | 'cookies'
  | 'law'
  | 'legalBasis'
  | 'operatorId'
  | 'recipients'
  | 'responsiblePerson'
  | 'rightsHow'
  | 'storageCountry'
  | 'transfer'
  | 'withdraw'
  | 'archive'
  | 'effectiveFrom';

/** Patterns that are marked `g` are searched for every place; the others are asked whether they are there. */
export interface Lexicon {
  /** Titles of sections. */
  readonly topics: Readonly<Record<Topic, RegExp>>;
  /** Words of a change clause that promise a channel. */
  readonly promises: Readonly<Record<Mechanism, RegExp>>;
  readonly says: Readonly<Record<Statement, RegExp>>;
  /** `g`. The basis of European law that other laws do not know. */
  readonly legitimateInterests: RegExp;
  /** Says beside it that the basis is none. */
  readonly noLonger: RegExp | null;
  /** Phone calls as a source of data, and words on whether they are recorded. */
  readonly calls: RegExp;
  readonly callRecords: RegExp;
  readonly consent: RegExp;
  readonly withdrawal: RegExp;
  /** `g`. Takes the use of a site for consent. */
  readonly consentByUse: RegExp;
  /** `g`. Days that are right on one day only: “today”, “recently”. */
  readonly relativeDays: RegExp;
  readonly urgency: RegExp;
  readonly vagueRetention: RegExp;
  /** `g`. */
  readonly hedges: RegExp;
  readonly promotion: RegExp;
  /** Sends readers back to the page. */
  readonly checkBack: RegExp;
  /** Which language prevails. */
  readonly prevails: RegExp;
  /** A line that says of itself when the text was updated or takes effect. */
  readonly dateLine: RegExp;
  /** The whole of a link’s words, saying nothing. */
  readonly emptyLink: RegExp;
  /** A place in brackets that was still to be filled in. */
  readonly blank: RegExp | null;
  /** `g`. Other policies by their names. */
  readonly documents: RegExp;
  /** Beginnings of five letters that stand in every name of a category and tell nothing. */
  readonly noise: readonly string[];
}
