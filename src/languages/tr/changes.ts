/** The words of a redline and its changes in Turkish. Apart from the others, so that a browser loads these alone. */
import type { ChangeTense } from '../../model/index.ts';
import { type BoxFate, changesIn } from '../change-sentences.ts';

const words = (count: number) => `${count} sözcük`;

/** A verb as what will be, what was, and what would have been: «eklenecek», «eklendi», «eklenecekti». */
type Verb = readonly [will: string, has: string];
const ADD: Verb = ['eklenecek', 'eklendi'];
const REMOVE: Verb = ['çıkarılacak', 'çıkarıldı'];
const MOVE: Verb = ['taşınacak', 'taşındı'];
const CHANGE: Verb = ['değişecek', 'değişti'];
const saying = (tense: ChangeTense, [will, has]: Verb): string => {
  if (tense === 'will') return will;
  return tense === 'would' ? `${will}${/[aı][^aeıioöuü]*$/.test(will) ? 'tı' : 'ti'}` : has;
};

const BOX: Readonly<Record<BoxFate, readonly [what: string, verb: Verb]>> = {
  ticked: ['kutu', ['işaretlenecek', 'işaretlendi']],
  cleared: ['kutunun işareti', ['kaldırılacak', 'kaldırıldı']],
  addedTicked: ['işaretli kutu', ADD],
  addedEmpty: ['boş kutu', ADD],
  removedTicked: ['işaretli kutu', REMOVE],
  removedEmpty: ['boş kutu', REMOVE],
};

export const changes = changesIn({
  fixed: {
    title: 'Değişiklikler',
    between: (from, to) => `${from} tarihli sürüm ve ${to} tarihli sürüm`,
    none: 'Metinler sözcüğü sözcüğüne aynı.',
    listTitle: 'Değişiklik listesi',
    textTitle: 'Değişiklikleri işaretli metin',
    legend: 'Açıklama',
    legendAdded: 'eklenen',
    legendRemoved: 'çıkarılan',
    legendMoved: 'taşınan',
    added: '[eklenen: ',
    removed: '[çıkarılan: ',
    end: ']',
    movedHere: '[buraya taşındı]',
    movedAway: 'Buradaki metin taşındı. Nereye taşındığını göster',
    oldText: 'Eski metin',
    newText: 'Yeni metin',
    sideView: 'Yan yana',
    trivial: (count) => `${count} küçük görünüm değişikliği: noktalama, biçim, düzen.`,
    places: (count) => `${count} değişiklik`,
    rest: (count) => `Diğer değişiklikler (${count})`,
  },
  count: (stats) =>
    `${stats.changes} değişiklik: ${words(stats.wordsAdded)} eklendi, ${words(stats.wordsRemoved)} çıkarıldı.`,
  alerts: {
    contact: 'iletişim bilgisi',
    date: 'tarih',
    amount: 'tutar',
    period: 'süre',
    number: 'sayı',
    right: 'hak veya yükümlülük',
    recipient: 'alıcı',
    limit: 'sınır',
    reference: 'atıf',
    negation: 'olumsuzluk',
  },
  quote: (text) => `“${text}”`,
  colon: ': ',
  section: (name) => `Bölüm ${name}`,
  beginning: 'Başta',
  note: (number) => `not ${number}`,
  formerly: (number) => ` (önceden bölüm ${number})`,
  inOldText: ' (eski metinde)',
  sectionAdded: (tense, section) => `${section} ${saying(tense, ADD)}`,
  sectionRemoved: (tense, section) => `${section} ${saying(tense, REMOVE)}`,
  sectionMoved: (tense, section) => `${section} ${saying(tense, MOVE)}`,
  numbers: (_, old, next) => `: ${old} → ${next}`,
  added: (tense, text) => `${text} ${saying(tense, ADD)}`,
  removed: (tense, text) => `${text} ${saying(tense, REMOVE)}`,
  moved: (tense, text) => `${text} ${saying(tense, MOVE)}`,
  fromSection: (name) => `, önceki yeri: bölüm ${name}`,
  replaced: (tense, old, next) => `${old} yerine ${next} ${saying(tense, ['gelecek', 'geldi'])}`,
  value: (tense, what, old, next) =>
    tense === 'would'
      ? `${what}: değişiklik olmadan ${old}, değişiklikle ${next}`
      : `${what}: ${tense === 'will' ? 'değişikliğe kadar' : 'önceden'} ${old}, ${tense === 'will' ? 'sonra' : 'şimdi'} ${next}`,
  textChanged: (tense) => `metin ${saying(tense, CHANGE)}`,
  morePlaces: (count) => `ve ${count} yer daha`,
  besides: (edits) => `Ayrıca: ${edits}`,
  split: (tense, count) => `bir paragraf ${count} parçaya ${saying(tense, ['bölünecek', 'bölündü'])}`,
  merged: (tense) => `paragraflar ${saying(tense, ['birleştirilecek', 'birleştirildi'])}`,
  inRow: (row) => `tablonun ${row} satırında`,
  link: (tense, old, next) => `bağlantı ${saying(tense, CHANGE)}: ${old} → ${next}`,
  noLink: 'yok',
  formatting: (tense) => `biçim ${saying(tense, CHANGE)}, sözcükler aynı`,
  typography: (tense) => `tırnaklar, boşluklar veya kısa çizgiler ${saying(tense, CHANGE)}, sözcükler aynı`,
  toTable: (tense) => `bir liste tabloya ${saying(tense, ['dönüşecek', 'dönüştü'])}`,
  fromTable: (tense) => `bir tablo listeye ${saying(tense, ['dönüşecek', 'dönüştü'])}`,
  allThere: '; hepsi hâlâ orada',
  different: (edits) => `; farklı olan: ${edits}`,
  reference: (tense, old, next) =>
    `${old} yerine ${next} ${{ will: 'yazılması gerekecek', has: 'yazılması gerekir', had: 'yazılması gerekir', would: 'yazılması gerekecekti' }[tense]}`,
  headingLevel: (tense) => `başlığın düzeyi ${saying(tense, CHANGE)}`,
  itemNumbers: (tense, pairs) => `liste maddelerinin numaraları ${saying(tense, CHANGE)}: ${pairs}`,
  noNumber: 'yok',
  box: (tense, fate, item) => `${item}: ${BOX[fate][0]} ${saying(tense, BOX[fate][1])}`,
  renumbered: (tense, pairs) => `bölüm numaraları ${saying(tense, CHANGE)}: ${pairs}`,
});
