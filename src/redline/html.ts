/** Escaping: the only way in which text gets into the redline's HTML. */

export type Attributes = Readonly<Record<string, string | null>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);

export const escapeAttribute = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/** ` name="value"` for each attribute that has one. */
export function attributes(values: Attributes): string {
  let html = '';
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) html += ` ${name}="${escapeAttribute(value)}"`;
  }
  return html;
}
