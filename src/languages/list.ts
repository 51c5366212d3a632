/** Every language by its tag, made from the folders here: `npm run generate` writes it. */
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { he } from './he/index.ts';
import { ja } from './ja/index.ts';
import { kk } from './kk/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';
import { uz } from './uz/index.ts';
import { zhHans } from './zh-Hans/index.ts';

export const FOLDERS = { ru, kk, en, uk, ar, ja, 'zh-Hans': zhHans, uz, he } as const;
