/** Reads single values from record files of another checkout or commit. */
import type { Numbering } from '../model/index.ts';
import { policySchema, type VersionRecord, versionSchema } from '../records/index.ts';
import { readYaml } from './yaml.ts';

/** Ids of versions: an effective date, with a counter where a day has several. */
export const VERSION_ID = /^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/;

/** The numbering that a `policy.yaml` of this content asks for. */
export function numberingIn(yaml: string): Numbering {
  const read = readYaml({ path: 'policy.yaml', text: yaml }, policySchema);
  return read.value?.numbering ?? 'decimal';
}

/** The dates of a `version.yaml` of this content; `null` if it is not valid. */
export function recordedDates(yaml: string): Pick<VersionRecord, 'published' | 'effective'> | null {
  return readYaml({ path: 'version.yaml', text: yaml }, versionSchema).value;
}
