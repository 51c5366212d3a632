/**
 * What LibreOffice makes of our tracked changes, where the machine has it: a shipped pair and a text with everything in it.
 * A full trial takes all shipped pairs and sixty real ones.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive, readDocument } from '../../archive/index.ts';
import { SPOKEN } from '../../languages/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import { type Locale, type PolicyDocument, sequenceOf } from '../../model/index.ts';
import { byLibreOffice, type OfficeJob, textOfPage } from '../../testing/libreoffice.ts';
import { hasPrograms } from '../../testing/programs.ts';
import { redlineFile } from '../../testing/redline-file.ts';
import { RICH, RICH_CHANGED } from '../../testing/rich-text.ts';
import { PROJECT } from '../../testing/sandbox.ts';

const isFull = process.env.GAZETTE_TRIALS === 'full';
/** Real histories for measuring; they are not part of the project. */
const CORPUS = join(PROJECT, '../shared/corpus/redline');

interface Pair {
  readonly name: string;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
}

function shipped(): Pair[] {
  const { archive } = readArchive(PROJECT);
  return archive!.policies.flatMap(({ policy, versions }) =>
    SPOKEN.flatMap((locale: Locale) => {
      const texts = sequenceOf(versions.filter((version) => version.translations[locale]));
      return texts.slice(1).map((to, i) => ({
        name: `${policy.id} ${texts[i]!.id}..${to.id} ${locale}`,
        from: readDocument(archive!, policy, texts[i]!.id, locale),
        to: readDocument(archive!, policy, to.id, locale),
      }));
    }),
  );
}

/** Rows and sections from the thirteenth on only make a text longer. */
const LONG = /^\| Категория (?:1[3-9]|[2-6]\d) .*\n|^## Раздел (?:1[3-9]|[23]\d|40) [\s\S]*?(?=^## |^\[\^)/gm;

const rich = (): Pair => {
  const parse = (text: string) =>
    parseMarkdown(isFull ? text : text.replace(LONG, ''), { numbering: 'decimal' }).document;
  return { name: 'everything', from: parse(RICH), to: parse(RICH_CHANGED) };
};

/** Items that begin with a table or a list, and lists in a footnote: Word has their numbers in paragraphs of their own. */
const bare = (): Pair => {
  const parse = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
  const old =
    'Text[^a] and[^b].\n\n3. one\n4. | a | b |\n   |-|-|\n   | 1 | 2 |\n5. 1. inner\n   2. other\n\nEnd.\n\n[^a]: Note:\n\n    1. one\n    2. two\n[^b]: 3. three';
  const next = old
    .replace('4. |', '4. [x] put in\n5. |')
    .replace('5. 1.', '6. 1.')
    .replace('2. two', '2. new\n    3. two');
  return { name: 'numbers alone', from: parse(old), to: parse(next) };
};

function corpus(count: number): Pair[] {
  if (!existsSync(CORPUS)) return [];
  const parse = (name: string, side: string) =>
    parseMarkdown(readFileSync(join(CORPUS, name, `${side}.md`), 'utf8')).document;
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .slice(0, count)
    .map((name) => ({ name, from: parse(name, 'old'), to: parse(name, 'new') }));
}

/** Names of the pairs of which LibreOffice makes another text than of the side alone. */
async function unlike(pairs: readonly Pair[]): Promise<string[]> {
  const jobs = pairs.flatMap(({ from, to }): OfficeJob[] => {
    const job = (file: Uint8Array, outcome: OfficeJob['outcome']) =>
      ({ file, from: 'docx', to: 'html', outcome }) as const;
    const file = redlineFile(from, to);
    return [
      job(file, 'accepted'),
      job(redlineFile(to, to), null),
      job(file, 'rejected'),
      job(redlineFile(from, from), null),
    ];
  });
  const texts = (await byLibreOffice(jobs)).map(textOfPage);
  return pairs.flatMap(({ name }, i) => {
    const [accepted, next, rejected, old] = texts.slice(i * 4, i * 4 + 4);
    return [
      ...(accepted === next ? [] : [`${name} accepted: ${firstDifference(accepted!, next!)}`]),
      ...(rejected === old ? [] : [`${name} rejected: ${firstDifference(rejected!, old!)}`]),
    ];
  });
}

function firstDifference(got: string, wanted: string): string {
  const [a, b] = [got.split('\n'), wanted.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  return `${a[at]?.slice(0, 80)} ≠ ${b[at]?.slice(0, 80)}`;
}

describe.skipIf(!hasPrograms('soffice'))('LibreOffice', () => {
  it('accepts all changes to the new text and rejects them to the old one', async () => {
    const all = shipped();
    expect(all.length).toBeGreaterThan(3);
    expect(await unlike([...(isFull ? all : all.slice(-1)), rich(), bare()])).toEqual([]);
  }, 300_000);

  it.skipIf(!isFull || !existsSync(CORPUS))(
    'does so for sixty real pairs',
    async () => {
      expect(await unlike(corpus(60))).toEqual([]);
    },
    3_600_000,
  );
});
