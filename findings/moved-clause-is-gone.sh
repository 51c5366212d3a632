#!/usr/bin/env bash
# A clause that was moved with tracked changes is shown nowhere by docx-preview, and twice by word-extractor.
#
# Packages: docx-preview 0.4.1 (shows Word files in a browser; here in jsdom 25.0.1), word-extractor 1.0.4 (gives the text),
#   mammoth 1.13.0 for comparison. The file is zipped with fflate 0.8.3.
# One would guess: a tracked move has an old and a new place. A reader of the text as it would be after accepting shows the
#   clause at the new one; one that shows both says which is which. These three readers take insertions and deletions so.
# Seen: docx-preview knows neither w:moveFrom nor w:moveTo and draws both paragraphs empty: the clause stands in no place.
#   word-extractor leaves out deleted words, but not moved ones: the clause stands in both. mammoth is right.
# Why it matters: Word writes a move whenever somebody drags a paragraph while changes are tracked. A preview of the
#   counterparty's draft then lacks a clause that nobody deleted, or has one more.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx-preview@0.4.1 word-extractor@1.0.4 mammoth@1.13.0 jsdom@25.0.1 fflate@0.8.3 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import { JSDOM } from 'jsdom'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import WordExtractor from 'word-extractor'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const by = 'w:author="A. Reviewer" w:date="2026-01-15T09:00:00Z"'
const words = (text) => `<w:r><w:t>${text}</w:t></w:r>`
const paragraph = (content, mark = '') => `<w:p>${mark && `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`}${content}</w:p>`
const clause = words('You may object.')
const body = [
  paragraph(words('We keep letters for a year.')),
  `<w:moveFromRangeStart w:id="1" ${by} w:name="move1"/>`,
  paragraph(`<w:moveFrom w:id="2" ${by}>${clause}</w:moveFrom>`, `<w:moveFrom w:id="3" ${by}/>`),
  '<w:moveFromRangeEnd w:id="1"/>',
  paragraph(words('We answer within 30 days.')),
  `<w:moveToRangeStart w:id="4" ${by} w:name="move1"/>`,
  paragraph(`<w:moveTo w:id="5" ${by}>${clause}</w:moveTo>`, `<w:moveTo w:id="6" ${by}/>`),
  '<w:moveToRangeEnd w:id="4"/>',
  paragraph(words('We write to you before this changes.')),
].join('')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const file = Buffer.from(zipSync(Object.fromEntries(Object.entries({
  '[Content_Types].xml': `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${head}<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
}).map(([name, text]) => [name, strToU8(text)]))))

const { window } = new JSDOM('<main></main>')
const { document, DOMParser, Node, XMLSerializer } = window
Object.assign(globalThis, { window, document, DOMParser, Node, XMLSerializer })
const { renderAsync } = await import('docx-preview')
const main = document.querySelector('main')
await renderAsync(file, main, null, { ignoreFonts: true })

const seen = {
  'docx-preview': [...main.querySelectorAll('p')].map((p) => p.textContent),
  'word-extractor': (await new WordExtractor().extract(file)).getBody().trim().split('\n'),
  mammoth: (await mammoth.extractRawText({ buffer: file })).value.trim().split(/\n+/),
}
for (const [reader, lines] of Object.entries(seen)) console.log(reader.padEnd(15), JSON.stringify(lines))
const times = (reader) => seen[reader].filter((line) => line === 'You may object.').length
const same = times('docx-preview') === 0 && times('word-extractor') === 2 && times('mammoth') === 1
console.log(same ? 'The clause is gone in one and doubled in the other, as described.' : 'The behaviour has changed.')
process.exit(same ? 0 : 1)
JS
node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
