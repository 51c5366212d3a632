/** What a reader of a Portuguese text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const ptBRAlerts: AlertWords = {
  units: {
    year: 'anos?(?!\\p{L})',
    month: 'm(?:ês|eses)(?!\\p{L})',
    week: 'semanas?(?!\\p{L})',
    day: 'dias?(?!\\p{L})',
    hour: 'horas?(?!\\p{L})',
    minute: 'minutos?(?!\\p{L})',
  },
  workingDays: '(?!)',
  calendarDays: '(?!)',
  workingDaysBehind: 'úteis|útil',
  calendarDaysBehind: 'corridos|consecutivos|completos',
  numerals: [
    ['uma?', 1],
    ['dois|duas', 2],
    ['três', 3],
    ['quatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['sete', 7],
    ['oito', 8],
    ['nove', 9],
    ['dez', 10],
    ['doze', 12],
    ['quatorze|catorze', 14],
    ['quinze', 15],
    ['vinte', 20],
    ['trinta', 30],
    ['sessenta', 60],
    ['noventa', 90],
  ],
  negations:
    'não|nenhum(?:a|as)?|nenhuns|nunca|jamais|ninguém|nada|sem|nem|tampouco|salvo|exceto|a menos que|proíb\\p{L}*|proib\\p{L}*|recus\\p{L}*|vedad[oa]s?|impedem|impedir|impedid[oa]s?|impossível',
  notNegations: 'não s[óo]|não somente|não apenas|não obstante|sem prejuízo|sem dúvida',
  limits:
    'não (?:mais|menos|antes|depois) (?:tarde )?(?:de|do|que)|não (?:superior|inferior)|não exced\\p{L}*|no máximo|no mínimo|ao menos|pelo menos|o mais tardar|máximo de|mínimo de|até',
  rights:
    'pod(?:e|em|emos|erá|erão|eria|eriam)|dev(?:e|em|emos|erá|erão)|direitos?(?= de| a| à| ao|,|\\.|$)|obrigad[oa]s?|obrigaç(?:ão|ões)|precisam?|consentimento\\p{L}*|consent(?:e|em|ir)|autoriz\\p{L}*|permitid[oa]s?|permitem?',
  recipients:
    'terceiros|parceiros?|operador(?:es)?|suboperador(?:es)?|fornecedor(?:es)?|prestador(?:es)? de serviços?|destinatári[oa]s?|empresas? do grupo|coligadas?|autoridades?(?: públicas)?|órgãos? públicos?',
};
