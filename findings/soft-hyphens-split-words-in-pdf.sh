#!/usr/bin/env bash
# A PDF made by pdfkit from text with soft hyphens has spaces inside its words.
#
# Packages: hyphen 1.14.1 puts the soft hyphens in, pdfkit 0.20.2 draws (the font comes from
#   dejavu-fonts-ttf 2.37.3), pdfjs-dist 6.5.438 and mupdf 1.28.1 read.
# One would guess: pdfkit promises line wrapping that knows soft hyphens, and the page looks right:
#   a hyphen where the line breaks, nothing elsewhere. Hence the text of the PDF should hold whole
#   words, or words with U+00AD, which a search skips.
# Seen: each soft hyphen inside a line is stored as a space without width. Both readers give
#   "пер со наль ных", and a search for the word finds nothing. The same text without soft hyphens
#   looks the same on the page and is found.
# Why it matters: long words of Russian or German legal text need hyphenation, and to put soft
#   hyphens in is the advice given for pdfkit (in its issue 466). A screen reader or a search engine
#   gets broken words, and Ctrl+F says that the policy never speaks of "персональных данных".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyphen@1.14.1 pdfkit@0.20.2 dejavu-fonts-ttf@2.37.3 pdfjs-dist@6.5.438 mupdf@1.28.1 node@24.21.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import hyphen from 'hyphen/ru/index.js'
import * as mupdf from 'mupdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PDFDocument from 'pdfkit'

const plain = 'обработка персональных данных'
const word = 'персональных'

function draw(text) {
  return new Promise((resolve) => {
    const pdf = new PDFDocument()
    const parts = []
    pdf.on('data', (part) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.font('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf').text(text)
    pdf.end()
  })
}

async function read(name, text) {
  const bytes = await draw(text)
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0)
  const byMupdf = page.toStructuredText('').asText().trim()
  const found = page.search(word).length
  const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const content = await (await opened.getPage(1)).getTextContent()
  const byPdfjs = content.items.map((item) => item.str).join('')
  console.log(`${name}\n  pdf.js: ${byPdfjs}\n  mupdf:  ${byMupdf}\n  places where mupdf finds «${word}»: ${found}`)
  return { byMupdf, byPdfjs, found }
}

const without = await read('Without soft hyphens:', plain)
const soft = await read('With soft hyphens:', hyphen.hyphenateSync(plain))
const broken = soft.byPdfjs.includes('пер со наль ных') && soft.byMupdf.includes('пер со наль ных') && soft.found === 0
const whole = without.byPdfjs === plain && without.found === 1
console.log(broken && whole ? 'The words are broken by spaces, as described.' : 'The behaviour has changed.')
process.exit(broken && whole ? 0 : 1)
JS
node_modules/.bin/node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
