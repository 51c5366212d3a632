/** Reads the words that a project brings along: `templates/languages/TAG.yaml` beside `policies/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { dictionaryOf, isSpoken, missingIn, unchangedIn } from '../languages/index.ts';
import { expectedLocale, type Locale, type Organisation } from '../model/index.ts';
import { ownWordsOf, ownWordsSchema } from '../records/index.ts';
import { problem } from './problem.ts';
import { readYaml } from './yaml.ts';

const FOLDER = 'templates/languages';
/** How many missing words a message names; a language that was only begun misses hundreds. */
const NAMED = 8;

type OwnWordsByTag = NonNullable<Organisation['ownWords']>;

/** Errors: `language/tag`, and those of `readYaml`. Warning: `language/missing-words`. */
export function readOwnWords(
  root: string,
  speech: Pick<Organisation, 'formats' | 'fallback' | 'defaultLocale'>,
): {
  /** Nothing where there are none. */
  readonly ownWords: Pick<Organisation, 'ownWords'>;
  readonly problems: readonly VFileMessage[];
} {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const words: Record<Locale, NonNullable<OwnWordsByTag[Locale]>> = {};
  const problems: VFileMessage[] = [];
  for (const name of names.filter((one) => one.endsWith('.yaml'))) {
    const path = `${FOLDER}/${name}`;
    const tag = name.slice(0, -'.yaml'.length);
    const expected = expectedLocale(tag);
    if (expected !== null) {
      const reason = `Unexpected file \`${name}\`, expected its name to be ${expected}`;
      problems.push(problem(path, reason, { rule: 'language/tag' }));
      continue;
    }
    const read = readYaml({ path, text: readFileSync(join(root, path), 'utf8') }, ownWordsSchema());
    problems.push(...read.problems);
    if (!read.value) continue;
    const own = ownWordsOf(read.value);
    words[tag] = own;
    // For a language that we support already, the project's words may be incomplete.
    if (isSpoken(tag)) continue;
    const [missing, unchanged] = [missingIn(own), unchangedIn(own, dictionaryOf(tag, speech))];
    if (missing.length > 0) problems.push(incomplete(path, 'Found no words for', missing));
    else if (unchanged.length > 0)
      problems.push(incomplete(path, 'Found words of the language beneath for', unchanged));
  }
  return { ownWords: Object.keys(words).length > 0 ? { ownWords: words } : {}, problems };
}

function incomplete(path: string, found: string, missing: readonly string[]): VFileMessage {
  const named = missing
    .slice(0, NAMED)
    .map((one) => `\`${one}\``)
    .join(', ');
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  const reason = `${found} ${named}${more}: pages say that they are in the language beneath until all are there`;
  return problem(path, reason, { rule: 'language/missing-words', severity: 'warning' });
}
