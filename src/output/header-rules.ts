/** Reads `_headers` as hosts do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface HeaderRule {
  readonly pattern: RegExp;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The blocks of the site in `folder`: a path with `*` and `:names`, then indented headers. All that fit a path apply. */
export function headerRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .map((block) => block.trim().split('\n'))
    .map(([path = '', ...lines]) => ({
      path,
      pattern: new RegExp(
        `^${path
          .replace(/[.]/g, '\\.')
          .replace(/:[a-z]+/g, '[^/]+')
          .replace(/\*/g, '.*')}$`,
      ),
      headers: lines.map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
    }));
}

/** Whether another site may show `path` in a frame, as browsers decide: by a policy that says so, else by `X-Frame-Options`. */
export function mayBeFramed(rules: readonly HeaderRule[], path: string): boolean {
  const headers = rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.headers);
  const valuesOf = (wanted: string) =>
    headers.flatMap(([name, value]) => (name.toLowerCase() === wanted ? [value] : []));
  const ancestors = valuesOf('content-security-policy').flatMap(
    (policy) => /(?:^|;)\s*frame-ancestors ([^;]*)/.exec(policy)?.[1]?.trim() ?? [],
  );
  if (ancestors.length > 0) return ancestors.every((source) => source === '*');
  return valuesOf('x-frame-options').length === 0;
}
