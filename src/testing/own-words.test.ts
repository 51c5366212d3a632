/** A project that brings words of its own: a language that the interface does not speak, and other words for one that it does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { ORGANISATION, POLICY, sandbox, TEXT, write } from './sandbox.ts';

const FILE = 'templates/languages/tt.yaml';

const project = (files: Readonly<Record<string, string>> = {}) =>
  sandbox({
    'policies/organisation.yaml': ORGANISATION.replace('locales: [en]', 'locales: [en, tt]'),
    'policies/privacy/policy.yaml': POLICY,
    'policies/privacy/draft/version.yaml': 'change: { summary: { en: [The first version.] } }\n',
    'policies/privacy/draft/en.md': TEXT,
    'policies/privacy/draft/tt.md':
      '---\ntitle: Хосусыйлык сәясәте\nstanding: informative\n---\n\n## Саклау {#retention}\n\nБез мәгълүматны 3 ел саклыйбыз.\n',
    ...files,
  });

/** The file that `languages tt` writes, with every word turned into another. */
async function filledIn(root: string): Promise<string> {
  const { stdout } = await gazette('languages', 'tt', '--print', '--root', root);
  return stdout.replace(
    /^( *(?:- )?(?:[\w-]+: )?)("?)([^#"{\n][^"\n]*?)("?)$/gm,
    (line, key, open, words, close) =>
      /:$/.test(line) || words.trim() === '' ? line : `${key}${open || '"'}¤${words}${close || '"'}`,
  );
}

const problemsIn = async (root: string) => {
  const { stdout, stderr } = await gazette('check', '--root', root);
  return `${stdout}\n${stderr}`;
};

async function built(root: string): Promise<string> {
  const published = await gazette(
    ...[
      'publish',
      'privacy',
      '--root',
      root,
      '--effective',
      '2026-01-01',
      '--published',
      '2026-01-01',
      '--late',
    ],
    ...['--class', 'substantive', '--material', 'no', '--reason', 'The first one'],
  );
  expect([published.status, published.stderr]).toEqual([0, expect.anything()]);
  const { status, stderr } = await gazette(
    'build',
    '--no-pdf',
    '--json',
    '--root',
    root,
    '--as-of',
    '2026-11-28',
  );
  expect([status, stderr]).toEqual([0, '']);
  return join(root, 'dist');
}

describe('a language of the project’s own', () => {
  it('is begun with a file of every word, which the pages do not take for the language yet', async () => {
    const root = project();
    const { status, stdout } = await gazette('languages', 'tt', '--root', root);
    expect([status, stdout]).toEqual([0, `${FILE}\n`]);
    const file = readFileSync(join(root, FILE), 'utf8');
    expect(file).toContain('languageName: Татар');
    expect(file).toContain('builtAsOf: Pages built as of {date}.');
    expect(file).toContain('added: "Words added: {added}, removed: {removed}."'.slice(7));
    expect(await problemsIn(root)).toContain(
      'language/missing-words Found words of the language beneath for',
    );
    const dist = await built(root);
    expect(readFileSync(join(dist, 'tt/index.html'), 'utf8')).toContain('<html lang="en"');
    const again = await gazette('languages', 'tt', '--root', root);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
  });

  it('is begun from the words of the language beneath, which the organisation names', async () => {
    const root = project({
      'policies/organisation.yaml': `${ORGANISATION.replace('locales: [en]', 'locales: [en, tt]')}fallback: { tt: de }\n`,
    });
    const { stdout } = await gazette('languages', 'tt', '--print', '--root', root);
    expect(stdout).toContain('Below each name stands what is said now, in de');
    expect((await gazette('languages', 'tt', '--root', root)).status).toBe(0);
    expect(await problemsIn(root)).toContain(
      'language/missing-words Found words of the language beneath for',
    );
  });

  it('is spoken beside its texts once all of its words are there', async () => {
    const root = project();
    write(root, { [FILE]: await filledIn(root) });
    expect(await problemsIn(root)).not.toContain('language/');
    const dist = await built(root);
    const page = readFileSync(join(dist, 'tt/privacy/index.html'), 'utf8');
    expect(page).toContain('<html lang="tt"');
    expect(page).toContain('¤Skip to the text');
    expect(page).toContain('1 ¤January 2026');
    expect(page).toContain('¤About 1 minute to read');
    expect(page).toContain('¤In force');
    expect(readFileSync(join(dist, 'en/privacy/index.html'), 'utf8')).not.toContain('¤');
  });

  it('names the words that it misses', async () => {
    const root = project();
    const whole = await filledIn(root);
    write(root, { [FILE]: whole.replace(/^ {2}lead: .*\n/m, '').replace(/^languageName: .*\n/m, '') });
    expect(await problemsIn(root)).toContain(
      `${FILE}:1:1 warning language/missing-words Found no words for \`languageName\`, \`site.lead\`: pages say that they are in the language beneath until all are there`,
    );
  });
});

describe('words that are written otherwise', () => {
  it('stand in place of those of a folder', async () => {
    const root = project({
      'templates/languages/en.yaml': 'site: { lead: "Our rules, and all that they were." }\n',
    });
    expect(await problemsIn(root)).not.toContain('language/');
    const dist = await built(root);
    expect(readFileSync(join(dist, 'en/index.html'), 'utf8')).toContain('Our rules, and all that they were.');
    // Beside Tatar texts English is spoken, in the same words.
    expect(readFileSync(join(dist, 'tt/index.html'), 'utf8')).toContain('Our rules, and all that they were.');
  });

  it.each([
    [
      'a key that there is none',
      'site: { laed: x }',
      '2:1 error yaml/unknown-key Unexpected key `site.laed`, expected `lead`',
    ],
    [
      'a name that there is none',
      'site: { builtAsOf: "As of {day}" }',
      '`site.builtAsOf`: Unexpected `{day}`, expected `{date}`',
    ],
    [
      'no words',
      'site: { lead: 3 }',
      '`site.lead`: Unexpected `3`, expected text: put it in quotation marks',
    ],
    [
      'forms without the last',
      'redline: { places: { one: x } }',
      '`redline.places`: Unexpected absence of `other`',
    ],
    [
      'too few months',
      'dates: { months: [a], long: "{d}", short: "{d}" }',
      '`dates.months`: Unexpected number of months, expected twelve',
    ],
  ])('are refused for %s', async (_, yaml, sentence) => {
    const root = project({ 'templates/languages/en.yaml': `# Ours\n${yaml}\n` });
    expect(await problemsIn(root)).toContain(sentence.replace(/^2:1 /, ''));
  });

  it('are refused under a name that is no tag', async () => {
    const root = project({ 'templates/languages/pt-br.yaml': 'site: { lead: x }\n' });
    expect(await problemsIn(root)).toContain(
      'templates/languages/pt-br.yaml:1:1 error language/tag Unexpected file `pt-br.yaml`, expected its name to be `pt-BR`, the canonical form of the tag',
    );
  });
});

it('lists the languages that are spoken, each with its standing', async () => {
  const { status, stdout } = await gazette('languages');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^kk +Kazakh, Қазақша: not confirmed by anybody who speaks it$/m);
  expect(stdout).toMatch(/^en +English, English$/m);
});
