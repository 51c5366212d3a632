/**
 * `npm run bench -- --only law`: two versions of a law of 100,000 words, compared in the packaged browser.
 *
 * Measured as a reader meets it: a fresh page whose code has never run, the documents loaded, then the redline with its changes
 * in sentences. Three kinds of amendment, three pages for each; the median counts.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parseMarkdown } from '../src/markdown/index.ts';
import { launchBrowser } from '../src/output/index.ts';
import { medianOf } from './cpu.ts';
import { pick, randomFrom } from './random.ts';

const WORDS = 100_000;
const MOST_MS = 1000;
const RUNS = 3;
const SEED = 1;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** A paragraph of a law: its article, and what it says. */
interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const VOWELS = [...'aeiou'];
const CONSONANTS = [...'bcdfglmnprstv'];

/** Words nobody knows, as often repeated as in a language: the first of the list come most. */
function vocabulary(random: () => number): readonly string[] {
  const syllable = () =>
    pick(CONSONANTS, random) + pick(VOWELS, random) + (random() < 0.3 ? pick(CONSONANTS, random) : '');
  return Array.from({ length: 6000 }, (_, i) =>
    Array.from({ length: i < 60 ? 1 : 1 + Math.floor(random() * 4) }, syllable).join(''),
  );
}

function lawOf(random: () => number): Article[] {
  const words = vocabulary(random);
  const word = () => words[Math.floor(words.length * random() ** 3)]!;
  const sentence = () => {
    const length = 8 + Math.floor(random() * 20);
    const said = Array.from({ length }, (_, i) => (random() < 0.02 ? `${i + 3} days` : word())).join(' ');
    return `${said[0]!.toUpperCase()}${said.slice(1)}.`;
  };
  const articles: Article[] = [];
  for (let count = 0; count < WORDS; ) {
    const paragraphs = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' '),
    );
    articles.push({ title: `${word()} ${word()} ${word()}`, paragraphs });
    count += paragraphs.join(' ').split(' ').length;
  }
  return articles;
}

/** The law as Markdown; articles and paragraphs are numbered as they are typed. */
const textOf = (law: readonly Article[]): string =>
  law
    .map(({ title, paragraphs }, i) =>
      [`## Article ${i + 1}. ${title}`, ...paragraphs.map((text, n) => `${i + 1}.${n + 1}. ${text}`)].join(
        '\n\n',
      ),
    )
    .join('\n\n');

type Amendment = (law: readonly Article[], random: () => number) => Article[];

/** Words replaced in one paragraph of `every`. */
const reworded =
  (every: number): Amendment =>
  (law, random) =>
    law.map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.map((text) =>
        random() * every < 1 ? text.replace(/\w+/g, (word) => (random() < 0.15 ? `${word}ne` : word)) : text,
      ),
    }));

const AMENDMENTS: Readonly<Record<string, Amendment>> = {
  'one paragraph in fifty reworded': reworded(50),
  'a chapter put in, all after it renumbered': (law) => [
    ...law.slice(0, 40),
    ...law.slice(40, 60).map(({ title, paragraphs }) => ({
      title: `new ${title}`,
      paragraphs: paragraphs.map((text) => text.split(' ').reverse().join(' ')),
    })),
    ...law.slice(40),
  ],
  'every second paragraph reworded, a chapter moved': (law, random) =>
    reworded(2)([...law.slice(30, 400), ...law.slice(0, 30), ...law.slice(400)], random),
};

const CODE = `
import { changesOf, readingIn, renderChanges, toldList } from './src/library/changes.ts';
import { redline } from './src/library/redline.ts';
import { language } from './src/languages/LANGUAGE/redline.ts';
globalThis.compareTexts = (from, to) => {
  const start = performance.now();
  const made = redline(from, to, { reading: readingIn([language]) });
  const { html, changes } = renderChanges(made, { numbers: true, labels: language.words });
  toldList(changes, language.words);
  return { ms: performance.now() - start, changes: changes.length, letters: html.length };
};`;

/** Whether every amendment is compared in time. */
export async function benchLaw(): Promise<boolean> {
  const { outputFiles } = await build({
    stdin: { contents: CODE.replace('LANGUAGE', 'en'), resolveDir: PROJECT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2024',
    write: false,
  });
  const random = randomFrom(SEED);
  const law = lawOf(random);
  const from = documentOf(law);
  console.log(`a law of ${textOf(law).split(/\s+/).length} words, ${law.length} articles`);
  const browser = await launchBrowser();
  let isGood = true;
  try {
    for (const [name, amend] of Object.entries(AMENDMENTS)) {
      const to = documentOf(amend(law, random));
      const runs: Compared[] = [];
      for (let run = 0; run < RUNS; run++) {
        const page = await browser.newPage();
        await page.addScriptTag({ content: outputFiles[0]!.text });
        await page.evaluate(`globalThis.texts = [${from}, ${to}]`);
        runs.push((await page.evaluate('compareTexts(...texts)')) as Compared);
        await page.close();
      }
      const ms = medianOf(runs.map((run) => run.ms));
      isGood &&= ms <= MOST_MS;
      console.log(
        `${ms <= MOST_MS ? 'pass' : 'FAIL'}  ${name}: ${ms.toFixed(0)} ms, ${runs[0]!.changes} changes (at most ${MOST_MS} ms)`,
      );
    }
  } finally {
    await browser.close();
  }
  return isGood;
}

interface Compared {
  readonly ms: number;
  readonly changes: number;
}

const documentOf = (law: readonly Article[]): string => JSON.stringify(parseMarkdown(textOf(law)).document);
