/**
 * A script that loads another one later does so in a line of its own.
 *
 * Vite wraps every `import()` of a page in a helper of 700 bytes that preloads styles and further scripts. Ours have neither.
 * Its module has this name in Vite 8; if another version gives it another, the helper is back and pages weigh more, which
 * `testing/weight.test.ts` sees.
 */
const HELPER = '\0vite/preload-helper.js';

export function plainImports() {
  return {
    name: 'gazette-plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
