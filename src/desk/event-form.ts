/** The questions of a kind of event, found by asking it: the same that its command asks, and the same answers. */
import type { EventCommand, Given } from '../events/index.ts';
import { canonicalLocale, isIsoDate } from '../model/index.ts';
import type { Form } from './body.ts';
import { isForRecord } from './decisions.ts';

export type FieldKind = 'words' | 'locale' | 'choice' | 'yesOrNo' | 'count' | 'digestOf' | 'flag' | 'day';

export interface EventField {
  /** The option without its dashes. */
  readonly name: string;
  /** The command that asks: two may ask different things under one name. */
  readonly command: string;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  /** As the command describes it. */
  readonly description: string;
}

const nameOf = (option: string) => option.replace(/^--([\w-]+).*$/, '$1');

/** What the command takes, in its order. */
export function fieldsOfEvent({ name: command, options, read }: EventCommand<object>): EventField[] {
  const asked = new Map<string, { kind: FieldKind; choices: readonly string[] }>();
  const note =
    (kind: FieldKind) =>
    (option: string): null => {
      asked.set(nameOf(option), { kind, choices: [] });
      return null;
    };
  read({
    words: note('words'),
    locale: note('locale'),
    yesOrNo: note('yesOrNo'),
    count: note('count'),
    digestOf: note('digestOf'),
    choice: (option, choices) => {
      asked.set(nameOf(option), { kind: 'choice', choices });
      return null;
    },
    flag: (option) => {
      note('flag')(option);
      return false;
    },
  });
  return options.map(({ flags, description, isRequired = false }) => {
    const name = nameOf(flags);
    const found = asked.get(name);
    // A day that is left empty is today, whatever a command asks for.
    if (!found) return { name, command, description, isRequired: false, kind: 'day', choices: [] };
    return { name, command, description, isRequired, ...found };
  });
}

/** An answer is missing, or cannot be taken. */
export class WrongAnswer extends Error {
  readonly field: string;
  readonly isMissing: boolean;
  constructor(field: string, isMissing: boolean) {
    super(`${field}: ${isMissing ? 'missing' : 'wrong'}`);
    this.field = field;
    this.isMissing = isMissing;
  }
}

/** The answers as the kind of event asks for them. Throws a `WrongAnswer`. */
export function givenIn(form: Form, fields: readonly EventField[]): Given & { readonly day: string | null } {
  for (const { name, isRequired } of fields)
    if (isRequired && form.value(name) === null) throw new WrongAnswer(name, true);
  const checked = <T>(option: string, of: (value: string) => T | undefined): T | null => {
    const name = nameOf(option);
    const value = form.value(name);
    if (value === null) return null;
    const taken = of(value);
    if (taken === undefined) throw new WrongAnswer(name, false);
    return taken;
  };
  return {
    day: checked('--on', (value) => (isIsoDate(value) ? value : undefined)),
    words: (option) => checked(option, (value) => (isForRecord(value) ? value : undefined)),
    locale: (option) => checked(option, (value) => canonicalLocale(value) ?? undefined),
    choice: (option, choices) => checked(option, (value) => choices.find((one) => one === value)),
    yesOrNo: (option) =>
      checked(option, (value) => (value === 'yes' ? true : value === 'no' ? false : undefined)),
    count: (option) =>
      checked(option, (value) =>
        /^\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : undefined,
      ),
    // The page sends the digest of the file, which stays where it is.
    digestOf: (option) => checked(option, (value) => (/^[0-9a-f]{64}$/.test(value) ? value : undefined)),
    flag: (option) => form.has(nameOf(option)),
  };
}
