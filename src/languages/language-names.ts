/** What a language calls another one about which its folder says nothing. */
import type { Locale } from '../model/index.ts';
import type { Language } from './language.ts';
import { NAMES, OWN_NAMES } from './name-list.ts';

/**
 * The name of `named` in `speaker`, in the form that stands before «язык»: «немецком», “Brazilian Portuguese”. Its tag where
 * nobody knows a name.
 */
export function languageName(
  speaker: Locale,
  named: Locale,
  namedBefore: Language['namedBefore'] = (name) => name,
): string {
  const name = nameIn(speaker, named);
  return name === null ? named : namedBefore(name);
}

/** The name of `named` as a list in `speaker` has it; `null`: none is known. */
export function nameIn(speaker: Locale, named: Locale): string | null {
  const listed = nameInList(speaker === named ? OWN_NAMES : NAMES[speaker], named);
  if (listed !== null) return listed;
  // Of a language that is not known, names would come in that of the machine.
  if (Intl.DisplayNames.supportedLocalesOf(speaker).length === 0) return null;
  return new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' }).of(named) ?? null;
}

/** What a list of `tag=name` calls `tag`; `null`: it has no such tag. */
function nameInList(list: string | undefined, tag: Locale): string | null {
  const [, name] = `;${list ?? ''};`.split(`;${tag}=`, 2);
  return name?.slice(0, name.indexOf(';')) ?? null;
}
