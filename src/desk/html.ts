/** HTML as tagged templates: every value is escaped unless it is HTML already, so no text of a policy becomes markup. */
import { escapeMarkup } from '../model/index.ts';

/** Finished HTML. Made by `html`, or by those who escape themselves (`asHtml`). */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Value = Html | string | number | null | undefined | false | readonly Value[];

/** `html\`<p>${words}</p>\``: lists are put together, `null` and `false` are nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.map((part, i) => `${part}${i < values.length ? written(values[i]) : ''}`).join(''));

/** HTML of the renderers that escape: an article, a redline. */
export const asHtml = (text: string): Html => new Html(text);

/** Attributes: `true` alone stands without a value, `false` and `null` are left out. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Html {
  const written = Object.entries(values).flatMap(([name, value]) => {
    if (value === false || value === null || value === undefined) return [];
    return [value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`];
  });
  return new Html(written.join(''));
}

/** Data for a script of the page, which no text can end. */
export const jsonFor = (id: string, value: unknown): Html =>
  new Html(
    `<script type="application/json" id="${escapeMarkup(id)}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  );

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escapeMarkup(String(value));
}
