/** Attributes of the redline's elements. */
import { escapeMarkup } from '../model/escape.ts';

export type Attributes = Readonly<Record<string, string | null>>;

/** ` name="value"` for each attribute that has one. */
export function attributes(values: Attributes): string {
  let html = '';
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) html += ` ${name}="${escapeMarkup(value)}"`;
  }
  return html;
}
