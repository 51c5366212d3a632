/**
 * A script that loads another one later does so in a line of its own.
 *
 * Vite wraps every `import()` of a page in a helper of 700 bytes that preloads styles and further scripts. Ours have neither.
 * What stands in its place is so short that each module has its own: shared, it would be a file more on every page.
 *
 * The helper has this name in Vite 8; if another version gives it another, it is back and pages weigh more, which
 * `testing/weight.test.ts` sees.
 */
const HELPER = '\0vite/preload-helper.js';

export function plainImports() {
  return {
    name: 'gazette-plain-imports',
    enforce: 'pre' as const,
    resolveId: (id: string, importer?: string) =>
      id === HELPER && importer !== undefined ? `${HELPER}?for=${importer}` : undefined,
    load: (id: string) =>
      id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
