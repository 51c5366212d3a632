#!/usr/bin/env bash
# Words that have a direction of their own are missing in the HTML of mammoth and on the page of docx-preview.
#
# Packages: mammoth 1.13.0, docx-preview 0.4.1 (here in jsdom 25.0.1), word-extractor 1.0.4 for comparison. The file is zipped
#   with fflate 0.8.3.
# One would guess: w:dir and w:bdo (ISO/IEC 29500-1, 17.3.2.8 and 17.3.2.3) say in which direction the runs inside of them are
#   read, as <span dir> and <bdo> do in HTML. A reader that knows nothing of directions still has the words.
# Seen: both leave out the element with all words in it: a Hebrew sentence that names Regulation (EU) 2016/679 has neither the
#   name nor the number of the law. mammoth has a warning for it in its messages, docx-preview says nothing.
# Why it matters: directions are embedded around Latin names, numbers of laws and addresses in Arabic and Hebrew texts.
#   What other wrappers hold (w:smartTag, w:customXml) mammoth keeps.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 docx-preview@0.4.1 word-extractor@1.0.4 jsdom@25.0.1 fflate@0.8.3 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import { JSDOM } from 'jsdom'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import WordExtractor from 'word-extractor'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const words = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const right = (text) => `<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
// Hebrew for "The law is Regulation (EU) 2016/679." and "The site is example.org."
const body = [
  `<w:p><w:pPr><w:bidi/></w:pPr>${right('החוק הוא ')}<w:dir w:val="ltr">${words('Regulation (EU) 2016/679')}</w:dir>${right('.')}</w:p>`,
  `<w:p><w:pPr><w:bidi/></w:pPr>${right('האתר הוא ')}<w:bdo w:val="ltr">${words('example.org')}</w:bdo>${right('.')}</w:p>`,
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

const { value, messages } = await mammoth.convertToHtml({ buffer: file })
const seen = {
  mammoth: value,
  'docx-preview': [...main.querySelectorAll('p')].map((p) => p.textContent).join(' '),
  'word-extractor': (await new WordExtractor().extract(file)).getBody().trim(),
}
for (const [reader, text] of Object.entries(seen)) console.log(reader.padEnd(15), JSON.stringify(text))
console.log('mammoth says:  ', messages.map(({ message }) => message).join('; '))
const has = (reader) => ['2016/679', 'example.org'].map((word) => seen[reader].includes(word)).join()
const same =
  has('mammoth') === 'false,false' && has('docx-preview') === 'false,false' && has('word-extractor') === 'true,true'
console.log(same ? 'The words are lost, as described.' : 'The behaviour has changed.')
process.exit(same ? 0 : 1)
JS
node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
