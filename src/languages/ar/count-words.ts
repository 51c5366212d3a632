import type { CountWords } from '../count-words.ts';

/** With what is written in one word with them, and the article. */
const number = (pattern: string) => `[وبلف]?(?:ال)?(?:${pattern})`;

export const countWords: CountWords = {
  values: [
    [number('واحد|واحدة'), 1],
    [number('اثن(?:ان|ين)|اثنت(?:ان|ين)'), 2],
    // Two of a unit in one word.
    [number('(?:سنت|عام|شهر|أسبوع|يوم|ساعت)(?:ين|ان)'), 2],
    [number('ثلاثة?'), 3],
    [number('أربعة?'), 4],
    [number('خمسة?'), 5],
    [number('ستة?'), 6],
    [number('سبعة?'), 7],
    [number('ثمان(?:ية|ي)?'), 8],
    [number('تسعة?'), 9],
    [number('عشرة?'), 10],
    [number('عشر(?:ون|ين)'), 20],
    [number('ثلاث(?:ون|ين)'), 30],
    [number('أربع(?:ون|ين)'), 40],
    [number('خمس(?:ون|ين)'), 50],
    [number('ست(?:ون|ين)'), 60],
    [number('سبع(?:ون|ين)'), 70],
    [number('ثمان(?:ون|ين)'), 80],
    [number('تسع(?:ون|ين)'), 90],
  ],
  factors: [
    [number('م[ئا]+ة'), 100],
    [number('ألف|آلاف'), 1000],
  ],
  joint: null,
  alike: [
    ['(?:ال)?(?:أول|أولى)', 1],
    ['(?:ال)?ثاني\\p{L}*|مرت(?:ان|ين)|كلا|كلتا|ضعف|\\p{L}{3,}(?:ين|ان|تين|تان)', 2],
    ['(?:ال)?ثالث\\p{L}*', 3],
    ['(?:ال)?رابع\\p{L}*', 4],
    ['(?:ال)?خامس\\p{L}*', 5],
  ],
};
