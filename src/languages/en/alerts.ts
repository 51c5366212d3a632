/** What a reader of an English text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const enAlerts: AlertWords = {
  units: {
    year: 'years?(?!\\p{L})|yrs?(?!\\p{L})',
    month: 'months?(?!\\p{L})',
    week: 'weeks?(?!\\p{L})',
    day: 'days?(?!\\p{L})',
    hour: 'hours?(?!\\p{L})|hrs?(?!\\p{L})',
    minute: 'minutes?(?!\\p{L})',
  },
  workingDays: 'business|working|banking',
  calendarDays: 'calendar|consecutive|full',
  numerals: [
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['twelve', 12],
    ['fourteen', 14],
    ['fifteen', 15],
    ['twenty', 20],
    ['thirty', 30],
    ['sixty', 60],
    ['ninety', 90],
  ],
  negations:
    "not|no|never|without|cannot|none|neither|nor|nobody|nothing|unless|except|refus\\p{L}*|\\p{L}+n['’]t",
  notNegations: 'not only|no doubt|whether or not|no matter',
  limits:
    '(?:no|not) (?:later|earlier|more|less|fewer|longer|greater|sooner) than|not (?:exceed(?:ing)?)|at (?:least|most)|(?:a )?(?:maximum|minimum) of|up to',
  rights:
    'may|must|shall|can|rights?(?= to| of)|entitled|obliged|obligations?|required|requires?|consent\\p{L}*|agree\\p{L}*|permitted|prohibited',
  recipients:
    'third[ -]part(?:y|ies)|partners?|affiliates?|processors?|recipients?|service providers?|vendors?|(?:sub)?contractors?|public authorities',
};
