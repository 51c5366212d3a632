import type { CountWords } from '../count-words.ts';

const ones =
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
const units = 'uno due tr[eé] quattro cinque sei sette otto nove';
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';

/** Written as one word; before «uno» and «otto» the ten loses its last letter. «un» is the article: it holds a number. */
const compounds = tens.split(' ').flatMap((ten, i) =>
  units.split(' ').map((unit, k): [string, number] => {
    const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
    return [`${stem}${unit === 'uno' ? 'un[oa]?' : unit}`, 10 * (i + 2) + k + 1];
  }),
);

export const countWords: CountWords = {
  values: [
    ...compounds,
    ...ones.split(' ').map((word, i): [string, number] => [word, i + 2]),
    ...tens.split(' ').map((word, i): [string, number] => [word, 10 * (i + 2)]),
    ...'due tre quattro cinque sei sette otto nove'
      .split(' ')
      .map((word, i): [string, number] => [`${word}cento`, 100 * (i + 2)]),
  ],
  factors: [
    ['cento', 100],
    ['mille|mila', 1000],
  ],
  joint: 'e',
  alike: [
    ['un[oa]?|prim[oaie]|una volta', 1],
    ['second[oaie]|doppi[oae]|entramb[ie]', 2],
    ['terz[oaie]|tripl[oa]', 3],
    ['quart[oaie]', 4],
    ['quint[oaie]', 5],
    ['sest[oaie]', 6],
    ['settim[oaie]', 7],
    ['ottav[oaie]', 8],
    ['non[oaie]', 9],
    ['decim[oaie]', 10],
  ],
};
