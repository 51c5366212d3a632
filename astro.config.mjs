import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { SITE } from './src/site/astro-config.ts';
import { gazette } from './src/site/integration.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// For tools that ask Astro itself (type checks, editors); `gazette build` and `gazette dev` say where the policies are.
process.env.GAZETTE_ROOT ??= fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({ ...SITE, integrations: [gazette()] });
