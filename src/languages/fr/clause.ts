/** The words of a clause's own page and of its picture in French. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `modifiée le ${date}`,
    edited: (date) => `modification rédactionnelle le ${date}`,
    willBeEdited: (date) => `modification rédactionnelle prévue le ${date}`,
    willChange: (date) => `changera le ${date}`,
    added: 'nouvelle',
    willBeAdded: (date) => `nouvelle à partir du ${date}`,
    willBeMoved: (date) => `sera déplacée le ${date}`,
    movedFrom: (number) => `déplacée depuis ${number}`,
    moved: 'déplacée',
    history: 'Historique de cette section',
    historyOf: (clause) => `Historique de la section «\u00a0${clause}\u00a0»`,
    lead: 'Ce que chaque version a changé dans cette section, et ce qu’elle disait à n’importe quelle date.',
    since: (date) => `Dans le document depuis le ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) => counted('fr', count, { one: 'mot', other: 'mots' });
      switch (fate) {
        case 'first':
          return 'présente depuis la première version';
        case 'added':
          return 'nouvelle section';
        case 'changed':
          return added + removed === 0
            ? 'modifiée, les mots sont les mêmes'
            : `modifiée\u00a0: ${words(added)} en plus, ${words(removed)} en moins`;
        case 'moved':
          return 'déplacée, les mots sont les mêmes';
        case 'removed':
          return 'supprimée';
        case 'kept':
          return 'inchangée';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Nouvelle dans le document à partir du ${date}.`,
    goes: (date) => `À partir du ${date}, le document n’aura plus cette section.`,
    gone: (date) => `Depuis le ${date}, le document n’a plus cette section.`,
    showChange: 'La montrer dans le texte annoté',
    inVersion: 'La section dans cette version',
    keptIn: (dates, more) =>
      `Inchangée dans les versions du\u00a0: ${dates}${more > 0 ? ` et ${more} de plus` : ''}.`,
    link: 'Lien',
    tools: (clause) => `Plus\u00a0: ${clause}`,
    past: 'Historique',
    onDay: 'Le {day}, cette section disait\u00a0:',
    morePlaces: (count) => `et dans le texte ci-dessous\u00a0: ${count} de plus`,
  },
  picture: {
    title: 'Ce qui a changé et quand',
    lead: 'Une colonne est une version, une ligne une section. Plus le carré est grand, plus de mots ont changé.',
    clause: 'Section',
    key: {
      changed: 'modifiée',
      added: 'nouvelle',
      removed: 'supprimée',
      moved: 'déplacée',
      stands: 'inchangée',
    },
    unchanged: (count) => `Jamais modifiées (${count})`,
    times: (count) => counted('fr', count, { one: 'changement', other: 'changements' }),
    leadYears:
      'Une colonne est une année, une ligne une section\u202f; en dessous, chaque année par mois. Plus le carré est grand, plus de mots ont changé.',
  },
};
