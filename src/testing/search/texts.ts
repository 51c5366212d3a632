/** Small texts for the search: Markdown with `# LANGUAGE: Title` above each text, and anchors behind its headings. */
import type { SearchedText } from '../../output/index.ts';

export function textsIn(markdown: string, policy: string): SearchedText[] {
  return markdown
    .split(/^# /m)
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [head, ...clauses] = text.split(/^## /m);
      const [, locale, title] = /^(\S+): (.+)/.exec(head!)!;
      return {
        url: `/${locale}/${policy}/`,
        locale: locale!,
        policy,
        version: `${policy}/${locale}`,
        title: title!,
        clauses: clauses.map((clause) => {
          const [, heading, anchor, words] = /^([^\n]+) \{#(\S+)\}\s+(.*)$/s.exec(clause)!;
          return {
            anchor: anchor!,
            heading: heading!,
            text: words!.trim().replace(/^- /gm, '').replace(/\n+/g, ' · '),
          };
        }),
      };
    });
}
