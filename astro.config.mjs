import { defineConfig } from 'astro/config';
import { SITE } from './src/site/astro-config.ts';
import { gazette } from './src/site/integration.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({ ...SITE, integrations: [gazette()] });
