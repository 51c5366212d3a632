/** How Kazakh texts name their own parts: «2-бөлім», «3–7-тармақтар». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\d.])(?<numbers>${numberList('және|немесе|мен')})-?\s*(?<word>(?:бөлім|тармақ|тармағ)\p{L}*)`,
    'giu',
  ),
  kindOf: (word) => (/^бөлім/iu.test(word) ? 'section' : 'either'),
  range: null,
  own: /^\s*(?:жоғарыда|төменде)/iu,
  mayBeOwn: /^/u,
  joins: /^\s+(?:және|немесе)\s+$/iu,
  section: /(\d+(?:\.\d+)*)-?\s*(?:бөлім|тармақ)\p{L}*/giu,
  lawBefore: 'заң|бап|баб|кодекс',
  lawAround: 'заң',
  definedAs: 'бұдан әрі',
  endings:
    'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|да|де|та|те|дан|ден|тан|тен|мен|лар|лер|дар|дер|тар|тер|ы|і|сы|сі'.split(
      '|',
    ),
  dropped: null,
};
