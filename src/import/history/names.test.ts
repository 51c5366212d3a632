import { expect, it } from 'vitest';
import { policyIdFor, titleFor } from './names.ts';

it.each(['политика-йода', 'politique-de-confidentialité'])(
  'gives %s one title and id however a system writes its letters',
  (name) => {
    const [whole, parts] = [name.normalize('NFC'), name.normalize('NFD')];
    expect(parts).not.toBe(whole);
    expect(titleFor(parts)).toBe(titleFor(whole));
    expect(policyIdFor(parts, new Set())).toBe(policyIdFor(whole, new Set()));
  },
);
