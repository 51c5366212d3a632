/**
 * A TimeMap: every version with the moment from which it held, as web archives read them. It is the part of Memento that a
 * static site can keep. Source: RFC 7089, section 5.
 */
import type { ArchivedPolicy } from '../archive/index.ts';
import { type Addresses, type IsoDate, type Locale, sequenceOf } from '../model/index.ts';

/** `application/link-format`. A day begins at midnight in UTC here: Memento knows moments only. */
export function timeMap({ policy, versions }: ArchivedPolicy, locale: Locale, addresses: Addresses): string {
  const held = sequenceOf(versions).filter((version) => version.translations[locale]);
  const self = addresses.timeMap(locale, policy.id);
  const at = (day: IsoDate) => new Date(`${day}T00:00:00Z`).toUTCString();
  const links = [
    `<${addresses.policy(locale, policy.id)}>; rel="original"`,
    `<${self}>; rel="self"; type="application/link-format"`,
    ...held.map(({ id, effective }, i) => {
      const ends = [i === 0 && 'first', i === held.length - 1 && 'last'].filter((end) => end !== false);
      const rel = [...ends, 'memento'].join(' ');
      return `<${addresses.version(locale, policy.id, id)}>; rel="${rel}"; datetime="${at(effective)}"`;
    }),
  ];
  return `${links.join(',\n')}\n`;
}
