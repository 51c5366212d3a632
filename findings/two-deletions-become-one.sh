#!/usr/bin/env bash
# Two struck-out amounts in a row become one amount with four tildes in it, on the way from HTML to Markdown.
#
# Packages: rehype-parse 9.0.1, rehype-remark 10.0.1, remark-gfm 4.0.1, remark-stringify 11.0.0, remark-parse 11.0.0, unified 11.0.5.
# One would guess: what remark-gfm writes it reads again, so `<del>10</del><del>20</del>` stays two deletions.
# Seen: each deletion is written with tildes of its own, `~~10~~~~20~~`. Four tildes open and close nothing,
#   so the same package reads one deletion with the words `10~~~~20`. No message, and the Markdown looks right.
# Why it matters: laws and contracts that were amended twice strike out one number after another with nothing
#   between them. The number that was never in the text is then shown, compared and searched for.
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

const html = '<p>The fee is <del>10</del><del>20</del> 30.</p>'
const toMarkdown = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify)
const markdown = String(await toMarkdown.process(html)).trim()
const [paragraph] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children
const struck = paragraph.children.filter(({ type }) => type === 'delete').map(({ children }) => children[0].value)
console.log(`written: ${markdown}`)
console.log(`read again: ${struck.length} deletion, ${struck.join(' and ')}`)
JS
seen=$(node read.mjs)
echo "$seen"
[ "$seen" = 'written: The fee is ~~10~~~~20~~ 30.
read again: 1 deletion, 10~~~~20' ] ||
  { echo 'The behaviour has changed.' >&2; exit 1; }
echo 'Two deletions are one, as described.'
