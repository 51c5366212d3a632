/**
 * What languages are called in each other and in themselves, cut from CLDR as the pinned Node has it: `src/languages/name-list.ts`.
 * So a site's bytes do not depend on the Node that builds it.
 */
import type { GeneratedFile } from './lists.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Tags with a script or a country that texts are often published under. */
const LONGER = [
  'az-Arab',
  'az-Cyrl',
  'bs-Cyrl',
  'de-AT',
  'de-CH',
  'en-GB',
  'en-US',
  'es-419',
  'es-ES',
  'es-MX',
  'fr-CA',
]
  .concat([
    'fr-CH',
    'kk-Arab',
    'kk-Latn',
    'ms-Arab',
    'nl-BE',
    'pa-Arab',
    'pt-BR',
    'pt-PT',
    'sr-Cyrl',
    'sr-Latn',
  ])
  .concat([
    'uz-Arab',
    'uz-Cyrl',
    'uz-Latn',
    'zh-Hans',
    'zh-Hant',
    'fil',
    'haw',
    'kok',
    'mai',
    'sah',
    'yue',
    'ckb',
  ]);

const nameIn = (speaker: string, named: string): string | undefined =>
  Intl.DisplayNames.supportedLocalesOf(speaker).length === 0
    ? undefined
    : new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' }).of(named);

/** `folders`: the languages that are spoken. */
export function nameListFile(folders: readonly string[]): GeneratedFile {
  const tags = [...LETTERS.flatMap((a) => LETTERS.map((b) => a + b)), ...LONGER].filter(
    (tag) => Intl.getCanonicalLocales(tag)[0] === tag && nameIn('en', tag) !== undefined,
  );
  const listed = (nameOf: (tag: string) => string | undefined) =>
    tags
      .flatMap((tag) => {
        const name = nameOf(tag);
        return name === undefined ? [] : [`${tag}=${name}`];
      })
      .join(';');
  const rows = folders.map(
    (folder) =>
      `  ${/^\w+$/.test(folder) ? folder : `'${folder}'`}: \`${listed((tag) => nameIn(folder, tag))}\`,`,
  );
  return [
    'src/languages/name-list.ts',
    `/** What languages are called, made from CLDR: \`npm run generate\` writes it. */

/** In each language that is spoken here: \`tag=name\`, divided by semicolons. */
export const NAMES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};

/** In themselves. */
export const OWN_NAMES = \`${listed((tag) => nameIn(tag, tag))}\`;
`,
  ];
}
