/** The language of a text, from the name of its file. */
import { expectedLocale, type Locale } from '../model/index.ts';

export type NamedText = { readonly locale: Locale } | { readonly reason: string; readonly rule: string };

/** `known`: tags that the ledger has; a text published under a tag keeps it, even if the canonical form of the tag has changed. */
export function localeOfFile(name: string, known: ReadonlySet<Locale>): NamedText {
  const locale = /^(.+)\.md$/.exec(name)?.[1];
  if (locale === undefined)
    return {
      reason: 'Unexpected file, expected `version.yaml` and texts such as `en.md` or `pt-BR.md`',
      rule: 'archive/stray',
    };
  const expected = known.has(locale) ? null : expectedLocale(locale);
  return expected === null
    ? { locale }
    : { reason: `Unexpected text \`${name}\`, expected its name to be ${expected}`, rule: 'archive/locale' };
}
