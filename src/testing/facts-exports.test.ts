import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import type { Facts } from '../model/index.ts';
import { csvOf, DELIMITERS, DPV_VERSIONS, dpvOf, recordOfProcessing, tableOf } from '../output/index.ts';
import { withExamples } from '../records/index.ts';
import { gazette } from './gazette.ts';
import { hasSpreadsheets, sheetOf } from './libreoffice-table.ts';
import { PROJECT } from './sandbox.ts';

const SHOP = join(PROJECT, 'examples/shop');
const FACTS = readArchive(SHOP).archive!.organisation.facts!;
const stated = <T>(value: T | 'unknown' | 'none') => value as Exclude<T, string>;

/** The shop's facts with everything that may be stated besides, and with what nobody has said. */
const WHOLE: Facts = {
  ...withExamples(FACTS),
  categories: stated(FACTS.categories).map((one, i) => ({ ...one, sensitive: i === 0, optional: i === 1 })),
  recipients: stated(FACTS.recipients).map((one, i) => ({
    ...one,
    name: i === 0 ? 'Courier Ltd' : null,
    role: (['processor', 'controller', 'authority'] as const)[i % 3]!,
    country: i === 2 ? 'unknown' : one.country,
  })),
  retention: stated(FACTS.retention).map((one, i) => (i === 1 ? { ...one, period: 'unknown' } : one)),
};

function storeOf(facts: Facts, site = 'https://lavka.example/legal/'): oxigraph.Store {
  const store = new oxigraph.Store();
  store.load(JSON.stringify(dpvOf(facts, site)), { format: 'application/ld+json' });
  return store;
}

const PREFIXES = `PREFIX dpv: <https://w3id.org/dpv#> PREFIX loc: <https://w3id.org/dpv/loc#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX dct: <http://purl.org/dc/terms/>
`;

/** The rows of a query, values as they are written, without what leads to them. */
function ask(store: oxigraph.Store, query: string): string[] {
  const rows = store.query(PREFIXES + query) as Map<string, oxigraph.Term>[];
  return rows.map((row) => [...row.values()].map(({ value }) => value.replace(/^.*#/, '')).join(' ')).sort();
}

describe('the facts in the Data Privacy Vocabulary, in a store that others wrote', () => {
  const store = storeOf(WHOLE);

  it('say which data each purpose takes, and which of them are sensitive', () => {
    const query = (type: string) =>
      ask(store, `SELECT ?p ?d WHERE { ?p a dpv:Process ; dpv:hasPersonalData ?d . ?d a ${type} }`);
    expect(query('dpv:PersonalData')).toEqual([
      'process-books data-orders',
      'process-letters data-contact',
      'process-sale data-contact',
      'process-sale data-delivery',
      'process-sale data-orders',
      'process-statistics data-visits',
    ]);
    expect(query('dpv:SensitivePersonalData')).toEqual([
      'process-letters data-contact',
      'process-sale data-contact',
    ]);
  });

  it('say on what each purpose rests, and which of them is marketing', () => {
    expect(
      ask(
        store,
        'SELECT ?p ?l WHERE { ?p dpv:hasLegalBasis ?b . ?b a dpv:Consent ; rdfs:label ?l FILTER(lang(?l) = "en") }',
      ),
    ).toEqual(['process-letters Consent', 'process-statistics Consent']);
    expect(ask(store, 'SELECT ?p WHERE { ?p dpv:hasPurpose/a dpv:Marketing }')).toEqual(['process-letters']);
  });

  it('say who gets data, in which role and which country, and where that is not known', () => {
    expect(
      ask(
        store,
        'SELECT ?p ?r ?c WHERE { ?p dpv:hasRecipient ?r . ?r a dpv:DataProcessor ; dpv:hasCountry ?c }',
      ),
    ).toEqual(['process-sale recipient-courier KZ']);
    expect(
      ask(
        store,
        'SELECT ?r WHERE { ?r a dpv:Recipient ; dpv:hasCountry/dpv:hasApplicability dpv:UnknownApplicability }',
      ),
    ).toEqual(['recipient-analytics']);
    expect(ask(store, 'SELECT ?n WHERE { ?r a dpv:Recipient ; dpv:hasName ?n }')).toEqual(['Courier Ltd']);
  });

  it('say how long data are kept, in durations; what is unknown is none', () => {
    const periods = `SELECT ?d ?t WHERE { ?s a dpv:StorageDuration ; dpv:hasPersonalData ?d ; dpv:hasDuration ?t FILTER(isLiteral(?t)) }`;
    expect(ask(store, periods)).toEqual(['data-contact P3Y', 'data-orders P5Y', 'data-visits P6M']);
    expect(
      ask(
        store,
        'SELECT ?d WHERE { ?s a dpv:StorageDuration ; dpv:hasPersonalData ?d ; dpv:hasApplicability dpv:UnknownApplicability }',
      ),
    ).toEqual(['data-delivery']);
    expect(
      ask(
        store,
        'SELECT ?d WHERE { ?s dpv:hasPersonalData ?d ; dpv:hasDuration [ a dpv:UntilEventDuration ] }',
      ),
    ).toEqual(['data-contact']);
  });

  it('say where data go, what protects them there, and what protects them at all', () => {
    expect(
      ask(
        store,
        'SELECT DISTINCT ?c ?t WHERE { ?p dpv:hasProcessing ?x . ?x a dpv:CrossBorderTransfer ; dpv:hasCountry ?c ; dpv:hasOrganisationalMeasure/dct:description ?t FILTER(lang(?t) = "en") }',
      ),
    ).toEqual(['DE your consent and a contract with the processor']);
    expect(
      ask(
        store,
        'SELECT DISTINCT ?t ?o WHERE { ?p dpv:hasTechnicalMeasure ?t ; dpv:hasOrganisationalMeasure ?o }',
      ),
    ).toEqual(['measure-tls measure-access']);
    expect(
      ask(
        store,
        'SELECT DISTINCT ?c WHERE { ?p dpv:hasStorageCondition [ a dpv:StorageLocation ; dpv:hasCountry ?c ] }',
      ),
    ).toEqual(['KZ']);
  });

  it('tell what there is none of from what nobody has said', () => {
    const recipients = (said: 'none' | 'unknown') =>
      ask(
        storeOf({ ...FACTS, recipients: said, transfers: said }),
        'SELECT DISTINCT ?a WHERE { ?p a dpv:Process ; dpv:hasRecipient/dpv:hasApplicability ?a ; dpv:hasProcessing/dpv:hasApplicability ?a }',
      );
    expect(recipients('none')).toEqual(['NotApplicable']);
    expect(recipients('unknown')).toEqual(['UnknownApplicability']);
  });

  it('lose nothing that is stated', () => {
    const values = new Set(
      store.match().flatMap(({ object }) => (object.termType === 'Literal' ? [object.value] : [])),
    );
    const lost: string[] = [];
    JSON.stringify(WHOLE, (key, value: unknown) => {
      const isWord = typeof value === 'string' && !['unknown', 'none'].includes(value);
      if (isWord && !values.has(value)) lost.push(`${key} ${value}`);
      return value;
    });
    const iris = store
      .match()
      .flatMap(({ subject, object }) => [subject.value, object.value])
      .join('\n');
    expect(
      lost.filter((one) => {
        const word = one.split(' ').at(-1)!;
        // Ids, countries and roles are addresses there; a session and a flag are statements of their own.
        return !iris.includes(`-${word}`) && !iris.includes(`loc#${word}`) && !SAID_BY_TYPE.has(word);
      }),
    ).toEqual([]);
  });

  it('have ids without double slashes, in the default graph, whatever the site is written like', () => {
    for (const site of ['https://lavka.example', 'https://lavka.example/', 'https://lavka.example/legal/']) {
      const quads = storeOf(FACTS, site).match();
      expect(quads.length).toBeGreaterThan(100);
      for (const { graph, subject } of quads) {
        expect(graph.termType).toBe('DefaultGraph');
        expect(subject.value).not.toMatch(/[^:]\/\//);
      }
    }
  });

  it('are written by the command, with the versions that have every term', async () => {
    const { stdout } = await gazette('export', 'dpv', '--root', SHOP);
    const written = new oxigraph.Store();
    written.load(stdout, { format: 'application/ld+json' });
    expect(ask(written, 'SELECT ?v WHERE { ?f dct:conformsTo ?v }')).toEqual(
      DPV_VERSIONS.map((version) => `DPV ${version}`),
    );
    expect(ask(written, 'SELECT ?p WHERE { ?p a dpv:Process }')).toHaveLength(4);
  });

  /** A copy of the vocabulary, github.com/w3c/dpv, as `dpv` in that folder: its own folders `2.0` to `2.3`. */
  const { GAZETTE_VALIDATORS } = process.env;
  const vocabulary = GAZETTE_VALIDATORS ? join(GAZETTE_VALIDATORS, 'dpv') : null;
  it.runIf(vocabulary)('use terms that every version of the vocabulary defines', () => {
    const used = new Set(
      [WHOLE, { ...FACTS, measures: 'unknown', recipients: 'none' } as Facts].flatMap((facts) =>
        storeOf(facts)
          .match()
          .flatMap(({ predicate, object }) => [predicate.value, object.value]),
      ),
    );
    const terms = [...used].flatMap((iri) => /^https:\/\/w3id\.org\/dpv(?:\/(loc))?#(.+)$/.exec(iri) ?? []);
    expect(terms.length).toBeGreaterThan(0);
    for (const version of DPV_VERSIONS)
      for (const iri of used) {
        const [, part = 'dpv', term] = /^https:\/\/w3id\.org\/dpv(?:\/(loc))?#(.+)$/.exec(iri) ?? [];
        if (!term) continue;
        const path = join(vocabulary!, version, part, `${part}.ttl`);
        expect(existsSync(path), path).toBe(true);
        expect(readFileSync(path, 'utf8'), `${version} ${part}:${term}`).toMatch(
          new RegExp(`^${part}:${term} a `, 'm'),
        );
      }
  });
});

/** Said by a type or by a property of its own. */
const SAID_BY_TYPE = new Set([
  'processor',
  'controller',
  'authority',
  'technical',
  'organisational',
  'session',
]);

/** Words that break tables: a line break, signs that divide cells, a formula. */
const HARD: Facts = {
  ...FACTS,
  purposes: stated(FACTS.purposes).map((one, i) => ({
    ...one,
    label: { ...one.label, ru: ['=1+1|x', 'Строка\nи ещё; "одна", \\| здесь', 'a\tb', 'Учёт'][i]! },
  })),
};

describe('the record of processing', () => {
  it('has headings, and words for what is not stated, in the language that was asked for', () => {
    expect(recordOfProcessing(FACTS, 'ru').columns[0]).toBe('Цель');
    expect(recordOfProcessing(FACTS, 'kk').columns[0]).toBe('Мақсаты');
    const [row] = recordOfProcessing({ ...WHOLE, recipients: 'none', transfers: 'unknown' }, 'ru').rows;
    expect(row!.slice(3, 5)).toEqual(['нет', 'не указано']);
    expect(recordOfProcessing(WHOLE, 'en').rows.flat().join()).not.toContain('unknown');
  });

  it('is one line a row in Markdown, whatever stands in its cells', () => {
    const lines = tableOf(recordOfProcessing(HARD, 'ru')).trimEnd().split('\n');
    expect(lines).toHaveLength(2 + stated(FACTS.purposes).length);
    const cells = (line: string) => line.match(/(?:\\.|[^|\\])+/g)!.map((cell) => cell.trim());
    for (const line of lines) expect(cells(line)).toHaveLength(7);
    expect(cells(lines[3]!)[0]).toBe('Строка и ещё; "одна", \\\\\\| здесь');
  });

  it('is apart by what spreadsheets expect in its language, with a mark of its encoding, unless told otherwise', async () => {
    const of = async (...options: string[]) =>
      (await gazette('export', 'ropa', '--root', SHOP, ...options)).stdout;
    expect(await of('--locale', 'ru')).toMatch(/^\uFEFFЦель;Правовое основание;/);
    expect(await of('--locale', 'en')).toMatch(/^\uFEFFPurpose,Legal basis,/);
    expect(await of('--locale', 'en', '--delimiter', 'tab', '--no-bom')).toMatch(/^Purpose\tLegal basis\t/);
    expect(await of('--locale', 'ru', '--format', 'markdown')).toMatch(/^\| Цель \| /);
    const wrong = await gazette('export', 'ropa', '--root', SHOP, '--delimiter', 'pipe');
    expect(wrong).toMatchObject({ status: 2 });
    expect(wrong.stderr).toContain('--delimiter takes comma, semicolon, tab, not `pipe`');
  });

  it.runIf(process.env.CI === 'true' || hasSpreadsheets()).each(['comma', 'semicolon', 'tab'] as const)(
    'opens in LibreOffice with every cell in its place, apart by %s',
    async (delimiter) => {
      const record = recordOfProcessing(HARD, 'ru');
      const sheet = await sheetOf(csvOf(record, { delimiter, hasMark: true }), DELIMITERS[delimiter]);
      const shown = record.rows.map((row) => row.map((cell) => (cell.startsWith('=') ? `'${cell}` : cell)));
      expect(sheet).toEqual([record.columns, ...shown]);
    },
    150_000,
  );
});
