/** The conversation of `init` on a terminal: questions one after the other, each checked at once. */
import { confirm, multiselect, select, text } from '@clack/prompts';
import { LANGUAGES, type Language, languageOf, type Spoken } from '../languages/index.ts';
import type { Locale } from '../model/index.ts';
import { answerOf } from './confirm.ts';
import { type FoundText, findTexts } from './found-texts.ts';
import { ANSWERS, type AnswerKey } from './init-answers.ts';
import {
  type Asking,
  CHANNELS,
  COMPANY_QUESTIONS,
  DRAFT_QUESTIONS,
  meantBy,
  type Question,
  textOf,
} from './init-questions.ts';

const output = process.stderr;

/** A text named in the call, or chosen in the dialogue. */
interface Chosen {
  readonly file: string;
  readonly policy: string;
  readonly day?: string;
}

/** Every answer as it was given. `named`: texts that the call names. */
export async function askAnswers(root: string, named: readonly Chosen[]): Promise<unknown> {
  const language = await answerOf(
    select<Spoken>({
      message: LANGUAGES.map(nameOf).join(' · '),
      options: LANGUAGES.map((one) => ({ value: one.tag, label: nameOf(one) })),
      output,
    }),
  );
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let asking: Asking = { language, timeZone, now: new Date(), answers: {} };
  const add = (key: AnswerKey, answer: unknown) => {
    asking = { ...asking, answers: { ...asking.answers, [key]: answer } };
  };
  for (const question of COMPANY_QUESTIONS)
    if (question.when?.(asking) ?? true) add(question.key, await ask(question, asking));
  const take = await askTexts(root, named, asking);
  if (take.length > 0) add('take', take);
  const drafts =
    take.length === 0 ||
    (await answerOf(
      confirm({ message: languageOf(language).setup.take.drafts, initialValue: false, output }),
    ));
  add('drafts', drafts);
  if (drafts) for (const question of DRAFT_QUESTIONS) add(question.key, await ask(question, asking));
  return asking.answers;
}

/** The name of a language in that language. */
const nameOf = ({ words }: Language) => words().languageName;

async function ask(question: Question, asking: Asking): Promise<unknown> {
  const { language } = asking;
  const message = textOf(question, language);
  if (question.kind === 'yes') return await answerOf(confirm({ message, initialValue: false, output }));
  if (question.kind === 'channels') {
    const { channels } = languageOf(language).setup;
    const options = CHANNELS.map((value) => ({ value, label: channels[value] }));
    return await answerOf(multiselect({ message, options, required: false, output }));
  }
  const said = await answerOf(
    text({
      message,
      initialValue: question.initial?.(asking) ?? '',
      output,
      validate: (value) => faultOf(question.key, meantBy(question, value ?? '')),
    }),
  );
  return meantBy(question, said ?? '');
}

/** The problem with an answer, shown at once. */
function faultOf(key: AnswerKey, answer: unknown): string | undefined {
  const result = ANSWERS.shape[key].safeParse(answer);
  if (!result.success) return result.error.issues[0]!.message;
  return undefined;
}

/** Asks which texts to take in, and from which day each applies. */
async function askTexts(root: string, named: readonly Chosen[], asking: Asking): Promise<Chosen[]> {
  const { language, answers } = asking;
  const locale = String(answers.authoritative ?? answers.languages).split(/[\s,;]+/)[0] as Locale;
  const found = findTexts(root, locale);
  const chosen =
    named.length > 0 || found.length === 0
      ? named.map(({ file, policy }) => found.find((one) => one.file === file) ?? bare(file, policy, locale))
      : await choose(found, language);
  const take: Chosen[] = [];
  for (const { file, policy, day, typed } of chosen) {
    if (day !== null) {
      take.push({ file, policy, day });
      continue;
    }
    const said = await answerOf(
      text({
        message: `${languageOf(language).setup.take.day}: ${file} (2024-05-01)?`,
        initialValue: typed ?? '',
        output,
        validate: (value) => dayFault((value ?? '').trim()),
      }),
    );
    take.push({ file, policy, day: said.trim() });
  }
  return take;
}

const bare = (file: string, policy: string, locale: Locale): FoundText => ({
  file,
  policy,
  locale,
  ...{ day: null, typed: null },
});

async function choose(found: readonly FoundText[], language: Spoken): Promise<FoundText[]> {
  const options = found.map((one) => ({ value: one, label: one.file, hint: one.policy }));
  return await answerOf(
    multiselect<FoundText>({
      message: languageOf(language).setup.take.which,
      options,
      required: false,
      output,
    }),
  );
}

function dayFault(said: string): string | undefined {
  const day = ANSWERS.shape.take.safeParse([{ file: 'x', policy: 'x', day: said }]);
  return day.success ? undefined : day.error.issues[0]!.message;
}
