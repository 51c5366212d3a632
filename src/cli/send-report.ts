/** What `gazette send` prints about a list and its delivery. */
import { MOST_KEPT, type Survey } from '../delivery/index.ts';
import { SPOKEN, wordTag } from '../languages/index.ts';
import { TOOL_LOCALE } from '../model/index.ts';

/** Words for each outcome other than `sent`. */
export const OUTCOMES = {
  sent: 'sent',
  refused: 'refused permanently',
  deferred: 'deferred',
  doubt: 'in doubt',
} as const;

/** What was found on the list, one mail to look at, and the counts. */
export function tellSurvey(
  wanted: { readonly to: string; readonly json?: boolean },
  survey: Survey,
  from: string,
  preview: string | null,
) {
  if (wanted.json) return;
  for (const { line, problem } of survey.problems) console.error(`${wanted.to}:${line}: ${problem}; skipped`);
  if (survey.bad > MOST_KEPT) console.error(`and ${survey.bad - MOST_KEPT} more rows like these`);
  if (preview !== null) console.error(`\n${preview}\n`);
  const languages = [...survey.byLocale].map(([locale, count]) => `${count} in ${locale}`).join(', ');
  console.error(
    [
      `${survey.recipients} recipients, ${survey.due} to write to${languages && `: ${languages}`}; from ${from}`,
      survey.repeated > 0 && `${survey.repeated} rows repeat an address; each address gets one mail`,
      survey.bad > 0 && `${survey.bad} rows skipped`,
      survey.excepted > 0 && `${survey.excepted} are on the list of exceptions and are not written to`,
      survey.unspoken > 0 && `${survey.unspoken} prefer a language that the notice does not have`,
      survey.unknownLanguages.size > 0 &&
        `${[...survey.unknownLanguages.values()].reduce((sum, count) => sum + count, 0)} name a language that is not understood and get the notice in the policy's own: ${unknownIn(survey)} (write a tag such as ${tags()})`,
    ]
      .filter((line) => line !== false)
      .join('\n'),
  );
  tellDoubts(wanted.to, survey);
}

/** `ru, kk or en` */
const tags = () => new Intl.ListFormat(wordTag(TOOL_LOCALE), { type: 'disjunction' }).format(SPOKEN);

/** At most this many languages that were not understood are named. */
const NAMED_WORDS = 5;

function unknownIn({ unknownLanguages }: Survey): string {
  const words = [...unknownLanguages].map(([word, count]) => `\`${word}\` (${count})`);
  const more = words.length > NAMED_WORDS ? ` and ${words.length - NAMED_WORDS} more words` : '';
  return words.slice(0, NAMED_WORDS).join(', ') + more;
}

/** Who is in doubt, and who was skipped while in doubt. */
export function tellDoubts(list: string, { doubts, skipped, states }: Survey) {
  const tell = (title: string, people: Survey['doubts'], all: number) => {
    if (people.length === 0) return;
    console.error(title);
    for (const { line, email, why } of people) console.error(`  ${list}:${line}: ${email} (${why})`);
    if (all > people.length) console.error(`  and ${all - people.length} more`);
  };
  tell('In doubt; the mail may or may not have arrived:', doubts, states.doubt);
  tell('Skipped earlier while in doubt; --in-doubt resend sends to them:', skipped, states.skipped);
}

/** The same as data. */
export const surveyRecord = (survey: Survey) => ({
  recipients: survey.recipients,
  due: survey.due,
  byLocale: Object.fromEntries(survey.byLocale),
  repeated: survey.repeated,
  bad: survey.bad,
  excepted: survey.excepted,
  unspoken: survey.unspoken,
  unknownLanguages: Object.fromEntries(survey.unknownLanguages),
  problems: survey.problems,
  inDoubt: survey.doubts,
  leftInDoubt: survey.skipped,
});
