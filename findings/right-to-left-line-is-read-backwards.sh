#!/usr/bin/env bash
# A Hebrew line with a link in it is read backwards from a PDF that Chromium prints, word group by word group.
#
# Packages: @sparticuz/chromium 153.0.0 (driven by puppeteer-core 25.16.0) prints, with the font of @fontsource/noto-serif-hebrew 5.3.0;
#   pdfjs-dist 6.5.438 reads.
# One would guess: the words of a printed page are found in the order of the text, whatever its direction, as they are in English
#   with or without a link, and in Hebrew without one.
# Seen: with bold words or a link in the line, its parts come from the left to the right: the end of the sentence first, its beginning
#   last. Each part is drawn by itself, the left one first, and pdf.js gives the text in the order of drawing. The tags of the
#   same file have the parts in their order, though two words run together.
# Why it matters: who copies a sentence of a policy, searches for it, or hands the file to a program gets another one: "and tell you
#   more openness we act with".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 @sparticuz/chromium@153.0.0 puppeteer-core@25.16.0 pdfjs-dist@6.5.438 \
  @fontsource/noto-serif-hebrew@5.3.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import { readFileSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import puppeteer from 'puppeteer-core'

const face = 'node_modules/@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-400-normal.woff2'
const font = `@font-face{font-family:H;src:url(data:font/woff2;base64,${readFileSync(face).toString('base64')})}`

// "We act with openness and tell you more"
const before = 'אנו פועלים מתוך'
const word = 'פתיחות'
const after = ' ומספרים לכם יותר'
const plain = `${before} ${word}${after}`

const browser = await puppeteer.launch({
  args: [...chromium.args.filter((one) => one !== '--single-process'), '--no-sandbox'],
  executablePath: await chromium.executablePath(),
  headless: 'shell',
})

async function printed(body) {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="he" dir="rtl"><style>${font}body{font:12pt H}</style><p>${body}</p></html>`)
  await page.evaluate(() => Promise.all([...document.fonts].map((one) => one.load())))
  const bytes = await page.pdf({ tagged: true, outline: false })
  await page.close()
  return bytes
}

const letters = (text) => text.replace(/[^\p{L}]+/gu, ' ').trim()

async function read(label, body) {
  const opened = await getDocument({ data: new Uint8Array(await printed(body)), verbosity: 0 }).promise
  const page = await opened.getPage(1)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const parts = new Map()
  let text = ''
  let id
  for (const item of items) {
    if ('id' in item) id = item.id
    if (!('str' in item)) continue
    const said = item.str + (item.hasEOL ? '\n' : '')
    text += said
    parts.set(id, (parts.get(id) ?? '') + said)
  }
  const inTags = (node) => (node.type === 'content' ? (parts.get(node.id) ?? '') : (node.children ?? []).map(inTags).join(''))
  const tagged = inTags(await page.getStructTree())
  console.log(`${label}\n  drawn: ${JSON.stringify(text)}\n  tags:  ${JSON.stringify(tagged)}`)
  return { drawn: letters(text), tagged: letters(tagged) }
}

const whole = letters(plain)
const without = await read('Without a link:', plain)
const link = await read('With a link:', `${before} <a href="https://example.org/">${word}</a>${after}`)
const bold = await read('With bold words:', `${before} <b>${word}</b>${after}`)
await browser.close()
const isBackwards = ({ drawn }) => drawn !== whole && drawn.endsWith(letters(before))
const asTold = without.drawn === whole && [link, bold].every(isBackwards) && link.tagged.replace(/ /g, '') === whole.replace(/ /g, '')
console.log(asTold ? 'The line is read backwards, as described.' : 'The behaviour has changed.')
process.exit(asTold ? 0 : 1)
JS
node_modules/.bin/node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
