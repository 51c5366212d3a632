/**
 * For programs in Node: everything that `gazette/redline`, `gazette/changes`, `gazette/parse` and `gazette/archive` export. Pages in a
 * browser import those they need: this one reads disks.
 */
export * from './archive.ts';
export * from './changes.ts';
export * from './parse.ts';
export * from './redline.ts';
