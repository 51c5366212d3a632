/**
 * The facts in the W3C Data Privacy Vocabulary, as JSON-LD in the default graph: one `dpv:Process` a purpose, and what holds
 * for all of them at each. Every term has been in all versions from 2.0 to 2.3.
 *
 * What is `unknown` and what there is `none` of are said apart, with `dpv:hasApplicability`: nothing else is known of such a
 * node. What the vocabulary has no term for stands under `fact:`, so that nothing that is stated is lost.
 * Source: https://w3id.org/dpv, Durations: https://w3id.org/dpv/examples#E0050
 */
import { LANGUAGES } from '../languages/index.ts';
import {
  type BasisType,
  type Facts,
  type Localised,
  type None,
  type Retention,
  type Right,
  rootUrl,
  statedIn,
  TOOL_LOCALE,
  type Unknown,
} from '../model/index.ts';

/** The versions of the vocabulary that have every term. */
export const DPV_VERSIONS = ['2.0', '2.1', '2.2', '2.3'] as const;

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  fact: 'urn:gazette:fact:',
} as const;

const BASES: Readonly<Record<BasisType, readonly string[]>> = {
  consent: ['dpv:Consent'],
  contract: ['dpv:ContractPerformance'],
  'legal-obligation': ['dpv:LegalObligation'],
  'legitimate-interests': ['dpv:LegitimateInterest'],
  'vital-interests': ['dpv:VitalInterest'],
  'public-task': ['dpv:PublicInterest'],
  statute: [],
};
const ROLES = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:DataController',
  authority: 'dpv:Authority',
} as const;
const MEASURES = { technical: 'dpv:TechnicalMeasure', organisational: 'dpv:OrganisationalMeasure' } as const;

/** How things are named in one graph, and referred to. */
interface Names {
  readonly of: (kind: string, id: string) => string;
  readonly refs: (kind: string, ids: readonly string[]) => readonly Node[];
}

function namesUnder(root: string): Names {
  const of = (kind: string, id: string) => `${root}#${kind}-${id}`;
  return { of, refs: (kind, ids) => ids.map((id) => ({ '@id': of(kind, id) })) };
}

/** `facts` as JSON-LD. Names stay those of the facts, in their languages. `site`: the address under which things have ids. */
export function dpvOf(
  facts: Facts,
  site: string,
): { readonly '@context': object; readonly '@graph': readonly Node[] } {
  const names = namesUnder(rootUrl(site));
  const graph: Node[] = [
    {
      '@id': `${rootUrl(site)}#facts`,
      'dct:conformsTo': DPV_VERSIONS.map((version) => `DPV ${version}`),
      ...aboutAll(facts),
    },
    { '@id': names.of('controller', 'self'), ...controllerOf(facts) },
    ...dataNodes(facts, names),
    ...statedIn(facts.bases).map((basis) => ({
      '@id': names.of('basis', basis.id),
      '@type': ['dpv:LegalBasis', ...BASES[basis.type]],
      'rdfs:label': texts(basis.label),
      'fact:kind': basis.type,
      ...stated('dct:description', basis.detail, texts),
    })),
    ...statedIn(facts.recipients).map((one) => ({
      '@id': names.of('recipient', one.id),
      '@type': ['dpv:Recipient', ROLES[one.role]],
      'rdfs:label': texts(one.label),
      ...stated('dpv:hasName', one.name),
      ...stated('dpv:hasCountry', one.country, country),
      'dpv:hasPersonalData': names.refs('data', one.categories),
    })),
    ...statedIn(facts.measures).map((one) => ({
      '@id': names.of('measure', one.id),
      '@type': MEASURES[one.type],
      'rdfs:label': texts(one.label),
    })),
    ...statedIn(facts.retention).map((one, at) => ({
      '@id': names.of('storage', String(at + 1)),
      '@type': 'dpv:StorageDuration',
      'dpv:hasPersonalData': names.refs('data', one.categories),
      ...durationOf(one),
    })),
    ...statedIn(facts.purposes).map((purpose) => processOf(purpose, facts, names)),
    ...statedIn(facts.cookies).map((cookie) => ({
      '@id': names.of('cookie', cookie.id),
      '@type': 'dpv:Technology',
      'rdfs:label': texts(cookie.label),
      'fact:provider': cookie.provider,
      'fact:kind': cookie.category,
      ...(cookie.duration === 'session'
        ? { 'fact:session': true }
        : stated('dpv:hasDuration', cookie.duration)),
      ...stated('fact:thirdParty', cookie.thirdParty),
    })),
  ];
  return { '@context': CONTEXT, '@graph': graph };
}

/** Where data come from, and which there are. */
const dataNodes = ({ sources, categories }: Facts, names: Names): Node[] => [
  ...statedIn(sources).map((one) => ({
    '@id': names.of('source', one.id),
    '@type': 'dpv:DataSource',
    'rdfs:label': texts(one.label),
    'fact:kind': one.kind,
    'dpv:hasPersonalData': names.refs('data', one.categories),
    ...stated('fact:recorded', one.recorded),
  })),
  ...statedIn(categories).map((one) => ({
    '@id': names.of('data', one.id),
    '@type': one.sensitive ? ['dpv:PersonalData', 'dpv:SensitivePersonalData'] : ['dpv:PersonalData'],
    'rdfs:label': texts(one.label),
    'dpv:hasNecessity': { '@id': one.optional ? 'dpv:Optional' : 'dpv:Required' },
    ...stated('dct:description', one.items, itemTexts),
    'dpv:hasDataSource':
      sources === 'unknown'
        ? absent(sources)
        : names.refs(
            'source',
            sources.filter((source) => source.categories.includes(one.id)).map(({ id }) => id),
          ),
  })),
];

/** What is done with data for one purpose. */
function processOf(
  purpose: Exclude<Facts['purposes'], Unknown>[number],
  { bases, recipients, retention, measures, storageCountry, transfers }: Facts,
  names: Names,
): Node {
  const own = <T extends { readonly id: string; readonly purposes: readonly string[] }>(all: readonly T[]) =>
    all.filter(({ purposes }) => purposes.includes(purpose.id)).map(({ id }) => id);
  const kept = statedIn(retention).flatMap(({ categories }, at) =>
    categories.some((id) => purpose.categories.includes(id)) ? [String(at + 1)] : [],
  );
  return {
    '@id': names.of('process', purpose.id),
    '@type': 'dpv:Process',
    'dpv:hasDataController': { '@id': names.of('controller', 'self') },
    'dpv:hasPurpose': {
      '@id': names.of('purpose', purpose.id),
      '@type': purpose.marketing ? ['dpv:Purpose', 'dpv:Marketing'] : ['dpv:Purpose'],
      'rdfs:label': texts(purpose.label),
    },
    ...stated('dpv:hasLegalBasis', bases === 'unknown' ? bases : purpose.bases, (ids) =>
      names.refs('basis', ids),
    ),
    'dpv:hasPersonalData': names.refs('data', purpose.categories),
    ...stated('dpv:hasRecipient', recipients, (all) => names.refs('recipient', own(all))),
    'dpv:hasStorageCondition': [
      ...(retention === 'unknown'
        ? [{ '@type': 'dpv:StorageDuration', ...absent(retention) }]
        : names.refs('storage', kept)),
      {
        '@type': 'dpv:StorageLocation',
        ...(storageCountry === 'unknown'
          ? absent(storageCountry)
          : { 'dpv:hasCountry': country(storageCountry) }),
      },
    ],
    'dpv:hasProcessing': transferOf(transfers),
    ...(measures === 'unknown'
      ? { 'dpv:hasTechnicalOrganisationalMeasure': absent(measures) }
      : {
          'dpv:hasTechnicalMeasure': names.refs('measure', idsOf(measures, 'technical')),
          'dpv:hasOrganisationalMeasure': names.refs('measure', idsOf(measures, 'organisational')),
        }),
  };
}

const idsOf = (measures: readonly { readonly id: string; readonly type: string }[], type: string) =>
  measures.filter((measure) => measure.type === type).map(({ id }) => id);

function controllerOf({ controller, contacts, law, service }: Facts): Node {
  return {
    '@type': 'dpv:DataController',
    'rdfs:label': texts(controller.tradeName),
    ...stated('dpv:hasName', controller.legalName, texts),
    ...stated('fact:legalForm', controller.legalForm, texts),
    ...stated('dpv:hasIdentifier', controller.registration),
    'dpv:hasCountry': country(controller.country),
    'dpv:hasContact': [
      contacts.email,
      typeof contacts.phone === 'string' && isAbsent(contacts.phone)
        ? absent(contacts.phone)
        : contacts.phone,
    ],
    ...stated('dpv:hasAddress', contacts.address, texts),
    ...stated('fact:hours', contacts.hours, texts),
    ...stated('dpv:hasRepresentative', contacts.responsiblePerson, (name) => ({
      '@type': 'dpv:Representative',
      'dpv:hasName': texts(name),
    })),
    ...stated('fact:service', service, texts),
    ...stated('dpv:hasApplicableLaw', law.governing, (words) => ({
      '@type': 'dpv:Law',
      'rdfs:label': texts(words),
    })),
    ...stated('fact:courts', law.courts, texts),
  };
}

/** What is stated of no single purpose, and which lists nobody has written yet. */
function aboutAll({ site, rights, automatedDecisions, children, changes, ...lists }: Facts): Node {
  const missing = (property: string, list: unknown) => (isAbsent(list) ? { [property]: absent(list) } : {});
  return {
    'fact:site': site,
    ...missing('dpv:hasPersonalData', lists.categories),
    ...missing('dpv:hasDataSource', lists.sources),
    ...missing('dpv:hasLegalBasis', lists.bases),
    ...missing('dpv:hasPurpose', lists.purposes),
    ...missing('dpv:hasRecipient', lists.recipients),
    ...missing('dpv:hasTechnicalOrganisationalMeasure', lists.measures),
    ...missing('dpv:hasStorageCondition', lists.retention),
    ...missing('fact:cookies', lists.cookies),
    ...stated('dpv:hasRight', rights.granted, (granted) => granted.map(rightOf)),
    ...stated('fact:answerDays', rights.answerDays),
    ...stated('dpv:hasAuthority', rights.authority, (name) => ({
      '@type': 'dpv:DataProtectionAuthority',
      'rdfs:label': texts(name),
    })),
    'dpv:hasProcessing': { '@type': 'dpv:AutomatedDecisionMaking', ...described(automatedDecisions) },
    'dpv:hasDataSubject': { '@type': 'dpv:Child', ...described(children) },
    ...stated('fact:noticeChannel', changes.channels, (channels) => channels),
    ...stated('fact:noticeDays', changes.noticeDays),
  };
}

function rightOf(right: Right): Node {
  const names = LANGUAGES.map(({ tag, template }) => [tag, template.rights[right].name]);
  return {
    '@type': 'dpv:DataSubjectRight',
    'fact:kind': right,
    'rdfs:label': texts(Object.fromEntries(names)),
  };
}

function transferOf(transfers: Facts['transfers']): Node {
  if (isAbsent(transfers)) return { '@type': 'dpv:CrossBorderTransfer', ...absent(transfers) };
  const { countries, safeguard } = transfers;
  return {
    '@type': 'dpv:CrossBorderTransfer',
    'dpv:hasCountry': countries.map(country),
    'dpv:hasOrganisationalMeasure': { '@type': 'dpv:SafeguardForDataTransfer', ...described(safeguard) },
  };
}

/** ISO 8601, as the vocabulary's own examples write it: `dpv:hasDuration "P6M"`. */
function durationOf({ period, from, untilConsentWithdrawn }: Retention): Node {
  const until = {
    '@type': 'dpv:UntilEventDuration',
    'dct:description': { '@language': TOOL_LOCALE, '@value': 'consent is withdrawn' },
  };
  const known = isAbsent(period)
    ? absent(period)
    : { 'dpv:hasDuration': untilConsentWithdrawn ? [period, until] : period };
  return {
    ...known,
    ...(isAbsent(period) && untilConsentWithdrawn ? { 'dpv:hasDuration': until } : {}),
    ...stated('fact:from', from),
  };
}

const country = (code: string) => ({ '@id': `loc:${code}` });

const isAbsent = (value: unknown): value is Unknown | None => value === 'unknown' || value === 'none';

/** A node of which it is not known what it is, or whether it is; or which there is not. */
const absent = (value: Unknown | None): Node => ({
  'dpv:hasApplicability': { '@id': value === 'none' ? 'dpv:NotApplicable' : 'dpv:UnknownApplicability' },
});

const described = (value: Localised | Unknown | None): Node =>
  isAbsent(value) ? absent(value) : { 'dct:description': texts(value as Localised) };

/** `property` with what is stated, or with what is said of its absence; nothing where the facts do not speak of it. */
function stated<T>(
  property: string,
  value: T,
  make: (value: Exclude<T, Unknown | None | null>) => unknown = (one) => one,
): Node {
  if (value === null) return {};
  if (isAbsent(value)) return { [property]: absent(value) };
  return { [property]: make(value as Exclude<T, Unknown | None | null>) };
}

const texts = (value: Localised) =>
  Object.entries(value).map(([language, text]) => ({ '@language': language, '@value': text }));

const itemTexts = (items: Localised<readonly string[]>) =>
  Object.entries(items).flatMap(([language, list = []]) =>
    list.map((item) => ({ '@language': language, '@value': item })),
  );
