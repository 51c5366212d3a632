/** Reads the options of event commands for `EventCommand.read`. Each method throws a `UsageError` that names the option. */
import { readFileSync, statSync } from 'node:fs';
import { sha256 } from '../archive/index.ts';
import type { Given } from '../events/index.ts';
import { localeFrom } from './locale.ts';
import { requireWords, UsageError } from './report.ts';

export type GivenOptions = Readonly<Record<string, unknown>>;

export function givenOn(options: GivenOptions): Given {
  const value = (option: string): string | null => {
    const key = option.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return options[key] === undefined ? null : String(options[key]);
  };
  const choice: Given['choice'] = (option, choices) => {
    const given = value(option);
    if (given === null || choices.includes(given)) return given;
    const known = choices.length === 2 ? choices.join(' or ') : choices.join(', ');
    throw new UsageError(`${option} takes ${known}, not \`${given}\``);
  };
  return {
    choice,
    words(option) {
      const given = value(option);
      return given === null ? null : requireWords(given, option);
    },
    locale(option) {
      const given = value(option);
      return given === null ? null : localeFrom(given, option);
    },
    yesOrNo(option) {
      const given = choice(option, ['yes', 'no'] as const);
      return given === null ? null : given === 'yes';
    },
    count(option) {
      const given = value(option);
      if (given === null) return null;
      const count = Number(given);
      if (/^\d+$/.test(given) && Number.isSafeInteger(count)) return count;
      throw new UsageError(`${option} takes a whole number, 0 or more, not \`${given}\``);
    },
    digestOf(option) {
      const file = value(option);
      if (file === null) return null;
      if (!statSync(file, { throwIfNoEntry: false })?.isFile())
        throw new UsageError(`there is no file ${file}`);
      return sha256(readFileSync(file));
    },
    flag: (option) => value(option) === 'true',
  };
}
