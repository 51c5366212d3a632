/** Where a key of a YAML file stands, for problems that are found after the file was read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Place } from './problem.ts';
import { readYaml } from './yaml.ts';

/** The place of the deepest existing part of a path in the file at `path`, which is read when a place is first asked for. */
export function placesIn(root: string, path: string): (keys: readonly (string | number)[]) => Place {
  let placeAt: ((keys: readonly (string | number)[]) => Place) | null = null;
  return (keys) => {
    placeAt ??= readYaml({ path, text: readFileSync(join(root, path), 'utf8') }, z.unknown()).placeAt;
    return placeAt(keys);
  };
}
