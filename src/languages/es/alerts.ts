/** What a reader of a Spanish text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const esAlerts: AlertWords = {
  units: {
    year: 'años?(?!\\p{L})',
    month: 'mes(?:es)?(?!\\p{L})',
    week: 'semanas?(?!\\p{L})',
    day: 'días?(?!\\p{L})',
    hour: 'horas?(?!\\p{L})',
    minute: 'minutos?(?!\\p{L})',
  },
  workingDays: '(?!)',
  calendarDays: '(?!)',
  workingDaysBehind: 'hábiles|laborables?',
  calendarDaysBehind: 'naturales|corridos|consecutivos|completos',
  numerals: [
    ['un[oa]?', 1],
    ['dos', 2],
    ['tres', 3],
    ['cuatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['siete', 7],
    ['ocho', 8],
    ['nueve', 9],
    ['diez', 10],
    ['doce', 12],
    ['catorce', 14],
    ['quince', 15],
    ['veinte', 20],
    ['treinta', 30],
    ['sesenta', 60],
    ['noventa', 90],
  ],
  negations:
    'no|ningún|ningun[oa]s?|nunca|jamás|nadie|nada|sin|ni|tampoco|salvo|excepto|a menos que|prohíb\\p{L}*|prohib(?:id[oa]s?|ición|iciones|imos|ir)|rechaz\\p{L}*|impid\\p{L}*|imposible',
  notNegations: 'no s[óo]lo|no solamente|no obstante|sin embargo|sin perjuicio|sin duda',
  limits:
    'no (?:más|menos|antes|después) (?:tarde )?de(?:l)?|no super(?:a|e|ior)\\p{L}*|no exced\\p{L}*|como (?:máximo|mínimo)|a más tardar|a partir de|al menos|por lo menos|máximo de|mínimo de|un máximo|un mínimo|hasta',
  rights:
    'pued[ae]n?|puedes|podr(?:á|án|emos|ía|ían)|podemos|deb[ea]n?|deber(?:á|án|emos|ía|ían)|debemos|derechos?(?= a| de|,|\\.|$)|obligad[oa]s?|obligaci(?:ón|ones)|tienen? que|consentimiento\\p{L}*|consient\\p{L}*|autoriz\\p{L}*|permitid[oa]s?|permiten?',
  recipients:
    'terceros|terceras partes|socios?|encargados? del tratamiento|subencargados?|proveedores?|destinatari[oa]s?|filiales?|empresas? del grupo|contratistas?|autoridades?(?: públicas)?',
};
