import type { AlertTable } from './table.ts';

export const itTable: AlertTable = {
  alerts: [
    [
      'Non vendiamo i Suoi dati ad altre aziende del settore.',
      'Vendiamo i Suoi dati ad altre aziende del settore.',
      'negation: Non → ',
    ],
    [
      'I dati sono ceduti a una agenzia di pubblicità esterna.',
      'I dati sono ceduti a nessuna agenzia di pubblicità esterna.',
      'negation:  → nessuna',
    ],
    [
      'Li usiamo senza avviso preventivo in questi due casi.',
      'Li usiamo con avviso preventivo in questi due casi.',
      'negation: senza → ',
    ],
    [
      'Conserviamo i dati per 5 anni dopo il Suo ultimo contatto.',
      'Conserviamo i dati per 3 anni dopo il Suo ultimo contatto.',
      'period: 5 anni → 3 anni',
    ],
    [
      'La risposta arriva in due settimane contate da allora.',
      'La risposta arriva in quattro settimane contate da allora.',
      'period: due settimane → quattro settimane',
    ],
    [
      'Rispondiamo in 10 giorni a ciascuna delle richieste.',
      'Rispondiamo in 10 giorni lavorativi a ciascuna delle richieste.',
      'period: 10 giorni → 10 giorni lavorativi',
    ],
    [
      'Questa regola vale dal 1º marzo 2027 per ogni cliente.',
      'Questa regola vale dal 1º maggio 2027 per ogni cliente.',
      'date: 1º marzo 2027 → 1º maggio 2027',
    ],
    [
      'Il termine scade il 15 ottobre 2026 per tutti quanti.',
      'Il termine scade il 15 ottobre 2027 per tutti quanti.',
      'date: 15 ottobre 2026 → 15 ottobre 2027',
    ],
    [
      'La tariffa è di 1.500 euro per ciascun caso del genere.',
      'La tariffa è di 2.500 euro per ciascun caso del genere.',
      'amount: 1.500 euro → 2.500 euro',
    ],
    [
      'Lei può recedere dal contratto in qualsiasi momento.',
      'Lei deve recedere dal contratto in qualsiasi momento.',
      'right: può → deve',
    ],
    [
      'Lei ha diritto di ricevere una copia di questi file.',
      'Lei ha modo di ricevere una copia di questi file.',
      'right: diritto → ',
    ],
    [
      'Cediamo i dati a fornitori in questi paesi lontani.',
      'Cediamo i dati a terzi in questi paesi lontani.',
      'recipient: fornitori → terzi',
    ],
    [
      'Riceve notizia al massimo 30 giorni prima della data.',
      'Riceve notizia almeno 30 giorni prima della data.',
      'limit: al massimo → almeno',
    ],
    [
      '## A {#a}\n\nSi veda la sezione 3 qui sotto.\n\n## B {#b}\n\nQuesto va.\n\n## C {#c}\n\nQuesto resta.',
      '## A {#a}\n\nSi veda la sezione 3 qui sotto.\n\n## C {#c}\n\nQuesto resta.',
      'reference: sezione 3 → sezione 2',
    ],
  ],
  quiet: [
    ['Conservato fino al 31.12.2026 qui.', 'Conservato fino al 31 dicembre 2026 qui.'],
    ['Li conserviamo 3 anni dopo la visita.', 'Li conserviamo tre anni dopo la visita.'],
    ['Lei paga 1 000 euro con l’ordine qui.', 'Lei paga 1\u00a0000 euro con l’ordine qui.'],
    ['Proteggiamo non solo gli indirizzi qui.', 'Proteggiamo anche gli indirizzi qui.'],
    ['L’ufficio si trova in questa via.', 'L’ufficio si trova in nostra via.'],
    ['Raccogliamo il nome e la città del cliente.', 'Raccogliamo il nome e la via del cliente.'],
    ['I nonni e le monete sono indicati.', 'Le monete e i nonni sono indicati.'],
    ['L’annuario del servizio è esposto qui.', 'Il giornale del servizio è esposto qui.'],
  ],
};
