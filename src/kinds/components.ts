/** What the kinds of pages show, made from the files of this folder: `npm run generate` writes it. */

export const COMPONENTS = {
  api: () => import('./api.astro'),
  beside: () => import('./beside.astro'),
  changes: () => import('./changes.astro'),
  clause: () => import('./clause.astro'),
  compare: () => import('./compare.astro'),
  draft: () => import('./draft.astro'),
  draftChanges: () => import('./draft-changes.astro'),
  follow: () => import('./follow.astro'),
  history: () => import('./history.astro'),
  home: () => import('./home.astro'),
  notice: () => import('./notice.astro'),
  policy: () => import('./policy.astro'),
  record: () => import('./record.astro'),
  redline: () => import('./redline.astro'),
  search: () => import('./search.astro'),
  version: () => import('./version.astro'),
} as const;
