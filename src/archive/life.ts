/** What the ledger knows of a text. */
import { bringsTexts } from '../events/index.ts';
import type { IsoInstant, LedgerEvent, Locale } from '../model/index.ts';

/** The digest of the text in `locale`, and when it was added if that was later than the version; empty if unknown. */
export function recordedText(
  events: readonly LedgerEvent[],
  locale: Locale,
): { digest: string; addedAt: IsoInstant | null } {
  for (const event of events) {
    if (!bringsTexts(event)) continue;
    const digest = event.text[locale];
    if (digest) return { digest, addedAt: event.type === 'translated' ? event.at : null };
  }
  return { digest: '', addedAt: null };
}
