/** Which policy programs are led to when they look for a site's privacy policy or its terms. */
import type { IsoDate } from './date.ts';
import type { Policy, PolicyKind, Version } from './policy.ts';
import { inForceOn } from './timeline.ts';

/** Link types for policies, by the kind that they stand for. Source: HTML Living Standard, 4.6.8; RFC 6903. */
const LINK_TYPES = { privacy: 'privacy-policy', terms: 'terms-of-service' } as const satisfies Partial<
  Record<PolicyKind, string>
>;
type SignpostKind = keyof typeof LINK_TYPES;

export interface Signpost {
  /** The link type, and the last part of the address under `/.well-known/`. */
  readonly rel: (typeof LINK_TYPES)[SignpostKind];
  /** The policy's id. */
  readonly policy: string;
}

/** The link type of a kind of policy; `null`: there is none for it. */
export const linkTypeOf = (kind: PolicyKind): Signpost['rel'] | null =>
  Object.hasOwn(LINK_TYPES, kind) ? LINK_TYPES[kind as SignpostKind] : null;

/**
 * The policy of each link type on `asOf`. Of several of one kind: one that is in force, then one whose id is its kind,
 * then the first.
 */
export function signpostsOf(
  policies: readonly { readonly policy: Policy; readonly versions: readonly Version[] }[],
  asOf: IsoDate,
): Signpost[] {
  const published = policies.filter(({ versions }) => versions.length > 0);
  return (Object.keys(LINK_TYPES) as SignpostKind[]).flatMap((kind) => {
    const own = published.filter(({ policy }) => policy.kind === kind);
    const inForce = own.filter(({ versions }) => inForceOn(versions, asOf) !== null);
    const candidates = inForce.length > 0 ? inForce : own;
    const chosen = candidates.find(({ policy }) => policy.id === kind) ?? candidates[0];
    return chosen ? [{ rel: LINK_TYPES[kind], policy: chosen.policy.id }] : [];
  });
}
