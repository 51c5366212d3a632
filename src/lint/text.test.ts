import { expect, it } from 'vitest';
import { sentencesIn } from './text.ts';

it.each([
  ['Last updated: 3 March 2024. We keep data.', ['Last updated: 3 March 2024.', 'We keep data.']],
  ['Действует с 1 мая 2026 г. и далее. Вопросы?', ['Действует с 1 мая 2026 г. и далее.', 'Вопросы?']],
  ['Stand: 1. Oktober 2026. Es gilt der Text.', ['Stand: 1. Oktober 2026.', 'Es gilt der Text.']],
  ['В силе с 2026. Тексты ниже.', ['В силе с 2026.', 'Тексты ниже.']],
])('«%s» is these sentences', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});
