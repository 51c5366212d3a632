import { describe, expect, it } from 'vitest';
import type { Policy, Version } from './policy.ts';
import { signpostsOf } from './signpost.ts';

const policy = (id: string, kind: Policy['kind'], ...effective: string[]) => ({
  policy: { id, kind } as Policy,
  versions: effective.map((day) => ({ id: day, effective: day, withdrawn: null }) as Version),
});

describe('signpostsOf', () => {
  it('names the privacy policy and the terms, whatever their ids', () => {
    const found = signpostsOf(
      [
        policy('notice', 'privacy', '2026-01-01'),
        policy('rules', 'terms', '2026-01-01'),
        policy('cookies', 'cookies', '2026-01-01'),
      ],
      '2026-06-01',
    );
    expect(found).toEqual([
      { rel: 'privacy-policy', policy: 'notice' },
      { rel: 'terms-of-service', policy: 'rules' },
    ]);
  });

  it('prefers what is in force, then the policy named after its kind', () => {
    const names = (...policies: ReturnType<typeof policy>[]) =>
      signpostsOf(policies, '2026-06-01').map(({ policy: id }) => id);
    const [apps, own, later] = [
      policy('apps', 'privacy', '2026-01-01'),
      policy('privacy', 'privacy', '2026-01-01'),
      policy('privacy', 'privacy', '2027-01-01'),
    ];
    expect(names(apps, own)).toEqual(['privacy']);
    expect(names(apps, later)).toEqual(['apps']);
    expect(names(later)).toEqual(['privacy']);
    expect(names(policy('privacy', 'privacy'))).toEqual([]);
  });
});
