import { pathOnSite } from '../../own-links.ts';
import type { PolicyRule } from '../../rule.ts';

/** A published text keeps its links for ever; pages move. */
export const ownSite: PolicyRule = {
  id: 'link/own-site',
  scope: 'policy',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'A link to the site itself leads to something that is there, in texts that hold no more too.',
  why: 'A reader of an archived text finds nothing behind such a link. In a draft, write `policy:ID`. A published text stays as it is: name the address under `redirects` in `organisation.yaml`, with the page that stands for it now.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { text: '## A {#a}\n\nSee [our policies](https://acme.example/en/).' },
      { text: '## A {#a}\n\nSee [the shop](https://shop.acme.example/cookies).' },
      {
        text: '## A {#a}\n\nSee [cookies](https://acme.example/cookies).',
        organisation: { redirects: { '/cookies/': '/en/privacy/' } },
      },
      {
        text: '## A {#a}\n\nSee [privacy](https://acme.example/privacy/).',
        organisation: { rootLocale: 'en' },
      },
      {
        text: '## A {#a}\n\nSee [contacts](https://acme.example/contacts).',
        organisation: { site: 'https://acme.example/legal' },
      },
    ],
    bad: [
      { text: '## A {#a}\n\nSee [cookies](https://acme.example/cookies).' },
      { text: '## A {#a}\n\nSee [cookies][1].\n\n[1]: /cookies' },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { en: '## A {#a}\n\nSee [cookies](https://acme.example/en/cookies/).' },
          },
          { id: '2026-03-01', texts: { en: '## A {#a}\n\nB' } },
        ],
      },
    ],
  },
  check({ organisation, ownLinks, hasAddress }, report) {
    for (const { version, path, url, place } of ownLinks()) {
      const address = pathOnSite(organisation.site, url);
      if (address === null || hasAddress(address)) continue;
      report(
        path,
        `Unexpected link to \`${url}\`, where the site has nothing, expected a page or a redirect`,
        {
          version,
          place,
        },
      );
    }
  },
};
