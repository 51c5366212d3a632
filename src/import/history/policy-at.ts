/** Links from one document of a source to another. */
import type { HistoryOptions } from './states.ts';

/** The policy at a relative address of the source, as a link to it is written; `null`: there is none. */
export function policyAt(href: string, path: string, policies: HistoryOptions['policies']): string | null {
  // An address of no place is none.
  if (/^\s*(?:[?#]|$)/.test(href)) return null;
  const base = `http://source/${path.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.host !== 'source') return null;
  let target: string;
  try {
    target = decodeURIComponent(url.pathname.slice(1));
  } catch {
    // Not an address that anybody encoded.
    return null;
  }
  const stem = target.replace(/\/$/, '');
  const id = [target, `${stem}.md`, `${stem}/index.md`].find((one) => Object.hasOwn(policies, one));
  return id === undefined ? null : `policy:${policies[id]}`;
}
