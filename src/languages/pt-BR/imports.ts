/** By what Portuguese texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:(?:esta|a presente) (?:versão|política|página)(?!\p{L}).{0,40}?)?(?:(?:data d[ae] )?(?:última )?(?:atualização|modificação|alteração|revisão|entrada em vigor|vigência|publicação)|atualizad[oa]|alterad[oa]|revisad[oa]|publicad[oa]|vigente|em vigor|versão (?:de|vigente))(?!\p{L})`,
    behindDate: 'entra em vigor',
    effective: 'em vigor|vigente|vigência',
    words:
      'esta|presente|versão|política|página|data|de|da|do|a|o|última|atualização|atualizad[oa]|modificação|alteração|alterad[oa]|revisão|revisad[oa]|publicação|publicad[oa]|entrada|entra|em|vigor|vigente|vigência|desde|partir|é|foi',
  },
  numbered: 'artigo|seção|cláusula',
  fileNames: {
    privacy: 'privacidade|protecao de dados',
    consent: 'consentimento',
    terms: 'termos|condicoes',
  },
  folders: ['juridico', 'termos'],
  latinised: [],
};
