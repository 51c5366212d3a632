/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `Che cosa è provato e che cosa è solo dichiarato`,
  time: (moment, authority) =>
    `${authority} conferma che queste righe esistevano in data ${moment}. Questo prova la data a chiunque si fidi di quell’autorità.`,
  key: (fingerprint) =>
    `Firmato con la chiave ${fingerprint}. Questo prova chi risponde di queste righe a chiunque sappia di chi è la chiave. Non prova quando.`,
  block: (height) =>
    `Indica il blocco ${height} di Bitcoin. Se queste righe siano in quel blocco lo verifica \`ots verify\`, che indica anche la data.`,
  nothing: `Non prova nulla: è incompleto, non corrisponde a queste righe o è stato fatto con un certificato non valido.`,
  digests: `Provato dagli hash: i file qui sopra sono quelli che il registro nomina.`,
  said: `Solo dichiarato da chi pubblica: il giorno della pubblicazione, chi è stato avvisato e come, chi ha letto o approvato il testo, e tutte le note qui sopra.`,
};
