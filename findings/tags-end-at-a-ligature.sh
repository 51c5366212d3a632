#!/usr/bin/env bash
# Poppler reads the tags of a PDF only up to the first ligature of each paragraph.
#
# Packages: @cantoo/pdf-lib 2.11.1 writes, pdfjs-dist 6.5.438 (in node 24.21.0) and poppler-utils 22.12.0-2+deb12u2
#   (Debian 12) read.
# One would guess: a mark inside the mark of a tag (/Span with /ActualText "fi", as Chrome writes it around
#   each ligature, and /ReversedChars around words in Arabic) says how a part of the text is read, and the
#   tag goes on after it. ISO 32000-1, 14.6.1 lets marks stand in one another, and pdf.js reads all.
# Seen: for "The official text holds." with the ffi marked so, `pdfinfo -struct-text` gives "The offi"
#   and nothing more. The end of the inner mark is taken for that of the outer one, as only marks with a
#   number are counted when they begin, and all when they end.
# Why it matters: who checks by the tags that a policy says what it should, or reads by poppler's tags, loses
#   most of an English text ("official", "first", "confidentiality") and nearly all of an Arabic one, without
#   a word. pdftotext, which does not look at tags, shows the whole text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 @cantoo/pdf-lib@2.11.1 pdfjs-dist@6.5.438 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }
poppler=22.12.0-2+deb12u2
apt-get download -qq "poppler-utils=$poppler" "libpoppler126=$poppler" ||
  { echo 'The packages of Debian 12 could not be had.' >&2; exit 2; }
for package in ./*.deb; do dpkg -x "$package" .; done
PATH="$work/node_modules/.bin:$work/usr/bin:$PATH"
LD_LIBRARY_PATH=$(dirname "$(find "$work/usr/lib" -name 'libpoppler.so.*' | head -1)")
export PATH LD_LIBRARY_PATH
pdfinfo -v 2>&1 | grep -q 'version 22\.12\.0' || { echo 'pdfinfo does not run here.' >&2; exit 2; }

cat > see.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

async function write(content) {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([400, 100])
  const font = page.node.newFontDictionary('F1', (await pdf.embedFont(StandardFonts.Helvetica)).ref)
  const { context, catalog } = pdf
  const name = PDFName.of
  page.node.set(name('Contents'), context.register(context.stream(content.replaceAll('F1', font.decodeText()))))
  page.node.set(name('StructParents'), context.obj(0))
  const [root, whole] = [context.nextRef(), context.nextRef()]
  const paragraph = context.register(context.obj({ Type: 'StructElem', S: 'P', P: whole, Pg: page.ref, K: 0 }))
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: [paragraph] }))
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [whole], ParentTree: { Nums: [0, [paragraph]] } }))
  catalog.set(name('StructTreeRoot'), root)
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  return pdf.save({ useObjectStreams: false })
}

const plain = '/P <</MCID 0>> BDC BT /F1 12 Tf 20 50 Td (The official text holds.) Tj ET EMC'
const marked = '/P <</MCID 0>> BDC BT /F1 12 Tf 20 50 Td (The o) Tj /Span <</ActualText (ffi)>> BDC (ffi) Tj EMC (cial text holds.) Tj ET EMC'

async function read(label, content) {
  const bytes = await write(content)
  writeFileSync('a.pdf', bytes)
  const tags = execFileSync('pdfinfo', ['-struct-text', 'a.pdf'], { encoding: 'utf8' })
  const byPoppler = (tags.match(/"(.*)"/g) ?? []).map((part) => part.slice(1, -1)).join('')
  const opened = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const { items } = await (await opened.getPage(1)).getTextContent()
  const byPdfjs = items.map((item) => item.str ?? '').join('')
  console.log(`${label}\n  tags, read by poppler: ${byPoppler}\n  pdf.js: ${byPdfjs}`)
  return { byPoppler, byPdfjs }
}

const whole = 'The official text holds.'
const without = await read('Without a mark inside:', plain)
const inside = await read('With a mark inside:', marked)
const isLost = without.byPoppler === whole && inside.byPoppler === 'The offi' && inside.byPdfjs === whole
console.log(isLost ? 'The rest of the paragraph is lost, as described.' : 'The behaviour has changed.')
process.exit(isLost ? 0 : 1)
JS
node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
