/**
 * How much a template may do, wherever one is filled: a loop of a thousand million must end by itself. The largest of our own
 * has 20,000 characters, and filling it takes 40 ms and less than a hundredth of this memory.
 */
export const TEMPLATE_BOUNDS = {
  /** Characters. */
  parseLimit: 2_000_000,
  /** Milliseconds. */
  renderLimit: 10_000,
  /** Values and characters that it makes. */
  memoryLimit: 20_000_000,
} as const;
