/** Other ways to the same PDF: the same blocks in the same face. Installed on demand, into `.cache/bench`, not with the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Block, headingLabel, type PolicyDocument, textOfRuns } from '../src/model/index.ts';

export interface PrintPeer {
  readonly name: string;
  readonly print: (n: number) => Promise<number>;
}

const PACKAGES = [
  'pdfmake@0.3.11',
  '@react-pdf/renderer@4.9.0',
  'react@19.3.1',
  '@myriaddreamin/typst-ts-node-compiler@0.7.0',
];

const fonts = (() => {
  const require = createRequire(import.meta.url);
  return (name: string) => require.resolve(`@expo-google-fonts/noto-serif/${name}`);
})();
const REGULAR = fonts('400Regular/NotoSerif_400Regular.ttf');
const BOLD = fonts('700Bold/NotoSerif_700Bold.ttf');

/** A flat line of a document: what every engine gets. */
interface Line {
  readonly kind: 'heading' | 'item' | 'text';
  readonly text: string;
}

function linesOf(blocks: readonly Block[], kind: Line['kind'] = 'text'): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.type === 'heading') return [{ kind: 'heading', text: headingLabel(block) }];
    if (block.type === 'paragraph') return [{ kind, text: textOfRuns(block.runs) }];
    return block.type === 'list' ? block.items.flatMap((item) => linesOf(item.blocks, 'item')) : [];
  });
}

/** The peers that install here; each that does not is said on stderr. */
export async function printPeers(folder: string, document: PolicyDocument): Promise<PrintPeer[]> {
  if (!existsSync(join(folder, 'node_modules/pdfmake'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
      cwd: folder,
      stdio: 'ignore',
    });
  }
  const load = async (name: string) => {
    const file = createRequire(join(folder, 'package.json')).resolve(name);
    return (await import(pathToFileURL(file).href)) as Record<string, never>;
  };
  const lines = linesOf(document.blocks);
  const makers = { pdfmake, 'react-pdf': reactPdf, Typst: typst };
  const peers: PrintPeer[] = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      const print = await make(load, lines);
      if ((await print(0)) === 0) throw new Error('it wrote nothing');
      peers.push({ name, print });
    } catch (error) {
      console.error(`${name} does not run here: ${error instanceof Error ? error.message : error}`);
    }
  }
  return peers;
}

// The packages are not installed with the project, so their types are not known.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Load = (name: string) => Promise<any>;

async function pdfmake(load: Load, lines: readonly Line[]) {
  const { default: maker } = await load('pdfmake');
  maker.setFonts({ Serif: { normal: REGULAR, bold: BOLD, italics: REGULAR, bolditalics: BOLD } });
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy(() => true);
  return async (n: number) => {
    const content = lines.map(({ kind, text }) =>
      kind === 'item'
        ? { ul: [text] }
        : { text, bold: kind === 'heading', fontSize: kind === 'heading' ? 13 : 10.5 },
    );
    const file = maker.createPdf({
      content: [{ text: `${n}` }, ...content],
      defaultStyle: { font: 'Serif' },
    });
    return (await file.getBuffer()).length as number;
  };
}

async function reactPdf(load: Load, lines: readonly Line[]) {
  const { createElement } = await load('react');
  const { Document, Page, Text, Font, renderToBuffer } = await load('@react-pdf/renderer');
  Font.register({ family: 'Serif', fonts: [{ src: REGULAR }, { src: BOLD, fontWeight: 'bold' }] });
  return async (n: number) => {
    const texts = lines.map(({ kind, text }, key) =>
      createElement(
        Text,
        {
          key,
          style: { fontFamily: 'Serif', fontSize: 10.5, fontWeight: kind === 'heading' ? 'bold' : 'normal' },
        },
        `${kind === 'item' ? '• ' : ''}${text}`,
      ),
    );
    const page = createElement(
      Page,
      { size: 'A4', style: { padding: 50 } },
      createElement(Text, {}, `${n}`),
      ...texts,
    );
    return (await renderToBuffer(createElement(Document, {}, page))).length as number;
  };
}

async function typst(load: Load, lines: readonly Line[]) {
  const { NodeCompiler } = await load('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(REGULAR), dirname(BOLD)] }] });
  const escaped = (text: string) => text.replace(/[\\#$*_`<>@[\]~=+\-/]/g, (sign) => `\\${sign}`);
  return async (n: number) => {
    const body = lines
      .map(
        ({ kind, text }) => `${kind === 'heading' ? '== ' : kind === 'item' ? '- ' : ''}${escaped(text)}\n`,
      )
      .join('\n');
    const source = `#set text(font: "Noto Serif", lang: "ru", size: 10.5pt)\n#set page(paper: "a4")\n${n}\n\n${body}`;
    return compiler.pdf({ mainFileContent: source }).length as number;
  };
}
