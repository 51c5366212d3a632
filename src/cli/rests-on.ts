/** Says which proof supports which part of a verified folder: a passed check does not prove the same for everything. */
import type { Verification } from '../output/index.ts';

/** What follows from the ledger, where nothing is wrong. */
const PROVED: Record<Verification['kind'], string> = {
  site: 'Texts, titles, dates, statuses, the API, feeds, redlines, PDF and Word files follow from the ledger and the texts.',
  policies: 'Texts, records and facts are those whose digests the ledger has.',
  evidence:
    'Answer, texts, notices, redlines and scripts are those that Gazette makes of the ledger and the texts. The name of the organisation, its time zone, the titles of policies and its own templates (made-from/) are in no ledger: those only the publisher says.',
};

/** What the reader had a site held against. */
export interface HeldAgainst {
  /** The earlier ledger that it begins with. */
  readonly since: string | null;
  /** The folder of the policies that gave the same site. */
  readonly rebuilt: string | null;
  /** Whether its PDF files were printed again. */
  readonly isPrinted: boolean;
}

/** Sentences, the strongest proof first. */
export function restsOn(
  { kind, lines, witnesses, problems, claims, forHosts }: Verification,
  { since, rebuilt, isPrinted }: HeldAgainst,
): string[] {
  if (problems.length > 0)
    return ['What is listed above is wrong; for everything that depends on it, this run proves nothing.'];
  const isRemade = claims?.remade === true;
  const texts =
    kind === 'site' && isRemade
      ? `Every file is the one that follows from the ledger, the texts and the choices of the site; ${isPrinted ? 'PDF files were printed again, and are the same.' : 'PDF files have the words of their texts, and --print compares how these are drawn.'}`
      : PROVED[kind];
  const { unspoken = [] } = claims?.built ?? {};
  const untold = unspoken.map(
    (locale) => `The ledger has texts in \`${locale}\`, of which the site has no pages.`,
  );
  const absent = `${forHosts.join(', ')}: not there, and not looked at.`;
  const hosts =
    forHosts.length === 0
      ? []
      : forHosts.length === 1
        ? [`${absent} It tells a host what to do, and most hosts do not serve it.`]
        : [`${absent} They tell a host what to do, and most hosts do not serve them.`];
  const holding = witnesses.filter(
    ({ holds, proves, counts }) => holds && proves !== null && counts !== false,
  );
  const sentences = holding.map(({ lines: covered, proves, counts }) => {
    const trust = counts ? '' : ', if you trust that';
    const which = covered === 1 ? 'Line 1' : `Lines 1 to ${covered}`;
    if (proves?.kind === 'time')
      return `${which} of the ledger existed on ${proves.at}: time stamp of ${proves.authority}${trust}.`;
    if (proves?.kind === 'key')
      return `${which} of the ledger: signed with the key ${proves.fingerprint}${trust}; it does not prove when.`;
    return `${which} of the ledger: in a block of Bitcoin, if \`ots verify\` agrees.`;
  });
  const dated = Math.max(
    0,
    ...holding.filter(({ proves }) => proves?.kind === 'time').map((one) => one.lines),
  );
  const rest =
    dated >= lines
      ? []
      : [
          `${dated + 1 === lines ? `Line ${lines}` : `Lines ${dated + 1} to ${lines}`} of the ledger: only the publisher says that they are this old.`,
        ];
  const earlier = since === null ? [] : [`The ledger begins with every line of ${since}.`];
  const end =
    since === null
      ? `The ledger ends with line ${lines}. Lines that were cut off its end, with their witnesses, leave no trace in it: only --since with an earlier copy of yours shows whether there were more.`
      : `The ledger ends with line ${lines}. Of lines that were added after your copy and cut off again, only a later copy tells.`;
  const around =
    kind !== 'site'
      ? []
      : rebuilt !== null
        ? [`Every file of the site is the one that a build of the policies in ${rebuilt} makes.`]
        : isRemade
          ? [
              'The day, the address, names, titles, contacts, links around the pages and promises are the site’s own word, which no ledger has: `gazette verify --rebuild` holds them against the policies.',
            ]
          : [
              'Everything else on the pages is covered by SHA256SUMS only, which anybody who can write the site can write too: `gazette verify --rebuild` makes it again from the policies.',
            ];
  const accepted = typeof claims?.remade === 'string' ? [claims.remade] : [];
  return [texts, ...earlier, ...sentences, ...rest, end, ...untold, ...hosts, ...accepted, ...around];
}
