/**
 * For programs in Node: everything that `gazette/redline`, `gazette/parse` and `gazette/archive` export. Pages in a
 * browser import those they need: this one reads disks.
 */
export * from './archive.ts';
export * from './parse.ts';
export * from './redline.ts';
