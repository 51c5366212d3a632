/** By what English texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:this (?:policy|version|notice|document|page|statement|agreement)\b.{0,40}?\b)?(?:(?:was |is )?(?:(?:page |date )?(?:last|of last)[- ])?(?:page |date )?(?:update[ds]?|modified|revis(?:ed|ion)|changed|amended|reviewed|effective|in effect|in force|dated?)\b|version\b)`,
    behindDate: null,
    effective: 'effective|in effect|in force',
    words:
      'this|version|policy|notice|document|page|statement|agreement|was|is|last|date|of|on|as|from|since|starting|the|update[ds]?|modified|revis(?:ed|ion)|changed|amended|reviewed|effective|in|effect|force|dated?|st|nd|rd|th',
  },
  numbered: 'article|section|clause',
  fileNames: {
    cookies: 'cookie',
    privacy: 'privacy',
    consent: 'consent',
    terms: String.raw`\bterms?\b|\btos\b|\btou\b|conditions|agreement`,
  },
  folders: ['legal', 'policy', 'policies', 'terms', 'privacy', 'documents'],
  latinised: [],
};
