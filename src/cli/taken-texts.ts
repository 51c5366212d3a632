/** Existing texts of a project for a new archive, each with the day from which it applies. */
import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { type DatedFile, nameOf } from '../import/index.ts';
import type { IsoDate } from '../model/index.ts';
import { pathFrom } from '../store/index.ts';
import { idsOf } from './found-texts.ts';
import type { Answers } from './init-answers.ts';
import { UsageError } from './report.ts';

/** Answers to `take` for files that a call names, under the root or the current folder. */
export function takeAnswers(root: string, files: readonly string[]): { file: string; policy: string }[] {
  const paths = files.map((file) => {
    const isUnderRoot = !isAbsolute(file) && statSync(join(root, file), { throwIfNoEntry: false });
    return pathFrom(root, isUnderRoot ? join(root, file) : resolve(file));
  });
  return idsOf(paths).map(([file, policy]) => ({ file, policy }));
}

/** The texts of `take`, each with its day. Throws a `UsageError` for a file that is missing or has no day. */
export function takenTexts(
  root: string,
  { take, authoritative, languages }: Answers,
  today: IsoDate,
): DatedFile[] {
  const texts = take.map(({ file, policy, day, locale }): DatedFile => {
    if (!statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`there is no file ${join(root, file)} to take in`);
    const path = pathFrom(root, join(root, file));
    const named = nameOf(path, authoritative);
    const text = {
      path,
      policy,
      name: named.name,
      day: day ?? named.day,
      locale: locale ?? named.locale,
    };
    if (text.day === null)
      throw new UsageError(
        `from which day on does ${file} apply? Say it in the answers: \`take: [{ file: ${file}, policy: ${policy}, day: 2024-05-01 }]\`, or in the name of the file: \`${policy}-2024-05-01.md\``,
      );
    if (text.day > today)
      throw new UsageError(
        `${file}: expected the day of a text that is there, up to ${today}, not ${text.day}`,
      );
    if (!languages.includes(text.locale))
      throw new UsageError(
        `${file} is in ${text.locale}, which is none of the languages of the documents: ${languages.join(', ')}`,
      );
    return { ...text, day: text.day };
  });
  const seen = new Map<string, string>();
  for (const { policy, day, locale, path } of texts) {
    const key = `${policy} ${day} ${locale}`;
    const other = seen.get(key);
    if (other !== undefined)
      throw new UsageError(
        `${other} and ${path} are both \`${policy}\` in ${locale} of ${day}: take one, or name another \`policy\``,
      );
    seen.set(key, path);
  }
  return texts;
}
