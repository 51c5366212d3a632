/** By what German texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:diese (?:fassung|version|richtlinie|erklärung|datenschutzerklärung)\b.{0,40}?)?(?:(?:zuletzt|letzte|stand|datum|gültig|in kraft|wirksam|fassung|geändert|aktualisiert|veröffentlicht)(?!\p{L}))`,
    behindDate: 'in Kraft|gültig',
    effective: 'gültig|in kraft|wirksam|inkrafttreten',
    words: String.raw`diese[rs]?|fassung|version|richtlinie|erklärung|datenschutzerklärung|zuletzt|letzte[nr]?|stand|datum|gültig|geltung|kraft|inkrafttreten\p{L}*|wirksam|tritt|ist|wurde|seit|geändert\p{L}*|änderung|aktualisiert|aktualisierung|veröffentlicht|vom|von|ab|am|der|des|dem|in|zum`,
  },
  numbered: 'Artikel|Abschnitt|Ziffer|§',
  fileNames: {
    privacy: 'datenschutz',
    consent: 'einwilligung',
    terms: String.raw`nutzungsbedingungen|\bagb\b|geschaeftsbedingungen`,
  },
  folders: ['rechtliches', 'datenschutz'],
  latinised: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ß', 'ss'],
  ],
};
