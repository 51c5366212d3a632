/** Every language by its tag, asked for when it is needed, made from the folders here: `npm run generate` writes it. */
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
  get ru() {
    return ru;
  },
  get kk() {
    return kk;
  },
  get en() {
    return en;
  },
  get ar() {
    return ar;
  },
  get de() {
    return de;
  },
  get es() {
    return es;
  },
  get fr() {
    return fr;
  },
  get he() {
    return he;
  },
  get it() {
    return it;
  },
  get ja() {
    return ja;
  },
  get pl() {
    return pl;
  },
  get 'pt-BR'() {
    return ptBR;
  },
  get tr() {
    return tr;
  },
  get uk() {
    return uk;
  },
  get uz() {
    return uz;
  },
  get 'zh-Hans'() {
    return zhHans;
  },
} as const;
