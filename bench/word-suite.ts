/**
 * Reads every Word file under a folder in both views and counts what comes of it: `node bench/word-suite.ts FOLDER`.
 * The words of each file are taken from its XML by other means than the import's, so that a word that was lost without
 * being told is found. With `--answers`, files named `X-Accepted.docx` and `X-Rejected.docx` are what `X.docx` must be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { DocxError } from '../src/import/docx/package.ts';
import { readDocx } from '../src/import/docx/read-docx.ts';
import { VIEWS, type View } from '../src/import/docx/revisions.ts';
import { takeIn } from '../src/import/docx/take-in.ts';
import { missingWords, wordsOfDocument } from '../src/import/docx/words.ts';
import { parseMarkdown } from '../src/markdown/index.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { answers: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('say which folder: node bench/word-suite.ts FOLDER');

const files = (readdirSync(folder, { recursive: true }) as string[])
  .filter((path) => /\.docx$/i.test(path))
  .sort();

const GONE: Readonly<Record<View, ReadonlySet<string>>> = {
  accepted: new Set(['w:del', 'w:moveFrom']),
  original: new Set(['w:ins', 'w:moveTo']),
};

/** The words of a view straight from the XML. */
function rawWords(bytes: Uint8Array, view: View): string[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^word\/(document|footnotes|endnotes)\.xml$/.test(name),
  });
  const notes = new Set<string>();
  const lines: string[] = [];
  const read = (path: string, isWanted: (node: Element) => boolean) => {
    const part = parts[path];
    if (!part) return;
    const root = new DOMParser({ onError: () => {} }).parseFromString(strFromU8(part), 'text/xml');
    let line = '';
    const flush = () => {
      if (line.trim() !== '') lines.push(line);
      line = '';
    };
    const walk = (node: Element) => {
      if (GONE[view].has(node.nodeName) || !isWanted(node)) return;
      if (
        node.nodeName === 'mc:Fallback' &&
        (node.parentNode as Element).getElementsByTagName('w:t').length >
          node.getElementsByTagName('w:t').length
      )
        return;
      if (/^w:(rPrChange|pPrChange)$/.test(node.nodeName)) return;
      const properties = Array.from(node.childNodes).find(({ nodeName }) => /^w:(trPr|tcPr)$/.test(nodeName));
      const marks = properties ? Array.from(properties.childNodes).map(({ nodeName }) => nodeName) : [];
      if (marks.some((name) => GONE[view].has(name))) return;
      if (marks.includes(view === 'accepted' ? 'w:cellDel' : 'w:cellIns')) return;
      if (/^w:(foot|end)noteReference$/.test(node.nodeName))
        notes.add(`${node.nodeName.slice(2, -9)} ${node.getAttribute('w:id')}`);
      if (/^(w:t|w:delText|m:t)$/.test(node.nodeName)) line += node.textContent ?? '';
      else if (/^w:(tab|ptab|br|cr|footnoteReference|endnoteReference)$/.test(node.nodeName)) line += ' ';
      else if (node.nodeName === 'w:noBreakHyphen') line += '\u2011';
      else {
        // A paragraph inside a paragraph, as in a text box, parts its words.
        const isBlock = node.nodeName === 'w:txbxContent' || node.nodeName === 'w:tc';
        const held = line;
        if (isBlock) line = '';
        for (const child of Array.from(node.childNodes)) if (child.nodeType === 1) walk(child as Element);
        if (isBlock) {
          flush();
          line = held;
        }
      }
      const mark = node.nodeName === 'w:p' && isMarkGone(node, view);
      if (node.nodeName === 'w:p' && !mark) flush();
    };
    if (root.documentElement) walk(root.documentElement);
    flush();
  };
  read('word/document.xml', () => true);
  for (const kind of ['footnote', 'endnote'])
    read(
      `word/${kind}s.xml`,
      (node) => node.nodeName !== `w:${kind}` || notes.has(`${kind} ${node.getAttribute('w:id')}`),
    );
  return lines.map((text) => text.replaceAll('\u00ad', ''));
}

function isMarkGone(paragraph: Element, view: View): boolean {
  const child = (node: Element | undefined, name: string) =>
    node && (Array.from(node.childNodes).find(({ nodeName }) => nodeName === name) as Element | undefined);
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return mark ? [...GONE[view]].some((name) => child(mark, name)) : false;
}

const OPTIONS = { numbering: null, base: null, sibling: null, site: null };
const count: Record<string, number> = {};
const add = (what: string, by = 1) => {
  count[what] = (count[what] ?? 0) + by;
};
const kinds: Record<string, number> = {};
const texts = new Map<string, string>();
const started = process.cpuUsage();

for (const path of files) {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  for (const view of VIEWS) {
    add('readings');
    try {
      const taken = takeIn(bytes, { ...OPTIONS, view });
      const { told } = readDocx(bytes, view);
      add('read');
      const { document } = parseMarkdown(taken.markdown, { numbering: taken.numbering });
      const lines = wordsOfDocument(document);
      texts.set(`${path} ${view}`, lines.join('\n'));
      for (const remark of taken.remarks) {
        const kind = remark
          .replace(/\d+/g, 'N')
          .replace(/:? ?“.*$/, '')
          .slice(0, 70);
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
      const shown = [...lines, taken.title ?? '', ...taken.remarks.filter((one) => /was numbered/.test(one))];
      const missing = missingWords(rawWords(bytes, view), [
        ...shown,
        ...told.hidden,
        ...told.prompts,
        ...told.contents,
      ]);
      if (missing.length === 0) {
        add('readings with every word');
        continue;
      }
      const isTold =
        told.embedded > 0 || taken.remarks.some((one) => one.startsWith('words of the document'));
      add(isTold ? 'readings with words left out and told' : 'readings with words lost untold');
      add(isTold ? 'words left out and told' : 'words lost untold', missing.length);
      if (!isTold || values.verbose)
        console.log(isTold ? 'told' : 'UNTOLD', view, path, missing.slice(0, 12).join(' '));
    } catch (error) {
      if (error instanceof DocxError) add(`refused: ${error.message.replace(/word\/\S+/, 'PART')}`);
      else {
        add('failed');
        console.log('FAILED', view, path, error);
      }
    }
  }
}
const used = process.cpuUsage(started);

if (values.answers) {
  const squash = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
  for (const path of files.filter((one) => !/-(Accepted|Rejected)\.docx$/i.test(one)))
    for (const [view, name] of [
      ['accepted', 'Accepted'],
      ['original', 'Rejected'],
    ] as const) {
      const answer = squash(texts.get(`${path.replace(/\.docx$/i, '')}-${name}.docx accepted`));
      if (answer === undefined) continue;
      const isSame = squash(texts.get(`${path} ${view}`)) === answer;
      add(isSame ? 'answers the same' : 'answers that differ');
      if (!isSame) console.log('DIFFERS', view, basename(path));
    }
}

console.log(`${files.length} files, ${Math.round((used.user + used.system) / 1000)} ms of CPU`);
for (const [what, number] of Object.entries(count).sort(([, a], [, b]) => b - a))
  console.log(`${number}\t${what}`);
console.log('remarks:');
for (const [what, number] of Object.entries(kinds).sort(([, a], [, b]) => b - a))
  console.log(`${number}\t${what}`);
