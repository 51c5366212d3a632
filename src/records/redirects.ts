/** Old addresses and where they lead: what `redirects` in `organisation.yaml` may say. Paths begin at the site's root. */
import * as z from 'zod';
import { expected } from './words.ts';

/** Well below the limit of hosts: an address takes two lines, and Cloudflare reads 2,000 lines. */
const MOST = 500;
/** Cloudflare reads 1,000 characters of a line. */
const LONGEST = 400;

/** Characters with a special meaning in redirect files of hosts or in addresses. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const ODD = /[\s\u0000-\u001f\u007f\\"'`<>{}|^$*]/;

/** `/a/` and `/a` are one address. */
const trimmed = (path: string) => path.replace(/\/$/, '');

/** `path` with its percent signs decoded; `null` where it is not a valid path. */
export function decoded(path: string): string | null {
  try {
    const names = path.split('/').map((name) => decodeURIComponent(name));
    return names.some((name) => /[/\\]/.test(name) || ODD.test(name)) ? null : names.join('/');
  } catch {
    return null;
  }
}

function faultOfOld(path: string): string | null {
  if (!/^\/[^/\\]/.test(path))
    return `Unexpected \`${path}\`, expected a path from the site's root such as \`/cookies\``;
  if (path.length > LONGEST) return `Unexpected length of \`${path}\`, expected at most ${LONGEST} signs`;
  if (/[?#:]/.test(path) || ODD.test(path))
    return `Unexpected sign in \`${path}\`, expected a path alone: no blanks, no \`?\`, \`#\`, \`*\` or \`:\``;
  const names = decoded(trimmed(path))?.split('/').slice(1);
  if (!names || names.some((name) => ['', '.', '..'].includes(name)))
    return `Unexpected \`${path}\`, expected names between single slashes, none of them \`.\` or \`..\``;
  return null;
}

function faultOfNew(to: string): string | null {
  const isPath = /^\/(?![/\\])/.test(to);
  const isAddress = /^https?:\/\/[^/]/.test(to) && URL.canParse(to);
  if (!isPath && !isAddress)
    return `Unexpected \`${to}\`, expected a path from the site's root such as \`/ru/cookies/\`, or an address that begins with \`https://\``;
  if (to.length > LONGEST) return `Unexpected length of \`${to}\`, expected at most ${LONGEST} signs`;
  if (ODD.test(to)) return `Unexpected sign in \`${to}\`, expected an address as browsers write it`;
  return null;
}

/** The loop of redirects that starts at `from` and leads back to it; `null` where there is none. */
function loopOf(redirects: ReadonlyMap<string, string>, from: string): string[] | null {
  const seen = [from];
  for (let at = redirects.get(from); at !== undefined; at = redirects.get(at)) {
    if (at === from) return [...seen, at];
    if (seen.includes(at)) return null;
    seen.push(at);
  }
  return null;
}

/** The path of an address without its query; a full address as it is. */
export const pathOf = (to: string) =>
  to.startsWith('/') ? trimmed(decoded(to.replace(/[?#].*$/, '')) ?? to) : to;

export const redirects: z.ZodType<Readonly<Record<string, string>>> = z
  .record(z.string(), z.string({ error: expected('an address') }), {
    error: expected('old and new addresses: `/cookies: /en/cookies/`'),
  })
  .check(({ value, issues }) => {
    const report = (key: string, message: string) =>
      issues.push({ code: 'custom', message, path: [key], input: value });
    const known = new Map<string, string>();
    for (const [from, to] of Object.entries(value)) {
      const fault = faultOfOld(from) ?? faultOfNew(to);
      if (fault !== null) {
        report(from, fault);
        continue;
      }
      const path = pathOf(from);
      if (known.has(path)) report(from, `Unexpected second \`${from}\`, expected one spelling of an address`);
      known.set(path, pathOf(to));
    }
    for (const from of known.keys()) {
      const loop = loopOf(known, from);
      if (loop)
        report(from, `Unexpected loop ${loop.map((path) => `\`${path}\``).join(' → ')}, expected an end`);
    }
    if (known.size > MOST)
      report(Object.keys(value)[MOST]!, `Unexpected number of addresses, expected at most ${MOST}`);
  })
  .default({});
