#!/usr/bin/env bash
# Two calendar readers cut a quoted parameter at its semicolon.
#
# Packages: ical-generator 11.1.2 (writes), node-ical 0.27.2 and ts-ics 2.4.6 (read),
#   ical.js 2.2.1 for comparison.
# One would guess: the organizer "Romashka LLP; legal team" is read as it was written. The file is
#   right: RFC 5545 (3.2) has a parameter with a semicolon, comma or colon in double quotes, and
#   ical-generator puts them there.
# Seen: node-ical and ts-ics give "Romashka LLP with the opening quote and without the rest. A comma
#   inside the quotes is read well by both, so a test with a comma does not show it.
# Why it matters: the department after the semicolon is the one that answers for a notice of
#   changes. Links in ALTREP, which the RFC puts in quotes too, are cut the same way, and addresses
#   of laws have semicolons.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@11.1.2 node-ical@0.27.2 ts-ics@2.4.6 ical.js@2.2.1 node@24.21.0 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import ICAL from 'ical.js'
import ical from 'ical-generator'
import nodeIcal from 'node-ical'
import { convertIcsCalendar } from 'ts-ics'

function names(name) {
  const calendar = ical()
  calendar.createEvent({
    id: 'notice', summary: 'New version', start: new Date('2027-03-01'), allDay: true,
    organizer: { name, email: 'legal@example.com' },
  })
  const text = calendar.toString()
  const read = {
    line: text.split(/\r?\n/).find((line) => line.startsWith('ORGANIZER')),
    'ical.js': new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstProperty('organizer').getParameter('cn'),
    'node-ical': nodeIcal.sync.parseICS(text).notice.organizer.params.CN,
    'ts-ics': convertIcsCalendar(undefined, text).events[0].organizer.name,
  }
  console.log(`${name}\n  ${read.line}`)
  for (const reader of ['ical.js', 'node-ical', 'ts-ics']) console.log(`  ${reader}: ${read[reader]}`)
  return read
}

const semicolon = names('Romashka LLP; legal team')
const comma = names('Romashka LLP, legal team')
const cut = ['node-ical', 'ts-ics'].every((reader) => semicolon[reader] === '"Romashka LLP')
const whole = semicolon['ical.js'] === 'Romashka LLP; legal team' &&
  ['node-ical', 'ts-ics'].every((reader) => comma[reader] === 'Romashka LLP, legal team')
console.log(cut && whole ? 'The name is cut at the semicolon, as described.' : 'The behaviour has changed.')
process.exit(cut && whole ? 0 : 1)
JS
node_modules/.bin/node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
