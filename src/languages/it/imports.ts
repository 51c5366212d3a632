/** By what Italian texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: String.raw`(?:(?:questa|la presente) (?:versione|informativa|pagina)(?!\p{L}).{0,40}?)?(?:(?:data (?:di|dell[’'])\s*)?(?:ultim[oa] )?(?:aggiornamento|modifica|revisione|entrata in vigore|pubblicazione)|aggiornat[oa]|modificat[oa]|pubblicat[oa]|in vigore|versione (?:del|in vigore))(?!\p{L})`,
    behindDate: 'entra in vigore',
    effective: 'in vigore',
    words:
      'questa|presente|versione|informativa|pagina|data|di|del|dell|la|il|ultim[oa]|aggiornamento|aggiornat[oa]|modifica|modificat[oa]|revisione|pubblicazione|pubblicat[oa]|entrata|entra|in|vigore|da|dal|al|a|partire|è|stat[oa]|decorrenza',
  },
  numbered: 'articolo|sezione|clausola',
  fileNames: {
    privacy: 'informativa|riservatezza',
    consent: 'consenso',
    terms: 'condizioni|termini',
  },
  folders: ['note-legali'],
  latinised: [],
};
