/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `Ce qui est prouvé et ce qui est seulement dit`,
  time: (moment, authority) =>
    `${authority} confirme que ces lignes existaient le ${moment}. Cela prouve la date à quiconque fait confiance à cette autorité.`,
  key: (fingerprint) =>
    `Signé avec la clé ${fingerprint}. Cela prouve qui répond de ces lignes à quiconque sait à qui est cette clé. Cela ne prouve pas quand.`,
  block: (height) =>
    `Cite le bloc ${height} de Bitcoin. La commande \`ots verify\` vérifie que ces lignes sont dans ce bloc et en donne la date.`,
  nothing: `Cela ne prouve rien\u00a0: la preuve est incomplète, ne correspond pas à ces lignes ou repose sur un certificat qui n’était pas valable.`,
  digests: `Prouvé par les empreintes\u00a0: les fichiers ci-dessus sont ceux que nomme le registre.`,
  said: `Seulement dit par l’éditeur\u00a0: le jour de la publication, qui a été averti et comment, qui a lu ou approuvé le texte, et toutes les notes ci-dessus.`,
};
