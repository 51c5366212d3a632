#!/usr/bin/env bash
# Typograf regroups the digits of phone numbers: the code (727) of Almaty becomes (727-25).
#
# Packages: typograf 7.8.0, the locale "ru" with its rules as they are.
# One would guess: a tool for quotation marks, dashes and spaces leaves the groups of a phone number
#   alone, or at least keeps the code that stands in brackets.
# Seen: after +7 a code that is not on the rule's list is taken for one of five digits, whatever the
#   brackets say. Almaty "+7 (727) 250-00-00" becomes "+7 (727-25) 0-00-00", Astana (7172), mobile
#   numbers (701) and even the Russian city Yekaterinburg (343) likewise. Moscow is kept, and so is
#   a number that begins with 8. (Codes 391 and 800 were mended one by one: issues 314 and 459.)
# Why it matters: the contact of the data controller in a policy has to be right. The calling code +7
#   is Kazakhstan's too, and after the tool ran over a Russian text of a company there, its phone
#   number has a code that does not exist.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typograf@7.8.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.cjs <<'JS'
const Typograf = require('typograf')

const typograf = new Typograf({ locale: ['ru'] })
const seen = {
  '+7 (727) 250-00-00': '+7\u00a0(727-25)\u00a00-00-00',
  '+7 (7172) 74-20-20': '+7\u00a0(717-27)\u00a04-20-20',
  '+7 (701) 234-56-78': '+7\u00a0(701-23)\u00a04-56-78',
  '+7 (343) 123-45-67': '+7\u00a0(343-12)\u00a03-45-67',
  '+7 (495) 123-45-67': '+7\u00a0495\u00a0123-45-67',
  '8 (727) 250-00-00': '8\u00a0(727) 250-00-00',
}
const plain = (text) => text.replace(/\u00a0/g, ' ')
let same = true
for (const [number, described] of Object.entries(seen)) {
  const made = typograf.execute(number)
  console.log(`${number}  ->  ${plain(made)}`)
  same &&= plain(made) === plain(described)
}
console.log(same ? 'The digits are regrouped, as described.' : 'The behaviour has changed.')
process.exit(same ? 0 : 1)
JS
node see.cjs || { echo 'The behaviour has changed.' >&2; exit 1; }
