/** Says which proof supports which part of a verified folder: a passed check does not prove the same for everything. */
import type { Verification } from '../output/index.ts';

/** Sentences, the strongest proof first. `since`: the earlier ledger that it begins with. `rebuilt`: folder of the policies that gave the same site. */
export function restsOn(
  { kind, lines, witnesses, problems }: Verification,
  since: string | null,
  rebuilt: string | null,
): string[] {
  if (problems.length > 0)
    return ['What is listed above is wrong; for everything that depends on it, this run proves nothing.'];
  const texts =
    kind === 'site'
      ? 'Texts, titles, dates, statuses, the API, feeds, redlines, PDF and Word files follow from the ledger and the texts.'
      : 'Texts, records and facts are those whose digests the ledger has.';
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
  const around =
    rebuilt !== null
      ? [`Every file of the site is the one that a build of the policies in ${rebuilt} makes.`]
      : kind === 'site'
        ? [
            'Everything else on the pages is covered by SHA256SUMS only, which anybody who can write the site can write too: `gazette verify --rebuild` makes it again from the policies.',
          ]
        : [];
  return [texts, ...earlier, ...sentences, ...rest, ...around];
}
