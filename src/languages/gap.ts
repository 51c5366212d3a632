/**
 * A gap in a draft names what is missing and the fact that would fill it. All gaps have one form, so that a reader of the
 * draft sees them and `check` finds them: `[to be stated: time to answer a request — rights.answerDays]`.
 */
import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import type { GapFact } from './template-words.ts';

/** The mark that stands in a text for the fact at `path`, such as `retention.0.period`. */
export function gapFor({ template }: Pick<Language, 'template'>, path: string): string {
  const words = template.gaps[path.replace(/\.\d+(?=\.|$)/g, '.*') as GapFact] as string | undefined;
  if (!words) throw new Error(`Unexpected fact \`${path}\`, expected one whose absence has words`);
  return `[${template.gap}: ${words} — ${path}]`;
}

/** The gaps of a text, in whatever language, each with the fact that is missing. */
export const gapsIn = (text: string): { readonly mark: string; readonly path: string }[] =>
  [
    ...text.matchAll(
      new RegExp(
        `\\[(?:${LANGUAGES.map(({ template }) => template.gap).join('|')}): [^\\]]*? — ([\\w.]+)\\]`,
        'gu',
      ),
    ),
  ].map(([mark, path]) => ({ mark, path: path! }));
