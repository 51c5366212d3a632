/** What a reader of a French text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const frAlerts: AlertWords = {
  units: {
    year: 'ans?(?!\\p{L})|années?(?!\\p{L})',
    month: 'mois(?!\\p{L})',
    week: 'semaines?(?!\\p{L})',
    day: 'jours?(?!\\p{L})',
    hour: 'heures?(?!\\p{L})',
    minute: 'minutes?(?!\\p{L})',
  },
  workingDays: '(?!)',
  calendarDays: '(?!)',
  workingDaysBehind: 'ouvrés?|ouvrables?',
  calendarDaysBehind: 'calendaires?|consécutifs|francs|pleins',
  numerals: [
    ['une?', 1],
    ['deux', 2],
    ['trois', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['six', 6],
    ['sept', 7],
    ['huit', 8],
    ['neuf', 9],
    ['dix', 10],
    ['douze', 12],
    ['quatorze', 14],
    ['quinze', 15],
    ['vingt', 20],
    ['trente', 30],
    ['soixante', 60],
    ['quatre-vingt-dix', 90],
  ],
  // «ne» goes with the word behind the verb, which tells; alone with «plus» or «que».
  negations:
    "pas|jamais|aucune?s?|sans|ni|rien|nulle?|nullement|non|ne \\p{L}+ (?:plus|que)|n['’]\\p{L}+ (?:plus|que)|sauf|excepté|hormis|à moins que|interdi(?:te?s?|re|sons|sent|ctions?)|refus\\p{L}*",
  notNegations: 'pas seulement|non seulement|sans doute|sans préjudice',
  limits:
    "au plus tard|au plus tôt|au plus|au moins|au maximum|au minimum|maximum de|minimum de|jusqu['’](?:à|au|aux)|pas (?:plus|moins|avant|après)|ne (?:dépass|excéd|peut excéder|peut dépasser)\\p{L}*|avant l['’]expiration|à l['’]expiration",
  rights:
    "peu(?:t|vent)|pouvez|pouvons|pourr(?:a|ez|ons|ont)|doi(?:t|vent)|devez|devons|droits?(?= de| d['’]| à| sur| au|,|\\.|$)|autoris\\p{L}*|oblig(?:ations?|atoires?|ée?s?|ent|eons)|tenue?s? (?:de|à)|habilit\\p{L}*|consent\\p{L}*|accord préalable",
  recipients:
    '(?<=(?:des|aux|les|ces|de|à|un|par|avec|autres)[\\s\\u00a0])tiers|partenaires?|sous-traitants?|prestataires?|destinataires?|filiales?|sociétés affiliées|fournisseurs?|autorités?(?: publiques?)?',
};
