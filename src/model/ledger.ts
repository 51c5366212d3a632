/** The append-only record of what was published, and what happened to it later: its types come from `events/`. */
export type { EventType, LedgerBody, LedgerEvent } from '../events/index.ts';
