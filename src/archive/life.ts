/** What the ledger tells of a version beyond its files: when it was taken in, and what happened to it since. */
import type { ChangeStatement, IsoInstant, LedgerEvent, Locale, Version } from '../model/index.ts';

type Life = Pick<
  Version,
  'withdrawn' | 'withdrawnAt' | 'withdrawnNote' | 'enteredAt' | 'corrections' | 'reviews' | 'notifications'
>;

/** `events`: the ledger's lines about one version, in order. */
export function lifeOf(events: readonly LedgerEvent[]): Life {
  const withdrawn = events.flatMap((event) => (event.type === 'withdrawn' ? [event] : [])).at(-1);
  return {
    withdrawn: withdrawn?.date ?? null,
    withdrawnAt: withdrawn?.at ?? null,
    withdrawnNote: withdrawn?.note ?? null,
    enteredAt: events.find((event) => event.type === 'published')?.at ?? null,
    corrections: events.flatMap((event) =>
      event.type === 'corrected' ? [{ date: event.date, note: event.note }] : [],
    ),
    reviews: events.flatMap((event) =>
      event.type === 'reviewed'
        ? [{ date: event.date, by: event.by, locale: event.locale ?? null, note: event.note ?? null }]
        : [],
    ),
    notifications: events.flatMap((event) =>
      event.type === 'notified'
        ? [
            {
              channel: event.channel,
              date: event.date,
              audience: event.audience,
              notice: event.notice,
              about: event.about ?? 'change',
            },
          ]
        : [],
    ),
  };
}

/** What the company says of the change: as published, or as a person decided since. */
export function changeOf(published: ChangeStatement, events: readonly LedgerEvent[]): ChangeStatement {
  const decided = events.flatMap((event) => (event.type === 'classified' ? [event] : [])).at(-1);
  return decided && published.class === 'unknown'
    ? { ...published, class: decided.class, material: decided.material, reason: decided.reason }
    : published;
}

/** The digest of the text in `locale`, and when it was added if that was later than the version; empty if unknown. */
export function recordedText(
  events: readonly LedgerEvent[],
  locale: Locale,
): { digest: string; addedAt: IsoInstant | null } {
  for (const event of events) {
    if (event.type !== 'published' && event.type !== 'translated') continue;
    const digest = event.text[locale];
    if (digest) return { digest, addedAt: event.type === 'translated' ? event.at : null };
  }
  return { digest: '', addedAt: null };
}
