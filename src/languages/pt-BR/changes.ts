/** The words of a redline and its changes in Portuguese. Apart from the others, so that a browser loads these alone. */
import type { ChangeTense } from '../../model/index.ts';
import { type BoxFate, changesIn } from '../change-sentences.ts';
import { counted } from '../plural.ts';

const words = (count: number) => counted('pt-BR', count, { one: 'palavra', other: 'palavras' });
const changed = (count: number) => counted('pt-BR', count, { one: 'mudança', other: 'mudanças' });

/** “será acrescentado”, “foi acrescentado”, “teria sido acrescentado”; `participle` agrees with what it is said of. */
const be = (tense: ChangeTense, participle: string): string => {
  const isPlural = participle.endsWith('s');
  if (tense === 'will') return `${isPlural ? 'serão' : 'será'} ${participle}`;
  if (tense === 'would') return `${isPlural ? 'teriam' : 'teria'} sido ${participle}`;
  return `${isPlural ? 'foram' : 'foi'} ${participle}`;
};

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'deverá constar',
  has: 'já deveria constar',
  had: 'já deveria constar',
  would: 'deveria ter constado',
};

const BOX: Readonly<Record<BoxFate, readonly [what: string, participle: string]>> = {
  ticked: ['a caixa', 'marcada'],
  cleared: ['a caixa', 'desmarcada'],
  addedTicked: ['uma caixa marcada', 'acrescentada'],
  addedEmpty: ['uma caixa vazia', 'acrescentada'],
  removedTicked: ['a caixa marcada', 'suprimida'],
  removedEmpty: ['a caixa vazia', 'suprimida'],
};

export const changes = changesIn({
  fixed: {
    title: 'Mudanças',
    between: (from, to) => `Versão de ${from} e versão de ${to}`,
    none: 'Os textos são iguais, palavra por palavra.',
    listTitle: 'Lista de mudanças',
    textTitle: 'Texto com as mudanças marcadas',
    legend: 'Legenda',
    legendAdded: 'acrescentado',
    legendRemoved: 'suprimido',
    legendMoved: 'movido',
    added: '[acrescentado: ',
    removed: '[suprimido: ',
    end: ']',
    movedHere: '[movido para cá]',
    movedAway: 'O texto daqui foi movido. Mostrar para onde',
    oldText: 'Texto anterior',
    newText: 'Texto novo',
    sideView: 'Lado a lado',
    trivial: (count) =>
      `${counted('pt-BR', count, { one: 'pequena mudança', other: 'pequenas mudanças' })} de aparência: pontuação, formatação, disposição.`,
    places: changed,
    rest: (count) => `Outras mudanças (${count})`,
  },
  count: (stats) =>
    `${changed(stats.changes)}: ${words(stats.wordsAdded)} a mais, ${words(stats.wordsRemoved)} a menos.`,
  alerts: {
    contact: 'contato',
    date: 'data',
    amount: 'valor',
    period: 'prazo',
    number: 'número',
    right: 'direito ou dever',
    recipient: 'destinatário',
    limit: 'limite',
    reference: 'remissão',
    negation: 'negação',
  },
  quote: (text) => `“${text}”`,
  colon: ': ',
  section: (name) => `Seção ${name}`,
  beginning: 'No início',
  note: (number) => `nota ${number}`,
  formerly: (number) => ` (antes seção ${number})`,
  inOldText: ' (no texto anterior)',
  sectionAdded: (tense, section) => `${section} ${be(tense, 'acrescentada')}`,
  sectionRemoved: (tense, section) => `${section} ${be(tense, 'suprimida')}`,
  sectionMoved: (tense, section) => `${section} ${be(tense, 'movida')}`,
  numbers: (_, old, next) => `, de ${old} para ${next}`,
  added: (tense, text) => `${text} ${be(tense, 'acrescentado')}`,
  removed: (tense, text) => `${text} ${be(tense, 'suprimido')}`,
  moved: (tense, text) => `${text} ${be(tense, 'movido')}`,
  fromSection: (name) => ` da seção ${name}`,
  replaced: (tense, old, next) => `${old} ${be(tense, 'substituído')} por ${next}`,
  value: (tense, what, old, next) =>
    tense === 'would'
      ? `${what}: sem a mudança ${old}, com ela ${next}`
      : `${what}: ${tense === 'will' ? 'até a mudança' : 'antes'} ${old}, ${tense === 'will' ? 'depois' : 'agora'} ${next}`,
  textChanged: (tense) => `o texto ${be(tense, 'alterado')}`,
  morePlaces: (count) => `e ${counted('pt-BR', count, { one: 'outro lugar', other: 'outros lugares' })}`,
  besides: (edits) => `Além disso: ${edits}`,
  split: (tense, count) => `um parágrafo ${be(tense, 'dividido')} em ${count}`,
  merged: (tense) => `alguns parágrafos ${be(tense, 'reunidos')} em um`,
  inRow: (row) => `na linha ${row} da tabela`,
  link: (tense, old, next) => `o link ${be(tense, 'alterado')}, de ${old} para ${next}`,
  noLink: 'nenhum',
  formatting: (tense) => `a formatação ${be(tense, 'alterada')}, as palavras são as mesmas`,
  typography: (tense) => `aspas, espaços ou hifens ${be(tense, 'alterados')}, as palavras são as mesmas`,
  toTable: (tense) => `uma lista ${be(tense, 'transformada')} em tabela`,
  fromTable: (tense) => `uma tabela ${be(tense, 'transformada')} em lista`,
  allThere: '; continua tudo lá',
  different: (edits) => `; o que é diferente: ${edits}`,
  reference: (tense, old, next) => `em vez de ${old} ${SHOULD[tense]} ${next}`,
  headingLevel: (tense) => `o nível do título ${be(tense, 'alterado')}`,
  itemNumbers: (tense, pairs) => `os números dos itens ${be(tense, 'alterados')}: ${pairs}`,
  noNumber: 'nenhum',
  box: (tense, fate, item) => `${BOX[fate][0]} ${be(tense, BOX[fate][1])} em ${item}`,
  renumbered: (tense, pairs) => `os números das seções ${be(tense, 'alterados')}: ${pairs}`,
});
