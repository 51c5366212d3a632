import { expect, it } from 'vitest';
import { isAddress, plainAddress } from './remote.ts';

it.each([
  ['https://example.org/policies.git', true],
  ['ssh://git@example.org:22/policies', true],
  ['git@example.org:acme/policies.git', true],
  ['file:///srv/policies.git', true],
  ['../policies', false],
  ['C:/policies', false],
  ['ext::sh -c true', false],
  ['--upload-pack=true', false],
  ['policies@2024:05', true],
  ['policies:2024', false],
])('knows an address from a folder: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});

it.each([
  ['https://ann:secret@example.org/a.git', 'https://example.org/a.git'],
  ['https://token@example.org/a.git', 'https://example.org/a.git'],
  ['ssh://git:secret@example.org/a.git', 'ssh://git@example.org/a.git'],
  ['file://ann:secret@localhost/a.git', 'file://localhost/a.git'],
  ['git@example.org:acme/a.git', 'git@example.org:acme/a.git'],
  ['https://example.org/a@b.git', 'https://example.org/a@b.git'],
])('writes an address down without what lets somebody in: %s', (given, expected) => {
  expect(plainAddress(given)).toBe(expected);
});
