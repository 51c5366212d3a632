/** The words of a clause's own page and of its picture in Uzbek. */
import type { Dictionary } from '../dictionary.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `oʻzgargan kuni: ${date}`,
    willChange: (date) => `oʻzgaradigan kuni: ${date}`,
    edited: (date) => `tahririy tuzatish: ${date}`,
    willBeEdited: (date) => `tahririy tuzatish boʻladi: ${date}`,
    added: 'yangi',
    willBeAdded: (date) => `${date}dan yangi`,
    willBeMoved: (date) => `koʻchiriladigan kuni: ${date}`,
    movedFrom: (number) => `${number}-boʻlimdan koʻchirilgan`,
    moved: 'koʻchirilgan',
    history: 'Bu boʻlim tarixi',
    historyOf: (clause) => `“${clause}” boʻlimi tarixi`,
    lead: 'Bu boʻlim qanday oʻzgargan va istalgan kunda unda nima yozilgan.',
    since: (date) => `Hujjatda ${date}dan beri bor.`,
    fate: (fate, { removed, added }) => {
      switch (fate) {
        case 'first':
          return 'birinchi tahrirdan beri bor';
        case 'added':
          return 'yangi boʻlim';
        case 'changed':
          return added + removed === 0
            ? 'oʻzgargan, soʻzlari oʻsha'
            : `oʻzgargan: ${added} soʻz qoʻshilgan, ${removed} soʻz chiqarilgan`;
        case 'moved':
          return 'koʻchirilgan, soʻzlari oʻsha';
        case 'removed':
          return 'chiqarilgan';
        case 'kept':
          return 'oʻzgarishsiz';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Hujjatda ${date}dan paydo boʻladi.`,
    goes: (date) => `${date}dan hujjatda bu boʻlim boʻlmaydi.`,
    gone: (date) => `${date}dan beri hujjatda bu boʻlim yoʻq.`,
    showChange: 'Belgilangan matnda koʻrsatish',
    inVersion: 'Bu tahrirdagi boʻlim',
    keptIn: (dates, more) => `Oʻzgarishsiz tahrirlar: ${dates}${more > 0 ? ` va yana ${more} ta` : ''}.`,
    link: 'Havola',
    tools: (clause) => `Yana: ${clause}`,
    past: 'Tarixi',
    onDay: '{day} kuni bu boʻlimda yozilgani:',
    morePlaces: (count) => `quyidagi matnda yana ${count} ta`,
  },
  picture: {
    title: 'Nima va qachon oʻzgargan',
    lead: 'Ustun — tahrir, satr — boʻlim. Kvadrat qancha katta boʻlsa, shuncha koʻp soʻz oʻzgargan.',
    clause: 'Boʻlim',
    key: {
      changed: 'oʻzgargan',
      added: 'yangi',
      removed: 'chiqarilgan',
      moved: 'koʻchirilgan',
      stands: 'oʻzgarishsiz',
    },
    unchanged: (count) => `Hech qachon oʻzgarmagan (${count})`,
    times: (count) => `${count} ta oʻzgarish`,
    leadYears:
      'Ustun — yil, satr — boʻlim; quyida har bir yil oylar boʻyicha. Kvadrat qancha katta boʻlsa, shuncha koʻp soʻz oʻzgargan.',
  },
};
