#!/usr/bin/env bash
# A non-breaking hyphen in a Word file disappears, and "10-30 days" becomes "1030 days".
#
# Packages: docx 9.15.2 (writes), officeparser 8.1.1, docx-preview 0.4.1 and mammoth 1.13.0 (read).
# One would guess: the hyphen that Word inserts with Ctrl+Shift+Hyphen is a character like any
#   other. mammoth gives U+2011 for it.
# Seen: in the file it is an element of its own (w:noBreakHyphen), not a character.
#   officeparser drops it. docx-preview puts <wbr> there, which is the opposite: no hyphen, and a
#   place where the line may break. (docxjs, the repository of docx-preview, has it open as
#   pull request 219.)
# Why it matters: lawyers use this hyphen so that "152-FZ" or "10-30 days" is never split over
#   two lines. A term of ten to thirty days turns into one thousand and thirty days.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
# officeparser 8 needs Node 22 or newer, so the package that brings Node 24 comes along.
npm install --silent --no-audit --no-fund node@24.21.0 docx@9.15.2 officeparser@8.1.1 docx-preview@0.4.1 mammoth@1.13.0 jsdom@29.1.1 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.cjs <<'JS'
const { Document, Packer, Paragraph, TextRun, NoBreakHyphen } = require('docx')
const mammoth = require('mammoth')
const { JSDOM } = require('jsdom')

const children = ['Under Law 152', new NoBreakHyphen(), 'FZ the term is 10', new NoBreakHyphen(), '30 days']

async function preview(word) {
  const { window } = new JSDOM('<div></div>')
  for (const name of ['window', 'document', 'DOMParser', 'XMLSerializer', 'Node', 'HTMLElement']) {
    globalThis[name] = name === 'window' ? window : window[name]
  }
  const box = window.document.querySelector('div')
  await require('docx-preview').renderAsync(word, box)
  return box.querySelector('p').innerHTML
}

async function main() {
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun({ children })] })] }] }))
  const { parseOffice } = await import('officeparser')
  const byMammoth = (await mammoth.extractRawText({ buffer: word })).value.trim()
  const byParser = (await (await parseOffice(word)).to('text')).value.trim()
  const byPreview = await preview(word)
  console.log('mammoth:      ', byMammoth)
  console.log('officeparser: ', byParser)
  console.log('docx-preview: ', byPreview)
  const same = byMammoth.includes('10\u201130 days') && byParser.includes('1030 days') && byPreview.includes('10<wbr>30 days')
  console.log(same ? 'The hyphen is lost, as described.' : 'The behaviour has changed.')
  process.exit(same ? 0 : 1)
}
main()
JS
node_modules/.bin/node see.cjs || { echo 'The behaviour has changed.' >&2; exit 1; }
