/** How much a large archive builds ahead: every page, but files for printing only of what holds or is to hold. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { statusOn, type Version } from '../model/index.ts';
import { loadSite } from './site.ts';

/** So many texts may have PDF and Word files, and redlines against the text in force; they take nine tenths of a build. */
export const FULL_EXTENT = 2000;

export const EXTENTS = ['all', 'in-force'] as const;
export type Extent = (typeof EXTENTS)[number];

/** Whether a version, and the redlines that lead to it, have PDF and Word files on the site. */
export function hasSheets({ versions }: ArchivedPolicy, version: Version): boolean {
  const { extent, asOf } = loadSite();
  return extent === 'all' || ['in-force', 'upcoming'].includes(statusOn(version, versions, asOf));
}
