#!/usr/bin/env bash
# Two paragraphs in a cell of a table become one number, and a list in a cell breaks the table, on the way from HTML to Markdown.
#
# Packages: rehype-parse 9.0.1, rehype-remark 10.0.1, remark-gfm 4.0.1, remark-stringify 11.0.0, unified 11.0.5.
# One would guess: paragraphs of a cell stay apart, as they do in a browser, at least by a blank; a table that is written is a
#   table when it is read again.
# Seen: the paragraphs are put together without anything between them: a cell with `Fee 10` and `20 days` says `Fee 1020 days`.
#   Items of a list, and lines of code, are written as several lines inside a row, so the table ends in the middle of the cell.
#   No message in either case.
# Why it matters: terms and laws put amounts and periods below each other in cells. A number that nobody wrote is then
#   published, and what stands behind the break is no part of the table any more.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 \
  remark-stringify@11.0.0 remark-parse@11.0.0 || { echo 'The packages could not be installed.' >&2; exit 2; }
cat > read.mjs <<'JS'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const toMarkdown = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify)
const written = async (cell) =>
  String(await toMarkdown.process(`<table><tr><th>Terms</th></tr><tr><td>${cell}</td></tr></table>`)).trim()
const row = (await written('<p>Fee 10</p><p>20 days</p>')).split('\n').at(-1).replace(/ +/g, ' ')
const list = await written('<ul><li>10 days</li><li>20 days</li></ul>')
const blocks = unified().use(remarkParse).use(remarkGfm).parse(list).children.map(({ type }) => type)
console.log(`two paragraphs: ${row}`)
console.log(`a list, read again: ${blocks.join(', ')}`)
JS
seen=$(node read.mjs)
echo "$seen"
[ "$seen" = 'two paragraphs: | Fee 1020 days |
a list, read again: table, list' ] ||
  { echo 'The behaviour has changed.' >&2; exit 1; }
echo 'Paragraphs of a cell run together, as described.'
