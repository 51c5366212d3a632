/** Reads the facts: `facts` in `organisation.yaml` and the files of `policies/facts/`, each key in one place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { type Facts, nearestWord, statedIn, type Unknown } from '../model/index.ts';
import { FACT_KEYS, factsSchema, isSilent, someFactsSchema } from '../records/index.ts';
import { type Archive, versionPath } from './archive.ts';
import { type Place, problem } from './problem.ts';
import { readYaml } from './yaml.ts';

const FACTS_FOLDER = 'policies/facts';

type Path = readonly (string | number)[];

interface Piece {
  readonly path: string;
  /** Only the keys that stand in the files, without defaults. */
  readonly value: Record<string, unknown>;
  readonly placeAt: (path: Path) => Place;
}

export interface FactsResult {
  /** `null` if none are stated, or anything is wrong. */
  readonly facts: Facts | null;
  readonly problems: readonly VFileMessage[];
}

/** The facts stated under `root`. `stated`: what `organisation.yaml` has under `facts`, already checked. */
export function readFacts(root: string, stated: Piece | null): FactsResult {
  const problems: VFileMessage[] = [];
  const pieces: Piece[] = stated ? [stated] : [];
  for (const path of factFiles(root)) {
    if (!path.endsWith('.yaml')) {
      problems.push(
        problem(path, 'Unexpected file, expected YAML files with facts', { rule: 'archive/stray' }),
      );
      continue;
    }
    const text = readFileSync(join(root, path), 'utf8');
    const read = readYaml({ path, text }, someFactsSchema);
    problems.push(...read.problems);
    if (read.value) pieces.push({ path, value: written(read.value, read.stated), placeAt: read.placeAt });
  }
  if (pieces.length === 0 || problems.length > 0) return { facts: null, problems };
  return joined(pieces);
}

/** The facts in the text of a version's `facts.yaml`. Throws if they are not valid. */
export function parseFacts(text: string): Facts {
  return factsSchema.parse(parse(text));
}

/** The facts that a version (or `draft`) was written from; `null`: it has none. */
export function readFactsOf({ root }: Pick<Archive, 'root'>, policy: string, version: string): Facts | null {
  const file = join(root, versionPath(policy, version), 'facts.yaml');
  return existsSync(file) ? parseFacts(readFileSync(file, 'utf8')) : null;
}

/** The facts as they are frozen: defaults written out, keys in one order. */
export const factsText = (facts: Facts): string =>
  stringify(
    Object.fromEntries(FACT_KEYS.filter((key) => !isSilent(key, facts[key])).map((key) => [key, facts[key]])),
    { lineWidth: 110 },
  );

/**
 * Gives the position of a fact under `root`: `policies/facts/facts.yaml:12`. For a fact that is stated nowhere it is the
 * position of the nearest key around it.
 */
export function factPlaces(root: string): (path: string) => string {
  const read = (path: string) =>
    readYaml({ path, text: readFileSync(join(root, path), 'utf8') }, z.unknown());
  const organisation = 'policies/organisation.yaml';
  const files = factFiles(root)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, prefix: [] as readonly string[], ...read(path) }));
  if (existsSync(join(root, organisation)))
    files.push({ path: organisation, prefix: ['facts'], ...read(organisation) });
  return (fact) => {
    const keys = fact.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const has = ({ value, prefix }: (typeof files)[number]) => {
      const stated = prefix.reduce<unknown>((inner, key) => Object(inner)[key], value);
      return Object.hasOwn(Object(stated), keys[0]!);
    };
    const home = files.find(has) ?? files[0];
    if (!home) return organisation;
    return `${home.path}:${home.placeAt([...home.prefix, ...keys]).line}`;
  };
}

/** The files of `policies/facts/`, in order. */
function factFiles(root: string): string[] {
  const folder = join(root, FACTS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => `${FACTS_FOLDER}/${name}`);
}

/** `value` with only the keys that `raw` has, that is, without defaults. */
export const written = (value: object, raw: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(Object(raw), key)));

function joined(pieces: readonly Piece[]): FactsResult {
  const problems: VFileMessage[] = [];
  const homes = new Map<string, Piece>();
  const merged: Record<string, unknown> = {};
  for (const piece of pieces)
    for (const [key, value] of Object.entries(piece.value)) {
      const home = homes.get(key);
      if (home && home !== piece) {
        problems.push(
          problem(piece.path, `Unexpected second \`${key}\`, expected it once (it stands in ${home.path})`, {
            rule: 'facts/twice',
            place: piece.placeAt([key]),
          }),
        );
        continue;
      }
      homes.set(key, piece);
      merged[key] = value;
    }
  const first = pieces[0]!;
  const at = (path: Path, reason: string, rule: string) => {
    const home = homes.get(String(path[0])) ?? first;
    problems.push(problem(home.path, reason, { rule, place: home.placeAt(path) }));
  };
  const whole = factsSchema.safeParse(merged);
  if (!whole.success) {
    for (const { path, message } of whole.error.issues) {
      const key = path.filter((part): part is string | number => typeof part !== 'symbol');
      at(
        key,
        `\`${key.join('.')}\`: ${key.length === 1 && merged[String(key[0])] === undefined ? 'Unexpected absence of this fact, expected it in one of the files' : message}`,
        'facts/missing',
      );
    }
    return { facts: null, problems };
  }
  const facts = whole.data;
  for (const { path, reason } of relationsOf(facts)) at(path, reason, 'facts/relation');
  return { facts: problems.length > 0 ? null : facts, problems };
}

/** Ids that refer to nothing, and ids used twice. References into a list that is `unknown` are not checked. */
function relationsOf(facts: Facts): { path: Path; reason: string }[] {
  const found: { path: Path; reason: string }[] = [];
  const idsOf = (items: readonly { readonly id: string }[] | Unknown) =>
    items === 'unknown' ? null : items.map(({ id }) => id);
  const categories = idsOf(facts.categories);
  const bases = idsOf(facts.bases);
  const purposes = idsOf(facts.purposes);
  const once = (key: string, items: readonly { readonly id: string }[] | 'unknown' | 'none') =>
    statedIn(items).forEach(({ id }, i) => {
      const before = statedIn(items).findIndex((other) => other.id === id);
      if (before < i)
        found.push({
          path: [key, i, 'id'],
          reason: `Unexpected second id \`${id}\`, expected it once in \`${key}\``,
        });
    });
  const names = (
    what: string,
    path: Path,
    ids: readonly string[] | Unknown,
    known: readonly string[] | null,
  ) =>
    statedIn(ids).forEach((id, i) => {
      if (known === null || known.includes(id)) return;
      const near = nearestWord(id, known);
      const expected = near
        ? `\`${near}\``
        : known.length > 0
          ? `one of ${known.map((one) => `\`${one}\``).join(', ')}`
          : 'none: none is stated';
      found.push({ path: [...path, i], reason: `Unexpected ${what} \`${id}\`, expected ${expected}` });
    });
  once('categories', facts.categories);
  once('sources', facts.sources);
  once('bases', facts.bases);
  once('purposes', facts.purposes);
  once('measures', facts.measures);
  statedIn(facts.sources).forEach((source, i) => {
    names('category', ['sources', i, 'categories'], source.categories, categories);
  });
  statedIn(facts.purposes).forEach((purpose, i) => {
    names('category', ['purposes', i, 'categories'], purpose.categories, categories);
    names('basis', ['purposes', i, 'bases'], purpose.bases, bases);
  });
  statedIn(facts.retention).forEach((one, i) => {
    names('category', ['retention', i, 'categories'], one.categories, categories);
  });
  once('recipients', facts.recipients);
  statedIn(facts.recipients).forEach((one, i) => {
    names('category', ['recipients', i, 'categories'], one.categories, categories);
    names('purpose', ['recipients', i, 'purposes'], one.purposes, purposes);
  });
  once('cookies', facts.cookies);
  return found;
}
