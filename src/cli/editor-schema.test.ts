import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, sandbox } from '../testing/sandbox.ts';
import { installedAt, schemaLine } from './editor-schema.ts';

const withPackage = () => {
  const root = sandbox();
  mkdirSync(join(root, 'node_modules'));
  mkdirSync(join(root, 'sites/shop'), { recursive: true });
  symlinkSync(PROJECT, join(root, 'node_modules/gazette'));
  return root;
};
const FACTS = 'policies/facts/facts.yaml';

it('leads from a file to the schema of the installed package', () => {
  const root = withPackage();
  expect(installedAt(root)).toBe(join(root, 'node_modules/gazette'));
  expect(schemaLine('facts', root, FACTS)).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/gazette\/docs\/(schemas\/)?facts\.schema\.json\n$/,
  );
});

it('finds a package that is installed further up', () => {
  const root = join(withPackage(), 'sites/shop');
  expect(schemaLine('facts', root, FACTS)).toContain('$schema=../../../../node_modules/gazette/docs/');
});

it('leads nowhere outside of a project that has the package', () => {
  const root = sandbox();
  expect([installedAt(root), schemaLine('facts', root, FACTS)]).toEqual([null, '']);
});

it('is the line that the shipped examples have', () => {
  expect(schemaLine('facts', join(PROJECT, 'examples/shop'), FACTS)).toMatch(
    /\$schema=\.\.\/\.\.\/\.\.\/\.\.\/docs\/(schemas\/)?facts\.schema\.json\n$/,
  );
});
