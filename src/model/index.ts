/** The door of `model`: the words of the domain and their pure rules. */
export * from './address.ts';
export * from './as-of.ts';
export * from './change.ts';
export * from './clauses.ts';
export * from './date.ts';
export * from './document.ts';
export * from './document-text.ts';
export * from './escape.ts';
export * from './inline.ts';
export * from './ledger.ts';
export * from './locale.ts';
export * from './notice.ts';
export * from './policy.ts';
export * from './promise.ts';
export * from './timeline.ts';
