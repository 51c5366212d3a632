#!/usr/bin/env bash
# An Arabic PDF set in Noto Naskh Arabic cannot be read back: its words lose their dots.
#
# Packages: pdfkit 0.20.2 draws, with the fonts of @fontsource/noto-naskh-arabic 5.3.0 and @fontsource/amiri 5.3.0;
#   pdfjs-dist 6.5.438 and mupdf 1.28.1 read.
# One would guess: both fonts are OpenType fonts for Arabic under one licence, and a PDF made with either looks right. Hence its
#   words can be copied and searched with either.
# Seen: Noto Naskh Arabic draws the dots of letters as signs of their own, which stand for no character. Between the letters both
#   readers find signs that mean nothing, and letters that differ by their dots alone are one. mupdf finds none of the two words
#   that it looks for. The same text in Amiri, where every letter is drawn whole, is read back letter by letter, and both words
#   are found.
# Why it matters: dots are what tells ب, ت, ث, ن and ي apart. A person who searches the PDF of a policy for "personal data", or
#   has it read aloud, is told that the text never speaks of it, though every letter is there to be seen.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 pdfjs-dist@6.5.438 mupdf@1.28.1 node@24.21.0 \
  @fontsource/noto-naskh-arabic@5.3.0 @fontsource/amiri@5.3.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import * as mupdf from 'mupdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PDFDocument from 'pdfkit'

// "We keep personal data."
const text = 'نحفظ بيانات شخصية'
const words = ['بيانات', 'شخصية']
const letters = (read) => read.replace(/[^\p{L}]/gu, '')

function draw(font) {
  return new Promise((resolve) => {
    const pdf = new PDFDocument()
    const parts = []
    pdf.on('data', (part) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.font(`node_modules/@fontsource/${font}/files/${font}-arabic-400-normal.woff`).fontSize(20).text(text)
    pdf.end()
  })
}

async function read(font) {
  const bytes = await draw(font)
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0)
  const byMupdf = page.toStructuredText('').asText().trim()
  const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const content = await (await opened.getPage(1)).getTextContent()
  const byPdfjs = content.items.map((item) => item.str).join('')
  const found = words.filter((word) => page.search(word).length > 0).length
  console.log(`${font}\n  mupdf:  ${JSON.stringify(byMupdf)}\n  pdf.js: ${JSON.stringify(byPdfjs)}\n  words found: ${found} of ${words.length}`)
  const whole = [...letters(text)].sort().join('')
  const isWhole = [byMupdf, byPdfjs].map((one) => [...letters(one)].sort().join('') === whole)
  return { found, signs: /[\ufffd\u0000-\u001f]/.test(byMupdf + byPdfjs), isWhole }
}

const naskh = await read('noto-naskh-arabic')
const amiri = await read('amiri')
const asTold =
  naskh.found === 0 && naskh.signs && amiri.found === 2 && !amiri.signs && amiri.isWhole.every(Boolean)
console.log(asTold ? 'Words set in one font lose their dots, as described.' : 'The behaviour has changed.')
process.exit(asTold ? 0 : 1)
JS
node_modules/.bin/node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
