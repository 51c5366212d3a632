/** The words of a clause's own page and of its picture in Portuguese. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `alterada em ${date}`,
    edited: (date) => `mudança editorial em ${date}`,
    willBeEdited: (date) => `mudança editorial prevista para ${date}`,
    willChange: (date) => `mudará em ${date}`,
    added: 'nova',
    willBeAdded: (date) => `nova a partir de ${date}`,
    willBeMoved: (date) => `será movida em ${date}`,
    movedFrom: (number) => `movida de ${number}`,
    moved: 'movida',
    history: 'História desta seção',
    historyOf: (clause) => `História da seção “${clause}”`,
    lead: 'O que cada versão fez com esta seção e o que ela dizia em qualquer dia.',
    since: (date) => `No documento desde ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) => counted('pt-BR', count, { one: 'palavra', other: 'palavras' });
      switch (fate) {
        case 'first':
          return 'existe desde a primeira versão';
        case 'added':
          return 'nova seção';
        case 'changed':
          return added + removed === 0
            ? 'alterada, as palavras são as mesmas'
            : `alterada: ${words(added)} a mais, ${words(removed)} a menos`;
        case 'moved':
          return 'movida, as palavras são as mesmas';
        case 'removed':
          return 'suprimida';
        case 'kept':
          return 'sem mudanças';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `Nova no documento a partir de ${date}.`,
    goes: (date) => `A partir de ${date} o documento não terá esta seção.`,
    gone: (date) => `Desde ${date} o documento não tem esta seção.`,
    showChange: 'Mostrar no texto marcado',
    inVersion: 'A seção nesta versão',
    keptIn: (dates, more) => `Sem mudanças nas versões de: ${dates}${more > 0 ? ` e mais ${more}` : ''}.`,
    link: 'Link',
    tools: (clause) => `Mais: ${clause}`,
    past: 'História',
    onDay: 'Em {day} esta seção dizia:',
    morePlaces: (count) => `e no texto abaixo: mais ${count}`,
  },
  picture: {
    title: 'O que mudou e quando',
    lead: 'Uma coluna é uma versão, uma linha é uma seção. Quanto maior o quadrado, mais palavras mudaram.',
    clause: 'Seção',
    key: {
      changed: 'alterada',
      added: 'nova',
      removed: 'suprimida',
      moved: 'movida',
      stands: 'sem mudanças',
    },
    unchanged: (count) => `Nunca alteradas (${count})`,
    times: (count) => counted('pt-BR', count, { one: 'mudança', other: 'mudanças' }),
    leadYears:
      'Uma coluna é um ano, uma linha é uma seção; abaixo, cada ano por meses. Quanto maior o quadrado, mais palavras mudaram.',
  },
};
