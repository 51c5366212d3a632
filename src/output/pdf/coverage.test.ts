/** Which faces print a text, and which package to install where none does. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTemplate } from '../templates.ts';
import { toolFolder, toolPackages } from '../tool.ts';
import { coverageOf, numbered } from './coverage.ts';
import { facePackage, packagesFor } from './face-packages.ts';
import { fontsOf } from './fonts.ts';
import { Printer } from './printer.ts';

/** The package that is named for each character that no face has, for a text in a language. */
const named = (text: string, lang: string) => {
  const { lacking, packages } = coverageOf(text, lang);
  return [lacking.map(numbered).join(' '), packages.join(' ')];
};

describe('where no face is installed', () => {
  it.each([
    ['dv', 'ދިވެހި', '@fontsource/noto-sans-thaana'],
    ['th', 'ข้อมูล', '@fontsource/noto-serif-thai'],
    ['he', 'מידע', '@fontsource/noto-serif-hebrew'],
    ['hi', 'नमस्ते।', '@fontsource/noto-serif-devanagari'],
    ['bn', 'তথ্য।', '@fontsource/noto-serif-bengali'],
    ['ka', 'მონაცემები', '@fontsource/noto-serif-georgian'],
    ['hy', 'Տվյալներ', '@fontsource/noto-serif-armenian'],
    ['am', 'መረጃ', '@fontsource/noto-sans-ethiopic'],
    ['ja', '個人、', '@fontsource/noto-serif-jp'],
    ['zh-Hans', '个人、', '@fontsource/noto-serif-sc'],
    ['zh', '个人', '@fontsource/noto-serif-sc'],
    ['zh-Hant', '個人', '@fontsource/noto-serif-tc'],
    ['zh-TW', '個人', '@fontsource/noto-serif-tc'],
    ['ko', '개인 個人', '@fontsource/noto-serif-kr'],
    ['en', 'データ', '@fontsource/noto-serif-jp'],
    ['en', '한국어', '@fontsource/noto-serif-kr'],
    ['en', '中文', '@fontsource/noto-serif-sc'],
  ])('a text in %s, %s, needs %s', (lang, text, name) => {
    expect(named(text, lang)).toEqual([expect.stringContaining('U+'), name]);
  });

  it('names one package for each script of a text', () => {
    expect(named('מידע ข้อมูล', 'he')[1]).toBe('@fontsource/noto-serif-hebrew @fontsource/noto-serif-thai');
  });

  it('names none for a character that no package has', () => {
    expect(named('\u{1e900}', 'ff-Adlm')).toEqual(['\u{1e900} (U+1E900)', '']);
  });

  it('needs nothing for what the tool’s own faces have', () => {
    expect(coverageOf('Қазақша, English, Ελληνικά ₸ → ✓ 📞', 'kk')).toEqual({
      faces: [],
      lacking: [],
      packages: [],
    });
  });
});

it('a sign that several scripts share goes with the letters of the text', () => {
  expect(packagesFor('।', 'नमस्ते।', 'hi')).toEqual(['@fontsource/noto-serif-devanagari']);
  expect(packagesFor('।', 'তথ্য।', 'bn')).toEqual(['@fontsource/noto-serif-bengali']);
});

describe('where a face is installed', () => {
  let project = '';
  const before = process.env.GAZETTE_FACES;
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'gazette-faces-'));
    const folder = join(project, 'node_modules/@fontsource/amiri');
    mkdirSync(join(folder, 'files'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"name":"@fontsource/amiri","version":"1.2.3"}');
    writeFileSync(join(folder, 'unicode.json'), '{"arabic":"U+0600-06FF","latin":"U+0000-00FF"}');
    // A face that we have and that has Arabic letters: what matters here is where it is found.
    const face = toolPackages().resolve(
      '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
    );
    for (const weight of [400, 700])
      copyFileSync(face, join(folder, 'files', `amiri-arabic-${weight}-normal.woff2`));
    process.env.GAZETTE_FACES = project;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.GAZETTE_FACES;
    else process.env.GAZETTE_FACES = before;
    rmSync(project, { recursive: true, force: true });
  });

  it('it is not there for who looks elsewhere', () => {
    expect(facePackage('@fontsource/amiri')?.version).toBe('1.2.3');
    process.env.GAZETTE_FACES = tmpdir();
    expect(facePackage('@fontsource/amiri')?.version).not.toBe('1.2.3');
    process.env.GAZETTE_FACES = project;
  });

  it('it prints what is its own, in both weights, and the message names what it lacks', () => {
    const { faces, lacking, packages } = coverageOf('بجد 30 ٿ Acme', 'ar');
    expect(faces.map(({ weight, characters }) => [weight, characters.join('')])).toEqual([
      [400, 'بجد'],
      [700, 'بجد'],
    ]);
    expect([lacking, packages]).toEqual([['ٿ'], []]);
  });

  it('a text is printed with it, from right to left', { timeout: 60_000 }, async () => {
    const printer = await Printer.open({ css: readTemplate(toolFolder(), 'pdf/print.css').text });
    try {
      const bytes = await printer.print({
        title: 'بجد',
        subject: '',
        author: '',
        lang: 'ar',
        body: '<h1>بجد</h1><p>بجد 30</p>',
        // The foot of a page may be the only place with letters in this weight.
        footer: ['بجد'],
        pageLabel: (page, pages) => `${page} / ${pages}`,
        date: '2026-03-01',
        emoji: {},
        attachments: [],
      });
      const fonts = fontsOf(await PDFDocument.load(bytes));
      expect(fonts.every((font) => /^Noto(Serif|SansMath)-/.test(font))).toBe(true);
      expect(fonts.join()).toContain('NotoSansMath');
    } finally {
      await printer.close();
    }
  });
});
