import type { AlertTable } from './table.ts';

export const ptBRTable: AlertTable = {
  alerts: [
    [
      'Não vendemos os seus dados a outras empresas do setor.',
      'Vendemos os seus dados a outras empresas do setor.',
      'negation: Não → ',
    ],
    [
      'Os dados são entregues a uma agência de publicidade.',
      'Os dados são entregues a nenhuma agência de publicidade.',
      'negation:  → nenhuma',
    ],
    [
      'Nós os usamos sem aviso prévio nestes dois casos aqui.',
      'Nós os usamos com aviso prévio nestes dois casos aqui.',
      'negation: sem → ',
    ],
    [
      'Guardamos os dados por 5 anos depois do último contato.',
      'Guardamos os dados por 3 anos depois do último contato.',
      'period: 5 anos → 3 anos',
    ],
    [
      'A resposta chega em duas semanas contadas desde então.',
      'A resposta chega em quatro semanas contadas desde então.',
      'period: duas semanas → quatro semanas',
    ],
    [
      'Respondemos em 10 dias a cada uma das solicitações.',
      'Respondemos em 10 dias úteis a cada uma das solicitações.',
      'period: 10 dias → 10 dias úteis',
    ],
    [
      'Esta regra vale desde 1º de março de 2027 para cada cliente.',
      'Esta regra vale desde 1º de maio de 2027 para cada cliente.',
      'date: 1º de março de 2027 → 1º de maio de 2027',
    ],
    [
      'O prazo termina em 15 de outubro de 2026 para todo mundo.',
      'O prazo termina em 15 de outubro de 2027 para todo mundo.',
      'date: 15 de outubro de 2026 → 15 de outubro de 2027',
    ],
    [
      'A tarifa é de 1.500 reais para cada caso desse tipo.',
      'A tarifa é de 2.500 reais para cada caso desse tipo.',
      'amount: 1.500 reais → 2.500 reais',
    ],
    [
      'Você pode cancelar o contrato a qualquer momento.',
      'Você deve cancelar o contrato a qualquer momento.',
      'right: pode → deve',
    ],
    [
      'Você tem direito a receber uma cópia destes ficheiros.',
      'Você tem chance de receber uma cópia destes ficheiros.',
      'right: direito → ',
    ],
    [
      'Entregamos os dados a fornecedores nestes países.',
      'Entregamos os dados a terceiros nestes países.',
      'recipient: fornecedores → terceiros',
    ],
    [
      'Você é avisado no máximo 30 dias antes da data.',
      'Você é avisado no mínimo 30 dias antes da data.',
      'limit: no máximo → no mínimo',
    ],
    [
      '## A {#a}\n\nVeja a seção 3 abaixo.\n\n## B {#b}\n\nIsto sai.\n\n## C {#c}\n\nIsto fica.',
      '## A {#a}\n\nVeja a seção 3 abaixo.\n\n## C {#c}\n\nIsto fica.',
      'reference: seção 3 → seção 2',
    ],
  ],
  quiet: [
    ['Guardado desde 31.12.2026 aqui.', 'Guardado desde 31 de dezembro de 2026 aqui.'],
    ['Guardamos 3 anos depois da visita.', 'Guardamos três anos depois da visita.'],
    ['Você paga 1 000 reais com o pedido.', 'Você paga 1\u00a0000 reais com o pedido.'],
    ['Protegemos não apenas os endereços.', 'Protegemos também os endereços.'],
    ['O escritório fica nesta mesma rua.', 'O escritório fica em nossa mesma rua.'],
    ['Coletamos o nome e a cidade do cliente.', 'Coletamos o nome e a rua do cliente.'],
    ['As nonas e as semanais estão aqui.', 'As semanais e as nonas estão aqui.'],
    ['O anuário do serviço fica exposto.', 'O diário do serviço fica exposto.'],
  ],
};
