/** Whoever adds a language adds a folder: nothing else in the code knows one language from another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SPOKEN } from '../languages/index.ts';
import { PROJECT } from './sandbox.ts';

const SRC = join(PROJECT, 'src');

/** A tag, alone or with a country: `kk`, `ru-RU`, `en_GB`. */
const TAG = new RegExp(`^(?:${SPOKEN.join('|')})(?:[-_][A-Za-z]{2,4})?$`);
/** Tags in a row, as a message or a pattern lists them: `ru, kk or en`, `(ru|kk|en)`. */
const ROW = new RegExp(
  String.raw`\b(?:${SPOKEN.join('|')})\b(?:\s*[,|/]\s*|\s+(?:or|and)\s+)(?:${SPOKEN.join('|')})\b`,
);

/** Where a tag may be typed all the same. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'model/locale.ts': 'the one list of languages, and the language of the tool itself',
  'languages/list.ts': 'the folders by their tags, made from them',
  'languages/name-list.ts': 'names of languages by their tags, made from CLDR',
  'languages/numbers.ts': 'how languages count, which a page takes with those words that it loads',
  'model/date.ts': 'years before months before days, as the standard has them and Canada writes them',
  'import/docx/to-hast.ts': 'a row of a table of HTML',
  'import/docx/to-mdast.ts': 'a row of a table of HTML',
  'markdown/document.ts': 'a row of a table of HTML',
  'markdown/to-html.ts': 'a row of a table of HTML',
  'redline/elements.ts': 'a row of a table of HTML',
  'site/astro-config.ts': 'the form of the modules that a bundler writes',
  'lint/examples.ts': 'a sample archive, on which examples of rules stand',
  'lint/example-facts.ts': 'facts of that archive',
  'lint/rules/facts/consent-withdraw.ts': 'facts of the rule’s examples',
  'lint/rules/facts/cookie-table.ts': 'facts of the rule’s examples',
};

/** Parts of a rule that are sample texts. */
const SAMPLES = new Set(['examples', 'good', 'bad']);

const isInFolder = (path: string) => SPOKEN.some((tag) => path.startsWith(`languages/${tag}/`));

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$|\.d\.ts$|^testing\//.test(path))
  .filter((path) => !isInFolder(path))
  .sort();

/** The tags that are typed in a module, each with its line. */
function tagsIn(code: string): string[] {
  const source = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const add = (node: ts.Node, what: string) =>
    found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && SAMPLES.has(node.name.getText())) return;
    if (isNamed(node) && TAG.test(nameOf(node))) add(node, nameOf(node));
    if (ts.isStringLiteralLike(node) && TAG.test(node.text) && !isName(node)) add(node, node.text);
    else if (isWords(node) && ROW.test(node.getText())) add(node, node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A key of an object or of a type, and what stands for both key and value. */
const isNamed = (
  node: ts.Node,
): node is ts.PropertyAssignment | ts.PropertySignature | ts.ShorthandPropertyAssignment =>
  ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isShorthandPropertyAssignment(node);
const isName = (node: ts.Node) => isNamed(node.parent) && node.parent.name === node;
const nameOf = ({ name }: { readonly name: ts.PropertyName }) => name.getText().replace(/^['"]|['"]$/g, '');

const isWords = (node: ts.Node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node);

/** The code of a component: what stands before its markup, and the markup as text. */
const moduleOf = (path: string, text: string): string =>
  path.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;

/** Quoted tags in markup, where `lang` and conditions stand. */
function tagsInMarkup(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [];
  const markup = text.split(/^---$/m).slice(2).join('---');
  return [...markup.matchAll(/(['"`])([\w-]+)\1/g)].flatMap(([, , word]) =>
    TAG.test(word!) ? [`markup: ${word}`] : [],
  );
}

describe('the code outside the folders of languages', () => {
  it('types no tag of a language', () => {
    const typed = files
      .filter((path) => !(path in EXCEPTIONS))
      .flatMap((path) => {
        const text = readFileSync(join(SRC, path), 'utf8');
        return [...tagsIn(moduleOf(path, text)), ...tagsInMarkup(path, text)].map((tag) => `${path}:${tag}`);
      });
    expect(typed).toEqual([]);
  });

  it('needs every exception that it makes', () => {
    const idle = Object.keys(EXCEPTIONS).filter(
      (path) => tagsIn(readFileSync(join(SRC, path), 'utf8')).length === 0,
    );
    expect(idle).toEqual([]);
  });

  it.each([
    ["const a = 'ru';", ['1: ru']],
    ["const a = { kk: 1, 'en-GB': 2 };", ['1: kk', '1: en-GB']],
    ['const en = 1; const a = { en };', ['1: en']],
    ["if (locale === 'kk') x();", ['1: kk']],
    ['const a = /^(ru|kk|en)$/;', ['1: /^(ru|kk|en)$/']],
    ["const a = 'such as ru, kk or en';", ["1: 'such as ru, kk or en'"]],
    ["const rule = { examples: { good: [{ locale: 'ru' }] } };", []],
    ['const kz = "kz"; // ru, kk', []],
  ])('finds the tags of %s', (code, tags) => {
    expect(tagsIn(code)).toEqual(tags);
  });

  it('knows no language in templates but by what the language says of itself', () => {
    const shipped = readdirSync(join(PROJECT, 'templates'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(html|txt|yaml|md|css|xml)$/.test(path) && !path.endsWith('README.md'))
      .map((path) => join(PROJECT, 'templates', path));
    const own = SPOKEN.flatMap((tag) =>
      readdirSync(join(SRC, 'languages', tag), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(yaml|md)$/.test(path))
        .map((path) => join(SRC, 'languages', tag, path)),
    );
    const told = [...shipped, ...own].filter((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\{[%{][\s\S]*?[%}]\}/g)].some(([piece]) =>
        [...piece.matchAll(/['"]([^'"]*)['"]/g)].some(([, word]) => TAG.test(word!)),
      ),
    );
    expect(told).toEqual([]);
  });
});
