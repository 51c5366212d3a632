/**
 * Limits for filling a template, so that a loop of a thousand million rounds ends by itself. Our own largest template has 20,000
 * characters; filling it takes 40 ms and less than a hundredth of this memory.
 */
export const TEMPLATE_BOUNDS = {
  /** Characters. */
  parseLimit: 2_000_000,
  /** Milliseconds. */
  renderLimit: 10_000,
  /** Liquid's count of values and characters that it creates. */
  memoryLimit: 20_000_000,
} as const;
