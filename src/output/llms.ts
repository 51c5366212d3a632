/** `llms.txt`: where every text lies as Markdown, the one in force first, for those who read sites by machine. */
import type { Archive } from '../archive/index.ts';
import { dictionaryOf } from '../languages/index.ts';
import { addressesAt, type IsoDate, localised, statusOn } from '../model/index.ts';

export function llmsTxt(archive: Archive, asOf: IsoDate, url: string): string {
  const { organisation } = archive;
  const { defaultLocale } = organisation;
  const at = addressesAt(url, organisation.rootLocale);
  const words = dictionaryOf(defaultLocale, organisation);
  const name = localised(organisation.name, defaultLocale, defaultLocale) ?? '';
  const sections = archive.policies
    .filter(({ versions }) => versions.length > 0)
    .map(({ policy, versions }) => {
      const title = localised(policy.titles, defaultLocale, policy.authoritative) ?? policy.id;
      const rank = (id: string) => {
        const status = statusOn(versions.find((version) => version.id === id)!, versions, asOf);
        return status === 'in-force' ? 0 : status === 'upcoming' ? 1 : 2;
      };
      const sorted = [...versions].reverse().sort((a, b) => rank(a.id) - rank(b.id));
      const lines = sorted.flatMap((version) =>
        organisation.locales
          .filter((locale) => version.translations[locale])
          .map((locale) => {
            const label = `${version.translations[locale]!.title}, ${version.id}, ${locale}`;
            const about = [
              words.status(statusOn(version, versions, asOf)),
              words.standing(version.translations[locale]!.standing),
              ...(version.sample ? [words.sample.mark] : []),
            ].join(', ');
            return `- [${label}](${at.download(locale, policy.id, version.id, 'md')}): ${about}`;
          }),
      );
      return `## ${title}\n\n${lines.join('\n')}`;
    });
  return `# ${words.site.policiesOf(name)}\n\n> ${words.site.lead}\n\n${words.site.builtAsOf(words.date(asOf))} JSON: ${at.apiIndex()}\n\n${sections.join('\n\n')}\n`;
}
