/** What hosts that read `_headers` take of it: Cloudflare Pages drops what is beyond, without a word. */

/** Rules of the file. Source: Cloudflare Pages, “Headers”: at most 100. */
export const MAX_RULES = 100;
/** Characters of a line. Source: the same page: at most 2,000. */
export const MAX_LINE = 2_000;

/** What of a `_headers` file such a host would drop, in sentences. */
export function beyondBounds(file: string): string[] {
  const lines = file.split('\n');
  const rules = lines.filter((line) => /^\S/.test(line));
  const isLong = (line: string) => line.length > MAX_LINE;
  return [
    ...(rules.length > MAX_RULES
      ? [
          `_headers has ${rules.length} rules, and Cloudflare Pages takes ${MAX_RULES}: it drops the last ones, beginning with the rule for ${rules[MAX_RULES]}`,
        ]
      : []),
    ...lines
      .filter(isLong)
      .map(
        (line) =>
          `_headers has a line of ${line.length} characters, and Cloudflare Pages takes ${MAX_LINE}: it drops \`${line.trim().split(':')[0]}\``,
      ),
  ];
}
