import type { AlertTable } from './table.ts';

export const esTable: AlertTable = {
  alerts: [
    [
      'No vendemos sus datos a otras empresas del sector.',
      'Vendemos sus datos a otras empresas del sector.',
      'negation: No → ',
    ],
    [
      'Los datos se entregan a una agencia de publicidad.',
      'Los datos no se entregan a ninguna agencia de publicidad.',
      'negation:  → no',
      'negation:  → ninguna',
    ],
    [
      'Los usamos sin su conocimiento en estos dos casos.',
      'Los usamos con su conocimiento en estos dos casos.',
      'negation: sin → ',
    ],
    [
      'Conservamos los datos 5 años después del último contacto.',
      'Conservamos los datos 3 años después del último contacto.',
      'period: 5 años → 3 años',
    ],
    [
      'La respuesta llega en dos semanas contadas desde entonces.',
      'La respuesta llega en cuatro semanas contadas desde entonces.',
      'period: dos semanas → cuatro semanas',
    ],
    [
      'Respondemos en 10 días a cada una de las solicitudes.',
      'Respondemos en 10 días hábiles a cada una de las solicitudes.',
      'period: 10 días → 10 días hábiles',
    ],
    [
      'Esta regla vale hasta el 1 de marzo de 2027 para cada cliente.',
      'Esta regla vale hasta el 1 de mayo de 2027 para cada cliente.',
      'date: 1 de marzo de 2027 → 1 de mayo de 2027',
    ],
    [
      'El plazo termina el 15 de octubre de 2026 para todo el mundo.',
      'El plazo termina el 15 de octubre de 2027 para todo el mundo.',
      'date: 15 de octubre de 2026 → 15 de octubre de 2027',
    ],
    [
      'La tarifa es de 1.500 euros por cada caso de este tipo.',
      'La tarifa es de 2.500 euros por cada caso de este tipo.',
      'amount: 1.500 euros → 2.500 euros',
    ],
    [
      'Usted puede cancelar el contrato en cualquier momento.',
      'Usted debe cancelar el contrato en cualquier momento.',
      'right: puede → debe',
    ],
    [
      'Usted tiene derecho a recibir una copia de estos ficheros.',
      'Usted tiene ocasión de recibir una copia de estos ficheros.',
      'right: derecho → ',
    ],
    [
      'Entregamos los datos a proveedores en estos países.',
      'Entregamos los datos a terceros en estos países.',
      'recipient: proveedores → terceros',
    ],
    [
      'Le avisamos como máximo 30 días antes de la fecha.',
      'Le avisamos como mínimo 30 días antes de la fecha.',
      'limit: como máximo → como mínimo',
    ],
    [
      '## A {#a}\n\nVéase el apartado 3 siguiente.\n\n## B {#b}\n\nEsto se va.\n\n## C {#c}\n\nEsto queda.',
      '## A {#a}\n\nVéase el apartado 3 siguiente.\n\n## C {#c}\n\nEsto queda.',
      'reference: apartado 3 → apartado 2',
    ],
  ],
  quiet: [
    ['Respondemos en 10 días siempre aquí.', 'Respondemos en 10 días o más pronto siempre aquí.'],
    ['Se guarda hasta el 31.12.2026 aquí.', 'Se guarda hasta el 31 de diciembre de 2026 aquí.'],
    ['Los guardamos 3 años tras la visita.', 'Los guardamos tres años tras la visita.'],
    ['Usted paga 1 000 euros con el pedido.', 'Usted paga 1\u00a0000 euros con el pedido.'],
    ['Protegemos no solo las direcciones aquí.', 'Protegemos también las direcciones aquí.'],
    ['La oficina está en esta misma calle.', 'La oficina está en nuestra misma calle.'],
    ['Recogemos el nombre y la ciudad del cliente.', 'Recogemos el nombre y la calle del cliente.'],
    ['Las notas y los nodos están aquí.', 'Los nodos y las notas están aquí.'],
    ['El anuario del servicio está expuesto.', 'El diario del servicio está expuesto.'],
  ],
};
