/** A release as one JSON object, for a webhook that a build step posts. Its schema is made from the same definition. */
import * as z from 'zod';
import { NOTICE_ACTIONS, NOTICE_STATES, type Notice, TELLINGS } from '../model/index.ts';
import { day, digest, locale, summaryPointSchema } from '../records/index.ts';

const aDay = day.describe('A calendar day in the time zone of the organisation');

const releaseSchema = z
  .strictObject({
    type: z.literal('policy.release'),
    policy: z.string(),
    version: z.string(),
    state: z.enum(NOTICE_STATES).describe('As of the day of the build'),
    telling: z
      .enum(TELLINGS)
      .describe(
        'What readers are told: the state, and of a withdrawal what was withdrawn: an announced version, one whose place another takes, the one in force',
      ),
    withdrawn: aDay
      .nullable()
      .describe('The first day on which it does not hold although nothing superseded it'),
    replacement: z.string().nullable().describe('The version that takes its place'),
    published: aDay,
    effective: aDay,
    replaces: z.string().describe('The version replaced'),
    material: z.boolean().nullable(),
    action: z
      .enum(NOTICE_ACTIONS)
      .describe(
        'What readers can do: nothing is asked, read the changes, or the company asks for consent again',
      ),
    sample: z.boolean().describe('Whether either side is made up and was never published by the company'),
    languages: z.partialRecord(
      locale,
      z.strictObject({
        title: z.string(),
        sha256: digest.describe('Digest of the plain text, in the text format that the API names with it'),
        subject: z.string(),
        short: z.string(),
        points: z.array(summaryPointSchema),
        changes: z.array(z.string()).describe('Every typed change in words'),
        links: z.record(z.string(), z.url()),
      }),
    ),
  })
  .describe('A substantive version of a policy and what its readers are told');

export type Release = z.output<typeof releaseSchema>;

/** JSON Schema (2020-12) of a release. */
export const releaseJsonSchema = () => z.toJSONSchema(releaseSchema);

/** The release described by `notices`, one for each language. */
export function releaseOf(notices: readonly { notice: Notice; subject: string; short: string }[]): Release {
  const { notice } = notices[0]!;
  return {
    type: 'policy.release',
    policy: notice.policy,
    version: notice.version,
    state: notice.state,
    telling: notice.telling,
    withdrawn: notice.withdrawn,
    replacement: notice.replacement?.version ?? null,
    published: notice.published,
    effective: notice.effective,
    replaces: notice.before.version,
    material: notice.material,
    action: notice.action,
    sample: notice.sample,
    languages: Object.fromEntries(
      notices.map(({ notice: own, subject, short }) => [
        own.locale,
        {
          title: own.title,
          sha256: own.digest,
          subject,
          short,
          points: own.points.map(({ clause, was, becomes, means }) => ({ clause, was, becomes, means })),
          changes: [...own.changes],
          links: Object.fromEntries(own.links.map(({ name, url }) => [name, url])),
        },
      ]),
    ),
  };
}
