#!/usr/bin/env bash
# Below a cell that is merged downwards, markitdown-ts moves the values of a Word table one column to the left.
#
# Packages: markitdown-ts 0.0.10 (Word to Markdown, for language models), docx 9.15.2 (writes the file).
# One would guess: Markdown has no merged cells, so the merged one is repeated, or the place below it is empty. The values of
#   the next row stay under their headings.
# Seen: the next row has one cell less and begins under the first heading: in a table of what is kept how long, "the host"
#   becomes a kind of data and "1 year" becomes whom it is shared with; "Kept for" is empty. Nothing is reported. On the way
#   there is HTML with rowspan, which turndown's tables do not count.
# Why it matters: such tables are what a privacy policy consists of, and answers are taken from the Markdown. (The first row is
#   no heading there either: an empty one stands above it.)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markitdown-ts@0.0.10 docx@9.15.2 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { MarkItDown } from 'markitdown-ts'

const cell = (text, rowSpan = 1) => new TableCell({ rowSpan, children: [new Paragraph(text)] })
const row = (...children) => new TableRow({ children })
const table = new Table({
  rows: [
    row(cell('Data'), cell('Shared with'), cell('Kept for')),
    row(cell('Messages', 2), cell('nobody'), cell('30 days')),
    row(cell('the host'), cell('1 year')),
  ],
})
const word = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))
const { markdown } = await new MarkItDown().convertBuffer(word, { file_extension: '.docx' })
console.log(markdown)

const last = markdown.trim().split('\n').at(-1).split('|').map((part) => part.trim()).filter(Boolean)
const same = last.join() === 'the host,1 year'
console.log(same ? 'The last row is under the wrong headings, as described.' : 'The behaviour has changed.')
process.exit(same ? 0 : 1)
JS
node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
