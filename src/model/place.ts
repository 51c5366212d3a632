/** Which kinds of pages a path can belong to: the inverse of `places.ts`. */
import { PLACES } from './places.ts';

export type PlaceName = keyof typeof PLACES;

/** A kind that has pages at such a path, and what they are about there: `{ locale: 'ru', policy: 'privacy' }`. */
export interface Place {
  readonly name: PlaceName;
  readonly each: (typeof PLACES)[PlaceName]['each'];
  readonly about: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly name: PlaceName;
  /** One expression for each part. */
  readonly parts: readonly RegExp[];
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

let known: readonly Pattern[] | null = null;

/** Made when the first path is asked for: pages in a browser know addresses, and ask for none. */
function patterns(): readonly Pattern[] {
  known ??= (Object.keys(PLACES) as PlaceName[]).map((name) => ({
    name,
    parts: partsOf(PLACES[name].at).map((part) => {
      const literal = part.replace(/[.+*?^$(){}|\\]/g, '\\$&');
      return new RegExp(`^${literal.replace(/\[(\w+)\]/g, '(?<$1>[^/]+?)')}$`);
    }),
  }));
  return known;
}

/** The kinds of pages that can stand at `path`, from the site's root, whether it is there or not. */
export function placesAt(path: string): Place[] {
  const given = partsOf(path);
  return patterns().flatMap(({ name, parts }) => {
    if (parts.length !== given.length) return [];
    const matches = parts.map((part, at) => part.exec(given[at]!));
    if (matches.includes(null)) return [];
    const about = Object.assign({}, ...matches.map((match) => match!.groups));
    return [{ name, each: PLACES[name].each, about }];
  });
}

/** The fixed first parts of addresses: `api`, `ledger.jsonl`. */
export const rootNames = (): readonly string[] =>
  [...new Set(Object.values(PLACES).map(({ at }) => partsOf(at)[0]!))].filter((part) => !part.includes('['));

/** Names beside those of policies in a language: `search`, `changes`. */
export const namesBesidePolicies = (): readonly string[] =>
  Object.values(PLACES).flatMap(({ at }) => /^\[locale\]\/([\w-]+)\/$/.exec(at)?.[1] ?? []);
