import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { gazette } from './src/site/integration.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// The command line sets these; run by itself, Astro builds the policies beside this file.
process.env.GAZETTE_ROOT ??= fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Strings from the redline stay as they are; the default would glue `<ins>` and `<del>` of components together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  devToolbar: { enabled: false },
  // Nothing may be inlined: the pages' content security policy allows files of the site only.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  integrations: [gazette()],
});
