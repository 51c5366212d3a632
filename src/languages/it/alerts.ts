/** What a reader of an Italian text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const itAlerts: AlertWords = {
  units: {
    year: 'ann[oi](?!\\p{L})',
    month: 'mes[ei](?!\\p{L})',
    week: 'settiman[ae](?!\\p{L})',
    day: 'giorn[oi](?!\\p{L})',
    hour: 'or[ae](?!\\p{L})',
    minute: 'minut[oi](?!\\p{L})',
  },
  workingDays: '(?!)',
  calendarDays: '(?!)',
  workingDaysBehind: 'lavorativi|feriali|bancari',
  calendarDaysBehind: 'di calendario|solari|consecutivi|interi',
  numerals: [
    ["un[oa]?|un['’]", 1],
    // Not before an English unit: «due» is a word there too.
    ['due(?![\\s-]+(?:business|working|calendar|day|week|month|year|hour|minute))', 2],
    ['tre', 3],
    ['quattro', 4],
    ['cinque', 5],
    ['sei', 6],
    ['sette', 7],
    ['otto', 8],
    ['nove', 9],
    ['dieci', 10],
    ['dodici', 12],
    ['quattordici', 14],
    ['quindici', 15],
    ['venti', 20],
    ['trenta', 30],
    ['sessanta', 60],
    ['novanta', 90],
  ],
  negations:
    'non|nessun[oa]?|mai|niente|nulla|senza|né|neanche|neppure|nemmeno|salvo|eccetto|tranne|a meno che|viet(?:a|ano|are|at[oaie])|rifiut\\p{L}*|imped(?:isce|iscono|ire|it[oaie])|impossibile',
  notNegations: 'non solo|non soltanto|nonostante|senza dubbio|senza pregiudizio',
  limits:
    'non (?:oltre|prima|più|meno|dopo|superiore|inferiore|tardi)(?: (?:di|del|tardi di|tardi del))?|non super\\p{L}*|entro e non oltre|al più tardi|al massimo|al minimo|come minimo|come massimo|almeno|massimo di|minimo di|fino a(?:l)?',
  rights:
    "può|possono|potrà|potranno|può|possiamo|dev[eo](?:no)?|debbano?|dovrà|dovranno|dobbiamo|diritt[oi](?= di| a| d[’']| al|,|\\.|$)|obbligat[oaie]|obblig(?:o|hi)|tenut[oaie] a|consenso|consens[oi]|acconsent\\p{L}*|autorizz\\p{L}*|consentit[oaie]|permess[oaie]",
  recipients:
    'terz[ie](?: parti)?|partner(?: commerciali)?|responsabil[ei] del trattamento|sub-?responsabil[ei]|fornitor[ei]|destinatar[io]|destinatari|societ[àa] (?:controllat[ae]|collegat[ae]|del gruppo)|appaltator[ei]|autorità(?: pubbliche)?',
};
