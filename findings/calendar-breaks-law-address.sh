#!/usr/bin/env bash
# A calendar written by ical-generator spoils the address of a law (URN:LEX).
#
# Packages: ical-generator 11.1.2 (writes), ical.js 2.2.1 and ts-ics 2.4.6 (read).
# One would guess: the address given as the url of an event comes back as it was.
# Seen: ical-generator puts a backslash before each semicolon and comma of URL and ATTACH.
#   That belongs to values of the type TEXT. Both properties are of the type URI, where RFC 5545
#   (3.3.13) escapes nothing, and the line itself says VALUE=URI. Readers that follow the RFC keep
#   the backslash as a part of the address.
# Why it matters: a semicolon is rare in web addresses and a must in URN:LEX, where it stands
#   before the number of the act. A reminder "the amended act takes effect" then carries an
#   address that no resolver knows.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@11.1.2 ical.js@2.2.1 ts-ics@2.4.6 node@24.21.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import ICAL from 'ical.js'
import ical from 'ical-generator'
import { convertIcsCalendar } from 'ts-ics'

const law = 'urn:lex:it:stato:legge:2003-09-21;456'
const file = 'https://example.com/acts/2003,456;annex.pdf'
const calendar = ical({ name: 'Acts' })
calendar.createEvent({ id: 'act', summary: 'The act takes effect', start: new Date('2027-03-01'), allDay: true, url: law, attachments: [file] })
const text = calendar.toString()
console.log(text.split(/\r?\n/).filter((line) => /^(URL|ATTACH)/.test(line)).join('\n'))

const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
const other = convertIcsCalendar(undefined, text).events[0]
console.log('given:  ', law, file)
console.log('ical.js:', event.getFirstPropertyValue('url'), event.getFirstPropertyValue('attach'))
console.log('ts-ics: ', other.url, other.attach)

const spoiled = 'urn:lex:it:stato:legge:2003-09-21\\;456'
const same = event.getFirstPropertyValue('url') === spoiled && other.url === spoiled
console.log(same ? 'The address has a backslash, as described.' : 'The behaviour has changed.')
process.exit(same ? 0 : 1)
JS
node_modules/.bin/node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
