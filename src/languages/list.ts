/** Every language by its tag, made from the folders here: `npm run generate` writes it. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import { kk } from './kk/index.ts';
import { pl } from './pl/index.ts';
import { ptBR } from './pt-BR/index.ts';
import { ru } from './ru/index.ts';
import { tr } from './tr/index.ts';

export const FOLDERS = { ru, kk, en, de, fr, es, it, 'pt-BR': ptBR, pl, tr } as const;
