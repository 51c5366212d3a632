#!/usr/bin/env bash
# A site that Astro builds from inside a Vitest test leaves out what its pages have for production.
#
# Packages: astro 7.3.4, vitest 5.1.1.
# One would guess: `astro build` makes import.meta.env.PROD true, whoever starts it.
# Seen: Vitest gives its tests an environment with PROD empty and DEV set, and processes that a test
#   starts inherit it. Astro takes environment variables of these names for the values of
#   import.meta.env, in a production build too. The build succeeds, says nothing, and every
#   `import.meta.env.PROD && ...` of a page is gone. The same happens with a variable PROD that has
#   another purpose on a build server.
# Why it matters: pages often put their content security policy, or the tag that keeps drafts out of
#   search engines, behind PROD. Tests then look at another site than the one that is published.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund astro@7.3.4 vitest@5.1.1 node@24.21.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }
export PATH="$work/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1

mkdir -p src/pages
cat > src/pages/index.astro <<'ASTRO'
<html lang="en"><head><title>A page</title></head>
<body>{import.meta.env.PROD ? 'for production' : 'for development'}</body></html>
ASTRO
cat > build.test.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { test } from 'vitest'

test('builds', () => {
  execFileSync('node_modules/.bin/astro', ['build', '--outDir', 'by-a-test'], { stdio: 'ignore' })
}, 120_000)
JS

astro build --outDir by-a-shell >/dev/null 2>&1
PROD= astro build --outDir with-a-variable >/dev/null 2>&1
vitest run >/dev/null 2>&1
seen() { grep -o 'for [a-z]*' "$1/index.html"; }
for folder in by-a-shell with-a-variable by-a-test; do echo "$folder: $(seen "$folder")"; done
[ "$(seen by-a-shell) $(seen with-a-variable) $(seen by-a-test)" = 'for production for development for development' ] ||
  { echo 'The behaviour has changed.' >&2; exit 1; }
echo 'Production is gone without a word, as described.'
