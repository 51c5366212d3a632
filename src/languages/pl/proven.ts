/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `Co jest udowodnione, a co tylko podane`,
  time: (moment, authority) =>
    `${authority} potwierdza, że te wiersze istniały ${moment}. Dowodzi to daty każdemu, kto ufa temu urzędowi.`,
  key: (fingerprint) =>
    `Podpisano kluczem ${fingerprint}. Dowodzi to, kto ręczy za te wiersze, każdemu, kto wie, czyj to klucz. Nie dowodzi, kiedy.`,
  block: (height) =>
    `Wskazuje blok ${height} sieci Bitcoin. Czy te wiersze są w tym bloku, sprawdza \`ots verify\`; podaje też datę.`,
  nothing: `Niczego to nie dowodzi: jest niepełne, nie pasuje do tych wierszy albo powstało z nieważnym certyfikatem.`,
  digests: `Udowodnione skrótami: pliki powyżej to te, które wymienia rejestr.`,
  said: `Podane tylko przez publikującego: dzień publikacji, kogo i jak powiadomiono, kto czytał lub zatwierdził tekst oraz wszystkie uwagi powyżej.`,
};
