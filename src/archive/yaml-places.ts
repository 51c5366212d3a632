/** The position of a key in a YAML file, for problems found after the file was read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Place } from './problem.ts';
import { readYaml } from './yaml.ts';

/** Finds the position of the deepest existing part of a key path. The file at `path` is read on the first call. */
export function placesIn(root: string, path: string): (keys: readonly (string | number)[]) => Place {
  let placeAt: ((keys: readonly (string | number)[]) => Place) | null = null;
  return (keys) => {
    placeAt ??= readYaml({ path, text: readFileSync(join(root, path), 'utf8') }, z.unknown()).placeAt;
    return placeAt(keys);
  };
}
