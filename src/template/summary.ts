/** The facts at a glance: a row for each category of data, with its purposes, its retention period and its recipients. */
import type { Language } from '../languages/index.ts';
import { type Facts, type Locale, type Localised, statedIn } from '../model/index.ts';

/** The language of the facts’ own words, and the words around them, which may be in another. */
export interface FactsLanguage extends Pick<Language, 'template'> {
  readonly tag: Locale;
}

export interface DataRow {
  readonly id: string;
  readonly category: string;
  readonly items: string;
  readonly purposes: string;
  /** `null`: nobody has stated a period. */
  readonly period: string | null;
  /** `null`: nobody has stated whether anyone receives it. */
  readonly recipients: string | null;
}

/** The rows, or `null` where the facts have none, or no text in `language`. */
export function dataRows(facts: Facts, { tag: locale, template: words }: FactsLanguage): DataRow[] | null {
  let isWhole = true;
  const text = (value: Localised) => {
    if (value[locale] === undefined) isWhole = false;
    return value[locale] ?? '';
  };
  const rows = statedIn(facts.categories).map((category): DataRow => {
    const serves = statedIn(facts.purposes).filter((purpose) => purpose.categories.includes(category.id));
    const kept = statedIn(facts.retention).find((one) => one.categories.includes(category.id));
    const receive = statedIn(facts.recipients).filter((one) => one.categories.includes(category.id));
    const items = category.items === 'unknown' ? [] : category.items[locale];
    if (items === undefined) isWhole = false;
    return {
      id: category.id,
      category: text(category.label),
      items: (items ?? []).join(', '),
      purposes: serves.map(({ label }) => text(label)).join('; '),
      period:
        !kept || kept.period === 'unknown'
          ? null
          : [words.period(kept.period), kept.from && kept.from !== 'unknown' && words.from[kept.from]]
              .filter(Boolean)
              .join(' '),
      recipients:
        facts.recipients === 'unknown'
          ? null
          : receive.map(({ label, name }) => (name ? `${text(label)} (${name})` : text(label))).join('; ') ||
            '–',
    };
  });
  return isWhole && rows.length > 0 ? rows : null;
}
