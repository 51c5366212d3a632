/** Placeholders that `import` and `init` write into `organisation.yaml` for a person to replace. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import { problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** No company is called that, and nobody but IANA has that site. */
export const PLACEHOLDERS = { name: 'Company', site: 'https://example.org' } as const;

/** The placeholders still in `organisation.yaml`, which pages, PDFs and notices would show. */
export function placeholderProblems(root: string): VFileMessage[] {
  const path = 'policies/organisation.yaml';
  let text: string;
  try {
    text = readFileSync(join(root, path), 'utf8');
  } catch {
    // A missing file is reported elsewhere.
    return [];
  }
  const { value, placeAt } = readYaml(
    { path, text },
    z.looseObject({ name: z.unknown(), site: z.unknown() }),
  );
  const names = Object.entries(Object(value?.name)).filter(([, name]) => name === PLACEHOLDERS.name);
  const isExample = typeof value?.site === 'string' && value.site.replace(/\/+$/, '') === PLACEHOLDERS.site;
  const at = (key: readonly string[], reason: string) =>
    problem(path, reason, { rule: 'archive/placeholder', place: placeAt(key) });
  return [
    ...names.map(([locale, name]) =>
      at(['name', locale], `Unexpected placeholder \`${name}\`, expected the name of the organisation`),
    ),
    ...(isExample
      ? [at(['site'], `Unexpected placeholder \`${PLACEHOLDERS.site}\`, expected the address of the site`)]
      : []),
  ];
}
