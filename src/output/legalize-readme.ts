/** What a repository of policies says of itself, for whoever opens it. */
import { localised, type Organisation } from '../model/index.ts';

export function legalizeReadme({ name, site, defaultLocale }: Organisation, country: string): string {
  const who = localised(name, defaultLocale, defaultLocale) ?? new URL(site).hostname;
  return `# Policies of ${who}

Exported by Gazette after the Legalize Format Spec 0.4. ${site} is the source.

- A law here is a policy of the company. Its identifier is its name in the addresses of the site, and \`rank\` is its kind.
- The folder \`${country}\` is the country in which the policies apply.
- Each commit of a file is a version, in the order in which they hold. \`Source-Date\` is the day on which it was published, \`last_updated\` the day from which it holds. A version of a day to come has that day as both.
- Every text is the one that held from \`last_updated\` on, so there is no \`text_state\`.
- A correction says what is right beside a text, which itself stays: it is in \`corrections\`.
- Numbers of sections that the site generates stand in the headings. \`{#name}\` behind a heading is its address on the site.
`;
}
