/** The facts for others: the record of processing for the legal person, and the W3C Data Privacy Vocabulary for machines. */
import { type BasisType, type Facts, type Locale, type Localised, statedIn } from '../model/index.ts';
import { TEMPLATE_WORDS } from '../template/index.ts';

/** The version of the vocabulary whose terms are written; terms are renamed between versions. */
export const DPV_VERSION = '2.0';

const COLUMNS = [
  'purpose',
  'legal basis',
  'categories of data',
  'recipients',
  'transfer abroad',
  'period of storage',
  'security measures',
] as const;

/** One row a purpose: what Article 30 of the GDPR and the Kazakh rules on documents ask a controller to keep. */
export function recordOfProcessing(
  facts: Facts,
  locale: Locale,
): { columns: readonly string[]; rows: string[][] } {
  const text = (value: Localised | 'unknown') =>
    typeof value === 'string' ? value : (value[locale] ?? Object.values(value)[0] ?? '');
  const textsOf = (value: readonly { readonly label: Localised }[] | 'unknown') =>
    value === 'unknown' ? value : value.map(({ label }) => text(label)).join('; ');
  const { categories, bases, measures } = facts;
  const words = TEMPLATE_WORDS[locale];
  const { recipients } = facts;
  const rows = statedIn(facts.purposes).map((purpose) => [
    text(purpose.label),
    textsOf(
      bases === 'unknown' || purpose.bases === 'unknown'
        ? 'unknown'
        : bases.filter(({ id }) => purpose.bases.includes(id)),
    ),
    textsOf(
      categories === 'unknown' ? categories : categories.filter(({ id }) => purpose.categories.includes(id)),
    ),
    typeof recipients === 'string'
      ? recipients
      : recipients
          .filter((one) => one.purposes.includes(purpose.id))
          .map((one) => `${text(one.label)}${one.name ? ` (${one.name})` : ''}, ${one.country}`)
          .join('; '),
    typeof facts.transfers === 'string'
      ? facts.transfers
      : `${facts.transfers.countries.join(', ')}: ${text(facts.transfers.safeguard)}`,
    purpose.categories
      .map((id) => {
        const kept = statedIn(facts.retention).find((one) => one.categories.includes(id));
        const name = statedIn(facts.categories).find((one) => one.id === id);
        if (!kept || !name) return `${id}: unknown`;
        const period = kept.period === 'unknown' ? 'unknown' : words.period(kept.period);
        return `${text(name.label)}: ${period}${kept.from && kept.from !== 'unknown' ? ` ${words.from[kept.from]}` : ''}`;
      })
      .join('; '),
    textsOf(measures),
  ]);
  return { columns: COLUMNS, rows };
}

/** A table as CSV (RFC 4180). A cell that a spreadsheet would compute begins with a quotation mark of its own. */
export function csvOf({ columns, rows }: ReturnType<typeof recordOfProcessing>): string {
  const cell = (value: string) => {
    const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A table as Markdown. */
export function tableOf({ columns, rows }: ReturnType<typeof recordOfProcessing>): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(columns) + line(columns.map(() => '---')) + rows.map(line).join('');
}

const DPV_BASES: Readonly<Record<BasisType, string>> = {
  consent: 'dpv:Consent',
  contract: 'dpv:ContractPerformance',
  'legal-obligation': 'dpv:LegalObligation',
  'legitimate-interests': 'dpv:LegitimateInterest',
  'vital-interests': 'dpv:VitalInterest',
  'public-task': 'dpv:PublicInterest',
  statute: 'dpv:LegalBasis',
};

/** The facts as JSON-LD. One `dpv:Process` a purpose; names stay those of the facts, in their languages. */
export function dpvOf(facts: Facts, site: string): unknown {
  const named = (value: Localised) =>
    Object.entries(value).map(([language, text]) => ({ '@language': language, '@value': text }));
  const iri = (kind: string, id: string) => `${site}/#${kind}-${id}`;
  const recipients = statedIn(facts.recipients);
  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      dct: 'http://purl.org/dc/terms/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    },
    'dct:conformsTo': `DPV ${DPV_VERSION}`,
    '@graph': [
      {
        '@id': iri('controller', 'self'),
        '@type': 'dpv:DataController',
        'rdfs:label': named(facts.controller.tradeName),
      },
      ...statedIn(facts.categories).map((one) => ({
        '@id': iri('data', one.id),
        '@type': 'dpv:PersonalData',
        'rdfs:label': named(one.label),
      })),
      ...recipients.map((one) => ({
        '@id': iri('recipient', one.id),
        '@type': 'dpv:Recipient',
        'rdfs:label': named(one.label),
      })),
      ...statedIn(facts.purposes).map((purpose) => ({
        '@id': iri('process', purpose.id),
        '@type': 'dpv:Process',
        'dpv:hasDataController': { '@id': iri('controller', 'self') },
        'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'rdfs:label': named(purpose.label) },
        'dpv:hasLegalBasis': statedIn(facts.bases)
          .filter(({ id }) => statedIn(purpose.bases).includes(id))
          .map((basis) => ({ '@type': DPV_BASES[basis.type], 'rdfs:label': named(basis.label) })),
        'dpv:hasPersonalData': purpose.categories.map((id) => ({ '@id': iri('data', id) })),
        'dpv:hasRecipient': recipients
          .filter((one) => one.purposes.includes(purpose.id))
          .map((one) => ({ '@id': iri('recipient', one.id) })),
        'dpv:hasStorageCondition': statedIn(facts.retention)
          .filter(
            (one) => one.period !== 'unknown' && one.categories.some((id) => purpose.categories.includes(id)),
          )
          .map((one) => ({ '@type': 'dpv:StorageDuration', 'dct:extent': one.period })),
      })),
    ],
  };
}
