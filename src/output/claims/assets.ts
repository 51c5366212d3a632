/** Scripts and styles of a site are those of the tool, by their digests; a theme changes how words look and hides none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem, sha256 } from '../../archive/index.ts';
import { BANNER } from './notices.ts';
import { type Served, textAt } from './served.ts';

/** The scripts, styles and typefaces of the tool: bytes of each by its path in a site. */
export type Assets = ReadonlyMap<string, Buffer>;

const IS_ASSET = /^_astro\/|\.(?:js|mjs|css|wasm)$/;
const THEME = /(?:^|\/)theme\.css$/;

/** `assets`: `null` where this machine cannot tell what the tool's are. */
export function assetProblems(served: Served, assets: Assets | null): VFileMessage[] {
  const problems: VFileMessage[] = [];
  const report = (path: string, reason: string) =>
    problems.push(problem(path, reason, { rule: 'site/asset' }));
  for (const path of [...served.known].filter((one) => IS_ASSET.test(one)).sort()) {
    if (THEME.test(path)) {
      const rule = hidingRule(textAt(served, path) ?? '');
      if (rule !== null)
        report(
          path,
          `Unexpected \`${rule}\`, expected colours and typefaces: it could hide or replace words`,
        );
      continue;
    }
    if (assets === null) continue;
    const bytes = readFileSync(join(served.folder, path));
    const own = assets.get(path);
    const isSame =
      path === 'banner.js' ? codeOf(bytes) === (own && codeOf(own)) : own && sha256(own) === sha256(bytes);
    if (!isSame)
      report(
        path,
        own
          ? 'Unexpected bytes, expected those of the tool'
          : 'Unexpected script or styles, expected those of the tool alone',
      );
  }
  return problems;
}

/** The script behind the data of the home-page notice. */
const codeOf = (script: Buffer) => script.toString('utf8').replace(BANNER, '');

/** What in a theme takes words away, or puts others in their place. */
const HIDES =
  /(?:^|[;{\s])(display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?\.?0*(?=[;}\s!]|$)|font-size\s*:\s*0(?![.\d]*[1-9])|clip(?:-path)?\s*:|text-indent\s*:\s*-|color\s*:\s*transparent|content\s*:\s*(?!["']{2}|none|normal)|transform\s*:|(?:left|top|right|bottom)\s*:\s*-\d{3,}|content-visibility\s*:|@import)/i;

const hidingRule = (css: string): string | null =>
  HIDES.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1]?.replace(/\s+/g, ' ') ?? null;
