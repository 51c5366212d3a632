/** What a reader of a German text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const deAlerts: AlertWords = {
  units: {
    year: 'Jahr(?:e[ns]?|s)?(?!\\p{L})|jährig\\p{L}*',
    month: 'Monat(?:e[ns]?|s)?(?!\\p{L})|monatig\\p{L}*',
    week: 'Wochen?(?!\\p{L})|wöchig\\p{L}*',
    day: 'Tag(?:e[ns]?)?(?!\\p{L})|tägig\\p{L}*',
    hour: 'Stunden?(?!\\p{L})|stündig\\p{L}*',
    minute: 'Minuten?(?!\\p{L})',
  },
  // Written as one word with what follows: «Werktage».
  workingDays: 'Werk|Arbeits|Bankarbeits|Bankgeschäfts|Geschäfts',
  calendarDays: 'Kalender|volle[nr]?|aufeinanderfolgende[nr]?',
  numerals: [
    ['ein(?:e[mnrs]?)?', 1],
    ['zwei', 2],
    ['drei', 3],
    ['vier', 4],
    ['fünf', 5],
    ['sechs', 6],
    ['sieben', 7],
    ['acht', 8],
    ['neun', 9],
    ['zehn', 10],
    ['zwölf', 12],
    ['vierzehn', 14],
    ['fünfzehn', 15],
    ['zwanzig', 20],
    ['dreißig|dreissig', 30],
    ['sechzig', 60],
    ['neunzig', 90],
  ],
  negations:
    'nicht|kein\\p{L}{0,2}|nie|niemals|niemand\\p{L}*|nichts|nirgends|keinesfalls|keineswegs|ohne|weder|außer|ausgenommen|ausgeschlossen|untersagt|verboten|unzulässig|sofern nicht|es sei denn|verweiger\\p{L}*|ablehn\\p{L}*',
  notNegations: 'nicht nur|nicht zuletzt|ohne weiteres|ob oder nicht',
  limits:
    'nicht (?:später|früher|eher|mehr|weniger|länger|kürzer|größer|höher|niedriger) als|nicht vor|spätestens|frühestens|mindestens|höchstens|maximal(?= \\d)|längstens|bis zu|vor Ablauf|nach Ablauf',
  rights:
    'darf|dürfen|durften?|muss|müssen|mussten?|soll(?:en|te|ten)?|kann|können|Recht(?:e[ns]?|s)?(?= auf| zu| d|,|\\.|$)|berechtigt\\p{L}*|Anspruch|Ansprüche|verpflichte\\p{L}*|Pflicht\\p{L}*|erforderlich\\p{L}*|Einwilligung\\p{L}*|einwillig\\p{L}*|Zustimmung\\p{L}*|zustimm\\p{L}*|erlaubt|gestattet',
  recipients:
    'Dritte[nr]?|Drittanbieter\\p{L}*|Partner(?:n|s|unternehmen)?|Auftragsverarbeiter\\p{L}*|Unterauftrag\\p{L}*|Auftragnehmer\\p{L}*|Empfänger\\p{L}*|Dienstleister\\p{L}*|verbundene\\p{L}* Unternehmen|Konzernunternehmen|Behörden?',
};
