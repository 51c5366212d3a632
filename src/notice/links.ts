/** The links of a notice, the most useful to its reader first. */
import {
  addressesAt,
  type Locale,
  type NoticeLink,
  neighboursOf,
  type Organisation,
  type Policy,
  type Telling,
  type Version,
} from '../model/index.ts';

interface LinksRequest {
  readonly organisation: Organisation;
  readonly policy: Policy;
  readonly versions: readonly Version[];
  readonly version: Version;
  readonly before: Version;
  readonly inForce: Version | null;
  readonly replacement: Version | null;
  readonly telling: Telling;
  readonly locale: Locale;
  readonly url: string;
  readonly hasPdf: boolean;
}

/** The links for each kind of notice, in this order. */
const ORDER: Readonly<Record<Telling, readonly NoticeLink['name'][]>> = {
  upcoming: ['redline', 'new', 'current', 'history', 'pdf'],
  'in-force': ['redline', 'new', 'history', 'pdf'],
  superseded: ['current', 'redline', 'new', 'history'],
  withdrawn: ['current', 'history', 'redline', 'new'],
  replaced: ['current', 'replacement-redline', 'replacement', 'history', 'new'],
  repealed: ['current', 'history', 'redline', 'new'],
};

/** The links of a notice. */
export function linksOf({
  organisation,
  policy,
  versions,
  version,
  before,
  inForce,
  replacement,
  telling,
  locale,
  url,
  hasPdf,
}: LinksRequest): NoticeLink[] {
  const at = addressesAt(url, organisation.rootLocale);
  const hasText = (other: Version | null): other is Version => other?.translations[locale] !== undefined;
  const beforeReplacement = replacement && neighboursOf(replacement, versions).before;
  const urls: Readonly<Record<NoticeLink['name'], string | null>> = {
    new: at.version(locale, policy.id, version.id),
    current: inForce && inForce.id !== version.id ? at.policy(locale, policy.id) : null,
    redline: at.redline(locale, policy.id, before.id, version.id),
    replacement: replacement && at.version(locale, policy.id, replacement.id),
    'replacement-redline':
      hasText(replacement) && hasText(beforeReplacement)
        ? at.redline(locale, policy.id, beforeReplacement.id, replacement.id)
        : null,
    history: at.history(locale, policy.id),
    pdf: hasPdf ? at.download(locale, policy.id, version.id, 'pdf') : null,
  };
  return ORDER[telling].flatMap((name) => {
    const address = urls[name];
    return address === null ? [] : [{ name, url: address }];
  });
}
