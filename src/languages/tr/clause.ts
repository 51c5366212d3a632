/** The words of a clause's own page and of its picture in Turkish. */
import type { Dictionary } from '../dictionary.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `${date} tarihinde değişti`,
    edited: (date) => `${date} tarihinde yazımı değişti`,
    willBeEdited: (date) => `${date} tarihinde yazımı değişecek`,
    willChange: (date) => `${date} tarihinde değişecek`,
    added: 'yeni',
    willBeAdded: (date) => `${date} tarihinden itibaren yeni`,
    willBeMoved: (date) => `${date} tarihinde taşınacak`,
    movedFrom: (number) => `taşındı, önceki yeri ${number}`,
    moved: 'taşındı',
    history: 'Bu bölümün geçmişi',
    historyOf: (clause) => `“${clause}” bölümünün geçmişi`,
    lead: 'Her sürümün bu bölümde neyi değiştirdiği ve bölümün herhangi bir gün ne dediği.',
    since: (date) => `${date} tarihinden beri belgede.`,
    fate: (fate, { removed, added }) => {
      switch (fate) {
        case 'first':
          return 'ilk sürümden beri var';
        case 'added':
          return 'yeni bölüm';
        case 'changed':
          return added + removed === 0
            ? 'değişti, sözcükler aynı'
            : `değişti: ${added} sözcük eklendi, ${removed} sözcük çıkarıldı`;
        case 'moved':
          return 'taşındı, sözcükler aynı';
        case 'removed':
          return 'çıkarıldı';
        case 'kept':
          return 'değişmedi';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `${date} tarihinden itibaren belgede yeni.`,
    goes: (date) => `${date} tarihinden itibaren belgede bu bölüm olmayacak.`,
    gone: (date) => `${date} tarihinden beri belgede bu bölüm yok.`,
    showChange: 'İşaretli metinde göster',
    inVersion: 'Bölüm, bu sürümde',
    keptIn: (dates, more) =>
      `Şu tarihli sürümlerde değişmedi: ${dates}${more > 0 ? ` ve ${more} sürüm daha` : ''}.`,
    link: 'Bağlantı',
    tools: (clause) => `Daha fazla: ${clause}`,
    past: 'Geçmiş',
    onDay: '{day} tarihinde bu bölüm şöyleydi:',
    morePlaces: (count) => `ve aşağıdaki metinde ${count} yer daha`,
  },
  picture: {
    title: 'Ne zaman ne değişti',
    lead: 'Sütun bir sürüm, satır bir bölümdür. Kare ne kadar büyükse o kadar çok sözcük değişmiştir.',
    clause: 'Bölüm',
    key: { changed: 'değişti', added: 'yeni', removed: 'çıkarıldı', moved: 'taşındı', stands: 'değişmedi' },
    unchanged: (count) => `Hiç değişmeyenler (${count})`,
    times: (count) => `${count} değişiklik`,
    leadYears:
      'Sütun bir yıl, satır bir bölümdür; altında her yıl aylara göre. Kare ne kadar büyükse o kadar çok sözcük değişmiştir.',
  },
};
