#!/usr/bin/env bash
# A telephone of Almaty is written with the area code of a time before its numbers had seven digits.
#
# Package: libphonenumber-js 1.13.16.
# One would guess: +7 727 250 05 05, since the city's code is 727 and companies there write 8 (727) 250-05-05;
#   the cities whose code has four digits, Astana (7172) among them, are grouped by four.
# Seen: both are grouped by four, so Almaty's number comes out as `+7 7272 50 05 05` and `8 (7272) 50 05 05`: the
#   code swallows the first digit of the number, which is left with six.
# Why it matters: a contact block that a tool writes "properly" shows a number that nobody there would give, and
#   a reader takes the wrong part of it for the number within the city.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16 ||
  { echo 'The package could not be installed.' >&2; exit 2; }
cat > say.mjs <<'JS'
import { parsePhoneNumber } from 'libphonenumber-js/max'

for (const [city, typed] of [['Almaty', '8 (727) 250-05-05'], ['Astana', '8 (7172) 50-05-05']]) {
  const number = parsePhoneNumber(typed, 'KZ')
  console.log(`${city}: ${number.formatInternational()}, ${number.formatNational()}, valid: ${number.isValid()}`)
}
JS
seen=$(node say.mjs)
echo "$seen"
[ "$seen" = 'Almaty: +7 7272 50 05 05, 8 (7272) 50 05 05, valid: true
Astana: +7 7172 50 05 05, 8 (7172) 50 05 05, valid: true' ] ||
  { echo 'The behaviour has changed.' >&2; exit 1; }
echo 'Almaty is grouped as described.'
