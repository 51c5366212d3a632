/** What a form of a change notice is. Each form is one file of this folder; `npm run generate` makes the list. */
import type { Notice, Organisation } from '../../model/index.ts';
import type { Mail } from '../mail.ts';
import type { NoticeTemplates } from '../words.ts';

/** What every form is made from. */
export interface Material {
  /** The notices that one mail holds: one, or the same in several languages. */
  readonly notices: readonly Notice[];
  /** The notice in the reader's own language. */
  readonly own: Notice;
  readonly mail: Mail;
  readonly templates: NoticeTemplates;
  readonly organisation: Organisation;
  /** SHA-256, lower-case hexadecimal. */
  readonly digestOf: (bytes: string | Uint8Array) => string;
}

export interface NoticeForm<N extends string = string> {
  /** Ending of its file: `notice.ics`. */
  readonly name: N;
  /** What `gazette notice --format` calls it. */
  readonly format: string;
  readonly mediaType: string;
  /** A short description for the documentation. */
  readonly what: string;
  /** Label of its button in languages without words of their own for it. */
  readonly label: string;
  /** `site`: a file of the site with a button on the notice's page; `command`: printed by `gazette notice` only. */
  readonly shown: 'site' | 'command';
  /** Whether it can be made for an organisation; it always can if left out. */
  readonly canBeMade?: (organisation: Organisation) => boolean;
  /** Throws `TemplateError` for what is wrong in a template. */
  readonly bytes: (material: Material) => Uint8Array | Promise<Uint8Array>;
}

/** Keeps the exact name of a form in its type. */
export const noticeForm = <const N extends string>(form: NoticeForm<N>): NoticeForm<N> => form;
