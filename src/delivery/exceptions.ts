/** Those who must not be written to: a list like that of the recipients, or one address a line. */
import { readFileSync, statSync } from 'node:fs';
import { hasHeader, ListError, readList } from './list.ts';
import { addressOf } from './recipient.ts';

/**
 * The ids of everyone in the file at `path`. `idOf`: what an address is known by. Errors: `ListError`; a row that cannot be read
 * is one, since leaving it out would write to somebody who must not be written to.
 */
export async function readExceptions(
  path: string,
  idOf: (address: { readonly email: string }) => string,
): Promise<ReadonlySet<string>> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new ListError(`there is no file ${path} to read exceptions from`);
  const ids = new Set<string>();
  const wrong = (line: number, words: string) =>
    new ListError(
      `${path}:${line}: Unexpected address \`${words}\`, expected one such as \`name@example.org\``,
    );
  if (hasHeader(path)) {
    for await (const row of readList(path)) {
      if (!('recipient' in row)) throw new ListError(`${path}:${row.line}: ${row.problem}`);
      ids.add(idOf(row.recipient));
    }
    return ids;
  }
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  lines.forEach((line, i) => {
    const words = line.trim().replace(/^"(.*)"$/, '$1');
    if (words === '' || words.startsWith('#')) return;
    const email = addressOf(words.split(/[,;\t]/)[0]!);
    if (email === null) throw wrong(i + 1, words.slice(0, 60));
    ids.add(idOf({ email }));
  });
  return ids;
}
