/** Public histories of policies, bylaws, handbooks and laws, and what is asked of each. */
import { sampleOf } from './log.ts';

export interface HistoryAsked {
  /** On GitHub: `owner/name`. */
  readonly repository: string;
  readonly kind: 'git' | 'ota';
  readonly paths: readonly string[];
  readonly locale: string;
  readonly clock: 'committer' | 'author' | 'effective';
  /**
   * Of a large repository one document in so many is taken beside `paths`, as the digests of their paths fall; those longer than
   * `LONGEST` take minutes each and are passed by.
   */
  readonly oneIn: number | null;
}

/** Bytes. */
const LONGEST = 250_000;

/** The paths that are asked of a history; none: the whole. */
export const pathsOf = ({ paths, oneIn }: HistoryAsked, repository: string): readonly string[] =>
  oneIn === null ? paths : [...paths, ...sampleOf(repository, { oneIn, longest: LONGEST, besides: paths })];

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
  oneIn: null,
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
  of('w3c/dpv'),
  of('wp-cli/handbook', ['index.md', 'references', 'contributions', 'guides.md'], {
    oneIn: 32,
  }),
  of('sourcegraph/handbook', ['content/departments/legal/process'], { oneIn: 16 }),
  of('skivol/ukrainian-laws-in-time', ['Закони України/Про Національний банк України', 'Декларації'], {
    locale: 'uk',
    oneIn: 8,
  }),
  of('legalize-dev/legalize-ad', ['ad/BOPA-D-2026-115.md', 'ad/BOPA-C-1993.md'], {
    locale: 'ca',
    clock: 'effective',
    oneIn: 64,
  }),
  of('legalize-dev/legalize-ee', ['ee/22347.md'], { locale: 'et', clock: 'effective', oneIn: 128 }),
  of('legalize-dev/legalize-li', ['li/LGBl-1921-015.md'], { locale: 'de', clock: 'effective', oneIn: 256 }),
  of('OpenTermsArchive/demo-versions', [], { kind: 'ota', clock: 'author' }),
];
