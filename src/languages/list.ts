/** Every language by its tag, made from the folders here: `npm run generate` writes it. */
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { he } from './he/index.ts';
import { it } from './it/index.ts';
import { ja } from './ja/index.ts';
import { kk } from './kk/index.ts';
import { pl } from './pl/index.ts';
import { ptBR } from './pt-BR/index.ts';
import { ru } from './ru/index.ts';
import { tr } from './tr/index.ts';
import { uk } from './uk/index.ts';
import { uz } from './uz/index.ts';
import { zhHans } from './zh-Hans/index.ts';

export const FOLDERS = {
  ru,
  kk,
  en,
  ar,
  de,
  es,
  fr,
  he,
  it,
  ja,
  pl,
  'pt-BR': ptBR,
  tr,
  uk,
  uz,
  'zh-Hans': zhHans,
} as const;
