/** Public histories of policies, bylaws, handbooks and laws, and what is asked of each. */

export interface HistoryAsked {
  /** On GitHub: `owner/name`. */
  readonly repository: string;
  readonly kind: 'git' | 'ota';
  readonly paths: readonly string[];
  readonly locale: string;
  readonly clock: 'committer' | 'author' | 'effective';
}

const of = (
  repository: string,
  paths: readonly string[] = [],
  more: Partial<HistoryAsked> = {},
): HistoryAsked => ({
  repository,
  kind: 'git',
  paths,
  locale: 'en',
  clock: 'committer',
  ...more,
});

export const HISTORIES: readonly HistoryAsked[] = [
  of('skule/bylaws'),
  of('CMU-Senate/bylaws'),
  of('cmu-student-government/bylaws'),
  of('CatholicOS/foundation-bylaws'),
  of('Suomen-Palikkayhteiso-ry/bylaws', [], { locale: 'fi' }),
  of('PiratePartyBE/ppbe-statutes-online', ['web/assets/statutes/fr_be.md'], { locale: 'fr' }),
  of('letsencrypt/cp-cps', ['CP-CPS.md', 'archive/CP.md']),
  of('cabforum/servercert', ['docs/EVG.md', 'docs/NSR.md']),
  of('cncf/foundation', ['charter.md', 'code-of-conduct.md']),
  of('CloudCannon/pagefind', ['docs/content']),
  of('wp-cli/handbook', [
    'index.md',
    'hosting-companies.md',
    'roadmap.md',
    'config.md',
    'tools.md',
    'installing.md',
  ]),
  of('w3c/dpv'),
  of('sourcegraph/handbook', [
    'content/departments/legal/process',
    'content/benefits-pay-perks/benefits-perks/celebrate.md',
    'content/benefits-pay-perks/benefits-perks/travel',
    'content/company-info-and-process/communication/team_chat.md',
  ]),
  of('skivol/ukrainian-laws-in-time', ['Закони України/Про Національний банк України', 'Декларації'], {
    locale: 'uk',
  }),
  of('legalize-dev/legalize-ad', ['ad/BOPA-D-2026-115.md', 'ad/BOPA-C-1993.md'], {
    locale: 'ca',
    clock: 'effective',
  }),
  of('legalize-dev/legalize-ee', ['ee/833016.md', 'ee/264412.md', 'ee/22347.md', 'ee/12781155.md'], {
    locale: 'et',
    clock: 'effective',
  }),
  of('legalize-dev/legalize-li', ['li/LGBl-2004-175.md', 'li/LGBl-1926-004.md', 'li/LGBl-1921-015.md'], {
    locale: 'de',
    clock: 'effective',
  }),
  of('OpenTermsArchive/demo-versions', [], { kind: 'ota', clock: 'author' }),
];
