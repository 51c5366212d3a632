/** What `init` asks, and the words of the files that it writes for a new organisation. */
import type { FactChannel } from '../model/index.ts';

/** The documents that there are templates for. */
export type BegunPolicy = 'privacy' | 'cookies' | 'terms' | 'consent';

/** What is done on the site that takes data. */
interface ActivityWords {
  readonly category: string;
  readonly purpose: string;
}

export interface SetupWords {
  /** By the answer that each asks for. */
  readonly questions: Readonly<
    Record<
      | 'name'
      | 'legalForm'
      | 'legalName'
      | 'registration'
      | 'site'
      | 'email'
      | 'phone'
      | 'address'
      | 'country'
      | 'timeZone'
      | 'authoritative'
      | 'orders'
      | 'newsletter'
      | 'analytics'
      | 'channels'
      | 'noticeDays',
      string
    >
  > & {
    /** `tags`: the languages there are. */
    readonly languages: (tags: string) => string;
  };
  /** About texts that were found, and drafts. */
  readonly take: { readonly which: string; readonly day: string; readonly drafts: string };
  /** How changes are told, as an answer to choose. */
  readonly channels: Readonly<Record<FactChannel, string>>;
  /** The same as the change clause of the template promises it, word for word. */
  readonly promises: Readonly<Record<FactChannel, string>>;
  /** How the templates say that earlier versions stay: most of them, and that of the privacy policy. */
  readonly kept: string;
  readonly allKept: string;
  readonly titles: Readonly<Record<BegunPolicy, string>>;
  readonly activities: {
    /** `source`: how the data come. */
    readonly orders: ActivityWords & { readonly source: string };
    readonly newsletter: ActivityWords;
    readonly analytics: ActivityWords & { readonly source: string };
  };
}
