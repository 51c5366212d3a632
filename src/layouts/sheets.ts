/**
 * Styles that only some kinds of pages need, a sheet for each kind: a page is sent the one that it asks for, and what it shows
 * that others do not have costs them nothing.
 *
 * They stand before the styles of every page (`styles/site.css`), which the generator puts at the head's end.
 */
import api from '../styles/api-page.css?url';
import beside from '../styles/beside-page.css?url';
import changes from '../styles/changes-page.css?url';
import clause from '../styles/clause-page.css?url';
import compare from '../styles/compare-page.css?url';
import follow from '../styles/follow-page.css?url';
import archive from '../styles/history-page.css?url';
import home from '../styles/home-page.css?url';
import notice from '../styles/notice-page.css?url';
import policy from '../styles/policy-page.css?url';
import record from '../styles/record-page.css?url';
import redline from '../styles/redline-page.css?url';
import search from '../styles/search-page.css?url';

/** The address of each. */
export const SHEETS = {
  api,
  archive,
  beside,
  changes,
  clause,
  compare,
  follow,
  home,
  notice,
  policy,
  record,
  redline,
  search,
};

export type Sheet = keyof typeof SHEETS;
