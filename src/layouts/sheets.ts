/**
 * Styles that only some kinds of pages need, each a sheet of its own: a page is sent those that it asks for.
 *
 * They stand before the styles of every page (`styles/site.css`), which the generator puts at the head's end.
 */
import clause from '../styles/clause-page.css?url';
import history from '../styles/history.css?url';
import archive from '../styles/history-page.css?url';
import home from '../styles/home-page.css?url';
import notice from '../styles/notice.css?url';
import policy from '../styles/policy-page.css?url';
import record from '../styles/record.css?url';
import redline from '../styles/redline-page.css?url';
import search from '../styles/search.css?url';

/** The address of each. */
export const SHEETS = { archive, clause, history, home, notice, policy, record, redline, search };

export type Sheet = keyof typeof SHEETS;
