/** What `verify --print` needs: the browser that printed a site, and what its PDF files say that they hold to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_RECORD_FILE, browserName, CLAIMS, type Claim, claimsOf } from '../output/index.ts';
import { UsageError } from './report.ts';

/** The standards that `--pdf-claim` names. Throws a `UsageError`. */
export function claimsIn(named: readonly string[]): readonly Claim[] {
  for (const claim of named)
    if (!(CLAIMS as readonly string[]).includes(claim))
      throw new UsageError(`--pdf-claim takes ${CLAIMS.join(' or ')}, not \`${claim}\``);
  return claimsOf(named.join(','));
}

/** Two browsers draw one text in other bytes. Throws a `UsageError` where the one of this machine did not print the site in `folder`. */
export async function requirePrinter(folder: string): Promise<void> {
  const printed = printerOf(folder);
  if (printed === null) return;
  const here = await browserName();
  if (here !== printed)
    throw new UsageError(
      `--print: ${printed} printed the PDF files of this site, and the browser here is ${here ?? 'unknown'}; name that one with GAZETTE_BROWSER`,
    );
}

/** The browser that a site names; `null`: it names none, so it has no PDF files or is told of elsewhere. */
function printerOf(folder: string): string | null {
  try {
    const record = JSON.parse(readFileSync(join(folder, BUILD_RECORD_FILE), 'utf8')) as {
      chromium?: unknown;
    } | null;
    return typeof record?.chromium === 'string' ? record.chromium : null;
  } catch {
    return null;
  }
}
