import { expect, it } from 'vitest';
import { isolated } from './direction.ts';

it.each([
  ['ar', 'السياسة 2026-03-01', 'السياسة \u20662026-03-01\u2069'],
  ['ar', 'انظر https://acme.example/ar/privacy.', 'انظر \u2066https://acme.example/ar/privacy\u2069.'],
  ['he', 'טלפון +7 708 800-88-07', 'טלפון \u2066+7 708 800-88-07\u2069'],
  ['ar', 'البصمة: 8c405ee7b0', 'البصمة: \u20668c405ee7b0\u2069'],
  ['he', 'בשעה 2026-03-01T10:00Z, כאן', 'בשעה \u20662026-03-01T10:00Z\u2069, כאן'],
  ['he', 'נשמר 30 יום', 'נשמר 30 יום'],
  ['ar', 'شركة Acme Ltd، هنا', 'شركة \u2066Acme Ltd\u2069، هنا'],
  ['ru', 'Политика 2026-03-01, Acme', 'Политика 2026-03-01, Acme'],
])('in %s, what goes the other way is read by itself: %s', (tag, sentence, expected) => {
  expect(isolated(sentence, tag)).toBe(expected);
});
