#!/usr/bin/env bash
# A cross-reference written by docx is missing in the HTML made by mammoth.
#
# Packages: docx 9.15.2 (writes Word files), mammoth 1.13.0 (reads them).
# One would guess: "see clause 5" stays "see clause 5". docx has a class made for a
#   reference to a numbered clause, and takes the number to show as its second argument.
#   mammoth keeps the shown text of fields that Word itself inserts, so it should keep this one.
# Seen: the number is gone: "see clause  of these Rules". docx writes the reference as a
#   simple field (w:fldSimple), the short form of a field, and mammoth leaves out that element
#   with everything inside it. The same field in its long form (w:fldChar) keeps its text.
# Why it matters: the sentence still reads well, so nobody notices that a policy imported
#   from Word refers to no clause at all. The only trace is one warning in result.messages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 jszip@3.10.2 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.cjs <<'JS'
const { Document, Packer, Paragraph, TextRun, Bookmark, NumberedItemReference } = require('docx')
const JSZip = require('jszip')
const mammoth = require('mammoth')

const clauses = { reference: 'clauses', levels: [{ level: 0, format: 'decimal', text: '%1.', start: 5 }] }
const term = new Bookmark({ id: 'term', children: [new TextRun('Replies are sent within 30 days.')] })
const sentence = [new TextRun('For the term see clause '), new NumberedItemReference('term', '5'), new TextRun(' of these Rules.')]

async function main() {
  const word = await Packer.toBuffer(new Document({
    numbering: { config: [clauses] },
    sections: [{ children: [
      new Paragraph({ numbering: { reference: 'clauses', level: 0 }, children: [term] }),
      new Paragraph({ children: sentence }),
    ] }],
  }))
  const zip = await JSZip.loadAsync(word)
  const xml = await zip.file('word/document.xml').async('string')
  const field = /<w:fldSimple.*?<\/w:fldSimple>/.exec(xml)?.[0] ?? 'no simple field'
  console.log('In the Word file:', field)

  const asWritten = await mammoth.convertToHtml({ buffer: word })
  console.log('mammoth:         ', asWritten.value)
  console.log('its warnings:    ', asWritten.messages.map((m) => m.message).join('; '))

  // The same field in the long form.
  const part = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const long = `${part('begin')}<w:r><w:instrText>REF term \\h \\w</w:instrText></w:r>${part('separate')}<w:r><w:t>5</w:t></w:r>${part('end')}`
  zip.file('word/document.xml', xml.replace(field, long))
  const longForm = await mammoth.convertToHtml({ buffer: await zip.generateAsync({ type: 'nodebuffer' }) })
  console.log('the long form:   ', longForm.value)

  const lost = field.includes('>5<') && asWritten.value.includes('see clause  of these Rules')
  const kept = longForm.value.includes('see clause 5 of these Rules')
  console.log(lost && kept ? 'The clause number is lost, as described.' : 'The behaviour has changed.')
  process.exit(lost && kept ? 0 : 1)
}
main()
JS
node see.cjs || { echo 'The behaviour has changed.' >&2; exit 1; }
