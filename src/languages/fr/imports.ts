/** By what French texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:(?:cette|la présente) (?:version|politique|charte|notice|page)(?!\p{L}).{0,40}?)?(?:(?:date de )?(?:(?:la )?dernière )?(?:mise à jour|modification|révision|actualisation|entrée en vigueur)|mise? à jour|modifiée?|révisée?|publiée?|en vigueur|applicable|version (?:du|en vigueur))(?!\p{L})`,
    behindDate: 'entre en vigueur',
    effective: 'en vigueur|applicable',
    words:
      'cette|présente|version|politique|charte|notice|page|date|de|la|le|du|au|à|dernière|mise?|jour|modification|modifiée?|révision|révisée?|actualisation|entrée?|entre|en|vigueur|applicable|publiée?|depuis|partir|compter|est|a|été|er',
  },
  numbered: 'article|section|chapitre',
  fileNames: {
    privacy: 'confidentialite|vie privee|donnees personnelles|protection des donnees',
    consent: 'consentement',
    terms: String.raw`\bcgu\b|\bcgv\b|conditions`,
  },
  folders: ['mentions-legales', 'juridique'],
  latinised: [],
};
