/** For collections of Open Terms Archive: where the texts in force stand, in a language. */
import type { Locale } from '../model/index.ts';
import { serviceDeclaration } from '../output/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';
import { locales } from './subjects.ts';

const declarationIn = (locale: Locale) => {
  const { archive, asOf, url } = loadSite();
  return serviceDeclaration(archive, { locale, asOf, url });
};

export const termsDeclaration = file({
  at: 'api/open-terms-archive/[locale].json',
  all: () => locales().flatMap((locale) => (declarationIn(locale) === null ? [] : [{ locale }])),
  answer: ({ locale }) => new Response(`${JSON.stringify(declarationIn(locale), null, 2)}\n`),
});
