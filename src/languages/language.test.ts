/** Every language has every part, or says that it has not: what the compiler cannot see of that. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POLICY_KINDS } from '../model/index.ts';
import { languageFolder } from '../output/tool.ts';
import { datesIn, GAP_FACTS, LANGUAGES, languageIn, languageOf, SPOKEN } from './index.ts';

const FOLDER = join(languageFolder(SPOKEN[0]!), '..');

it('has a folder for each tag, and a tag for each folder', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(folders.sort()).toEqual([...SPOKEN].sort());
});

describe.each(LANGUAGES)('$tag', (language) => {
  const { tag } = language;
  const inFolder = (name: string) => join(languageFolder(tag), name);

  it('is what its folder is called', () => {
    expect(languageOf(tag)).toBe(language);
    expect(language.words().locale).toBe(tag);
    expect(new Intl.Locale(tag).maximize().script).toBe(
      { Latin: 'Latn', Cyrillic: 'Cyrl', Arabic: 'Arab', Hebrew: 'Hebr', Hiragana: 'Jpan', Han: 'Hans' }[
        language.script
      ],
    );
  });

  it('has the files that are found by their names', () => {
    expect(existsSync(inFolder('changes.ts'))).toBe(true);
    expect(existsSync(inFolder('mail.yaml'))).toBe(true);
    const templates = existsSync(inFolder('policies')) ? readdirSync(inFolder('policies')) : [];
    expect(templates.sort()).toEqual(language.policies.map((kind) => `${kind}.md`).sort());
    expect(language.policies.filter((kind) => !POLICY_KINDS.includes(kind))).toEqual([]);
  });

  it('writes days in every way that an organisation may choose, and reads them again', () => {
    expect(language.dates.form().months).toHaveLength(12);
    for (const format of language.dates.formats)
      for (const day of ['2026-01-09', '2026-05-31', '2026-08-01', '2026-10-01', '2026-12-15']) {
        const written = language.dates.long(day, format);
        expect(
          datesIn(written).map(({ date }) => date),
          written,
        ).toEqual([day]);
      }
  });

  it('names every other language, and is named by it', () => {
    for (const other of SPOKEN) {
      const said = language.calls[other] ?? languageOf(other).called[tag];
      expect(said, `${tag} of ${other}`).toBeDefined();
      expect(languageIn(tag, other)).toBe(said);
    }
  });

  it('marks patterns that are searched for every place, and no others', () => {
    const { lexicon, references, wrongPreposition, typedDays } = language;
    const { legitimateInterests, consentByUse, relativeDays, hedges, documents, ...others } = lexicon;
    const everywhere = [
      ...[legitimateInterests, consentByUse, relativeDays, hedges, documents],
      ...[references.mention, references.section, ...typedDays.forms],
      ...(wrongPreposition === null ? [] : [wrongPreposition]),
    ];
    expect(everywhere.filter(({ global }) => !global)).toEqual([]);
    const { topics, promises, says, noise: _, ...single } = others;
    const once = [
      ...Object.values(topics),
      ...Object.values(promises),
      ...Object.values(says),
      ...Object.values(single),
    ];
    expect(once.filter((pattern) => pattern?.global || pattern?.source === '')).toEqual([]);
  });

  it('has words for every gap', () => {
    expect(GAP_FACTS.filter((fact) => language.template.gaps[fact].trim() === '')).toEqual([]);
  });
});

it('knows by letters of its own only what no other language writes', () => {
  for (const { letters, words, tag } of LANGUAGES) {
    if (letters === null) continue;
    const others = LANGUAGES.filter((other) => other.tag !== tag);
    for (const other of others)
      expect(letters.test(JSON.stringify(other.words()) + other.words().languageName)).toBe(false);
    expect(letters.test(JSON.stringify(words()))).toBe(true);
  }
});

it('takes one language for what is written with letters that all share', () => {
  for (const script of new Set(LANGUAGES.map((language) => language.script)))
    expect(LANGUAGES.filter((one) => one.script === script && one.letters === null)).toHaveLength(1);
});
