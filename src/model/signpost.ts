/** Which policy programs find when they look for a site's privacy policy or its terms. */
import type { IsoDate } from './date.ts';
import type { Policy, PolicyKind, Version } from './policy.ts';
import { inForceOn } from './timeline.ts';

/** Link types by kind of policy. Source: HTML Living Standard, 4.6.8; RFC 6903. */
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

interface Published {
  readonly policy: Policy;
  readonly versions: readonly Version[];
}

/** The policy of each link type on `asOf`. */
export const signpostsOf = (policies: readonly Published[], asOf: IsoDate): Signpost[] =>
  (Object.keys(LINK_TYPES) as SignpostKind[]).flatMap((kind) => {
    const policy = chosenPolicy(policies, kind, asOf);
    return policy === null ? [] : [{ rel: LINK_TYPES[kind], policy }];
  });

/**
 * The policy that somebody who looks for one of this kind finds; `null`: there is none. Of several, it is one in force on
 * `asOf`, else one whose id is its kind, else the first.
 */
export function chosenPolicy(policies: readonly Published[], kind: PolicyKind, asOf: IsoDate): string | null {
  const own = policies.filter(({ policy, versions }) => policy.kind === kind && versions.length > 0);
  const inForce = own.filter(({ versions }) => inForceOn(versions, asOf) !== null);
  const candidates = inForce.length > 0 ? inForce : own;
  const chosen = candidates.find(({ policy }) => policy.id === kind) ?? candidates[0];
  return chosen?.policy.id ?? null;
}
