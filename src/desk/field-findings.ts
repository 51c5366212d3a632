/** Beside which question of the change's form a finding stands. */
import { isLocale, type Locale } from '../model/index.ts';
import type { ShownFinding } from './findings.ts';

/** Rules that speak of an answer. A finding of another rule stands in the list beside the form alone. */
const FIELDS: Readonly<Record<string, string>> = {
  'notice/period': 'effective',
  'date/new-version-same-date': 'effective',
  'notice/materiality-unset': 'material',
  'facts/materiality-contradiction': 'material',
  'version/editorial-doubtful': 'reason',
  'version/formatting-only': 'class',
  'version/unclassified': 'class',
};

export const summaryField = (locale: Locale): string => `summary-${locale}`;

/** The field's name; `null`: the finding is about none. */
export function fieldOfFinding({ file, rule, message }: ShownFinding): string | null {
  if (!file.endsWith('/version.yaml')) return null;
  if (rule !== 'version/summary-missing' && !/summary/.test(message)) return FIELDS[rule] ?? null;
  const locale = [...message.matchAll(/`([\w-]+)`/g)].map(([, word]) => word).find(isLocale);
  return locale ? summaryField(locale) : null;
}
