/** By what Spanish texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:(?:esta|la presente) (?:versión|política|página)(?!\p{L}).{0,40}?)?(?:(?:fecha de (?:la )?)?(?:última )?(?:actualización|modificación|revisión|entrada en vigor|publicación)|actualizad[oa]|modificad[oa]|revisad[oa]|publicad[oa]|vigente|en vigor|versión (?:del|vigente))(?!\p{L})`,
    behindDate: 'entra en vigor',
    effective: 'en vigor|vigente|vigencia',
    words:
      'esta|presente|versión|política|página|fecha|de|del|la|el|última|actualización|actualizad[oa]|modificación|modificad[oa]|revisión|revisad[oa]|publicación|publicad[oa]|entrada|entra|en|vigor|vigente|vigencia|desde|a|partir|es|fue',
  },
  numbered: 'artículo|sección|cláusula|apartado',
  fileNames: {
    privacy: 'privacidad|proteccion de datos',
    consent: 'consentimiento',
    terms: 'condiciones|terminos|aviso legal',
  },
  folders: ['legales', 'aviso-legal'],
  latinised: [],
};
