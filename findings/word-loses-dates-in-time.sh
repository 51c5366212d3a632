#!/usr/bin/env bash
# Text inside <time>, <abbr>, <dfn>, <q>, <cite> and <small> is missing in the Word file.
#
# Packages: html-to-docx 1.8.0 and its fork @turbodocx/html-to-docx 1.23.1.
# One would guess: an element that the converter does not know loses its look and keeps its
#   words, as in every browser. <span> and <b> keep theirs, and so do <section> and <aside>.
# Seen: an inline element outside a short list is dropped with its text, without an error or a
#   warning. "In force from <time>1 March 2027</time>" becomes "In force from ".
# Why it matters: legal pages mark exactly these: the day a version takes effect is in <time>,
#   a defined term in <dfn>, a quoted rule in <q>, the name of a law in <cite>. The Word copy
#   that a customer downloads lacks them and still looks complete.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 jszip@3.10.2 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.cjs <<'JS'
const JSZip = require('jszip')

const html = '<p>In force from <time datetime="2027-03-01">1 March 2027</time>. ' +
  '<dfn>Operator</dfn> means the company. Under the <cite>Consumer Act</cite>, <q>no later than 30 days</q>, ' +
  '<small>save for holidays</small>, the <abbr title="Data Protection Officer">DPO</abbr> <b>must</b> <span>answer</span>.</p>'
const marked = ['1 March 2027', 'Operator', 'Consumer Act', 'no later than 30 days', 'save for holidays', 'DPO']

async function textOf(name) {
  const module = require(name)
  const made = await (module.default ?? module)(html)
  const zip = await JSZip.loadAsync(Buffer.isBuffer(made) ? made : Buffer.from(await made.arrayBuffer()))
  const xml = await zip.file('word/document.xml').async('string')
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('')
}

async function main() {
  console.log('HTML:', html.replace(/<[^>]*>/g, ''), '\n')
  let same = true
  for (const name of ['html-to-docx', '@turbodocx/html-to-docx']) {
    const text = await textOf(name)
    const lost = marked.filter((words) => !text.includes(words))
    console.log(`${name}: ${text}\n  missing: ${lost.join(', ')}\n`)
    same &&= lost.length === marked.length && text.includes('must') && text.includes('answer')
  }
  console.log(same ? 'All six are lost, as described.' : 'The behaviour has changed.')
  process.exit(same ? 0 : 1)
}
main()
JS
node see.cjs || { echo 'The behaviour has changed.' >&2; exit 1; }
