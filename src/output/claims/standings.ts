/** Which text binds, as a policy says it, held against what each text says of itself under the ledger's digest. */
import type { ArchivedPolicy } from '../../archive/index.ts';
import { localesOf } from '../../model/index.ts';

/** A sentence for each text that says otherwise: nobody's choices can give its standing to another one. */
export const standingFaults = ({ policy, versions }: ArchivedPolicy): string[] =>
  versions.flatMap(({ id, translations }) =>
    localesOf(translations)
      .filter(
        (locale) =>
          (translations[locale]!.standing === 'authoritative') !== (locale === policy.authoritative),
      )
      .map(
        (locale) =>
          `Unexpected binding language \`${policy.authoritative}\` of ${policy.id}: the text of ${id} in \`${locale}\` says \`${translations[locale]!.standing}\` of itself`,
      ),
  );
