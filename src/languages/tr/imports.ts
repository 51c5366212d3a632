/** By what Turkish texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label:
      '(?:bu (?:politika|metin|sürüm|sayfa)(?!\\p{L}).{0,40}?)?(?:son )?(?:güncelle|değişiklik tarihi|yürürlü|yayım|yayın tarihi|sürüm tarihi|geçerlilik)',
    behindDate: 'yürürlüğe gir|itibaren yürürlük',
    effective: 'yürürlü|geçerli',
    words:
      'bu|politika|metin|sürüm|sayfa|son|güncelle\\p{L}*|değişiklik|yürürlü\\p{L}*|gir\\p{L}*|yayım\\p{L}*|yayın|tarih\\p{L}*|geçerli\\p{L}*|itibaren|den|dan|te|ta|de|da',
  },
  numbered: 'madde|bölüm|kısım',
  fileNames: {
    cookies: 'cerez',
    privacy: 'gizlilik|kvkk|aydinlatma|kisisel veri',
    consent: 'riza',
    terms: 'kosullar|sozlesme',
  },
  folders: ['hukuk', 'sozlesmeler'],
  latinised: [['ı', 'i']],
};
