#!/usr/bin/env bash
# The second paragraph of a Markdown clause becomes a clause of its own in the Word file.
#
# Packages: markdown-docx 1.7.0 (writes), mammoth 1.13.0 (reads back, to show what Word shows).
# One would guess: a paragraph indented under "1." belongs to clause 1, as CommonMark says and
#   as the HTML of the same Markdown shows. @mohtasham/md-to-docx 4.0.1 does so, see below.
# Seen: every paragraph of the item gets the numbering of the list, so one clause of two
#   paragraphs becomes clauses 1 and 2, and what was clause 2 is now clause 3.
# Why it matters: contracts refer to clauses by number. The Word copy of a policy has other
#   numbers than the page, from the first clause with two paragraphs on, and every reference
#   after it points to the wrong clause.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdown-docx@1.7.0 @mohtasham/md-to-docx@4.0.1 mammoth@1.13.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import markdownDocx, { Packer } from 'markdown-docx'
import { convertMarkdownToDocx } from '@mohtasham/md-to-docx'
import mammoth from 'mammoth'

const markdown = '1. The term is 30 days.\n\n   It runs from the day of receipt.\n\n2. Refunds follow clause 1.\n'

async function items(word) {
  const html = (await mammoth.convertToHtml({ buffer: word })).value
  console.log('  ' + html)
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map((m) => m[1])
}

console.log(markdown)
console.log('markdown-docx:')
const first = await items(await Packer.toBuffer(await markdownDocx(markdown)))
console.log('@mohtasham/md-to-docx:')
const second = await items(Buffer.from(await (await convertMarkdownToDocx(markdown)).arrayBuffer()))
console.log(`Numbered clauses: ${first.length} and ${second.length}. The Markdown has 2.`)

const same = first.length === 3 && first[2].startsWith('Refunds') && second.length === 2
console.log(same ? 'The refund clause is number 3, as described.' : 'The behaviour has changed.')
process.exit(same ? 0 : 1)
JS
node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
