/** The kind of page at an address, as the routes in `pages/` ask for it. */
import type { Kind } from './kind.ts';
import { KINDS } from './list.ts';

/** A kind, whatever its pages are about. */
type AnyKind = Kind<Record<string, unknown>>;

const trimmed = (path: string) => path.replace(/^\/+|\/+$/g, '');

const BY_ADDRESS = new Map(
  Object.entries(KINDS).map(([name, kind]) => [trimmed(kind.at), { name, kind: kind as AnyKind }]),
);

/** The kind whose pages stand at `pattern`, an address as Astro writes it: `/[locale]/[policy]`. */
export function kindAt(pattern: string): { readonly name: string; readonly kind: AnyKind } {
  const found = BY_ADDRESS.get(trimmed(pattern));
  if (!found) throw new Error(`No kind of page stands at \`${pattern}\``);
  return found;
}
