/** Looks up a policy and a text in the ledger. */
import { bringsTexts } from '../events/index.ts';
import type { LedgerEvent, Locale, Translation } from '../model/index.ts';
import { TEXT_FORMAT } from '../model/index.ts';

/** Digest and format of the text in `locale`, and when it was added if that was later than the version; no digest if unknown. */
export function recordedText(
  events: readonly LedgerEvent[],
  locale: Locale,
): Pick<Translation, 'textDigest' | 'textFormat' | 'addedAt'> {
  for (const event of events) {
    if (!bringsTexts(event)) continue;
    const textDigest = event.text[locale];
    if (textDigest)
      return {
        textDigest,
        textFormat: event.textFormat,
        addedAt: event.type === 'translated' ? event.at : null,
      };
  }
  return { textDigest: '', textFormat: TEXT_FORMAT, addedAt: null };
}

/** The ledger's lines, in order, by policy and version. */
export function byPolicy(events: readonly LedgerEvent[]): Map<string, Map<string, LedgerEvent[]>> {
  const found = new Map<string, Map<string, LedgerEvent[]>>();
  for (const event of events) {
    const versions = found.get(event.policy) ?? new Map<string, LedgerEvent[]>();
    found.set(event.policy, versions);
    versions.set(event.version, [...(versions.get(event.version) ?? []), event]);
  }
  return found;
}
