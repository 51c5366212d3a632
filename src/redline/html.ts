/** Attributes of the redline's elements. */
import { escapeMarkup } from '../model/escape.ts';

export type Attributes = Readonly<Record<string, string | null>>;

/** ` name="value"` for each attribute that has one, of one list after the other. */
export function attributes(...lists: readonly Attributes[]): string {
  let html = '';
  for (const values of lists) {
    for (const name in values) {
      const value = values[name];
      if (value !== null && value !== undefined) html += ` ${name}="${escapeMarkup(value)}"`;
    }
  }
  return html;
}
