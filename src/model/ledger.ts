/** Types of the ledger, the append-only record of publications and later events; they come from `events/`. */
export type { EventType, LedgerBody, LedgerEvent } from '../events/index.ts';
