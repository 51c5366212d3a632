/** Pairs of sentences in one language: what a change in them must alert to, and where nothing must be alerted to. */
export interface AlertTable {
  /** The old sentence, the new one, and the alerts as `kind: old → new`. */
  readonly alerts: readonly (readonly [from: string, to: string, ...expected: string[]])[];
  readonly quiet: readonly (readonly [from: string, to: string])[];
}
