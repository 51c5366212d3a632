import type { AlertTable } from './table.ts';

export const deTable: AlertTable = {
  alerts: [
    [
      'Wir verkaufen Ihre Daten nicht an andere Unternehmen.',
      'Wir verkaufen Ihre Daten an andere Unternehmen.',
      'negation: nicht → ',
    ],
    [
      'Daten werden an Werbefirmen in der EU weitergegeben.',
      'Daten werden an keine Werbefirmen in der EU weitergegeben.',
      'negation:  → keine',
    ],
    [
      'Die Weitergabe erfolgt ohne Ihre Kenntnis nur in diesem Fall.',
      'Die Weitergabe erfolgt mit Ihrer Kenntnis nur in diesem Fall.',
      'negation: ohne → ',
    ],
    [
      'Wir speichern die Daten 5 Jahre nach dem letzten Kontakt.',
      'Wir speichern die Daten 3 Jahre nach dem letzten Kontakt.',
      'period: 5 Jahre → 3 Jahre',
    ],
    [
      'Die Antwort folgt binnen zwei Wochen nach Ihrer Anfrage.',
      'Die Antwort folgt binnen vier Wochen nach Ihrer Anfrage.',
      'period: zwei Wochen → vier Wochen',
    ],
    [
      'Wir antworten innerhalb von 10 Tagen auf jede Anfrage.',
      'Wir antworten innerhalb von 10 Werktagen auf jede Anfrage.',
      'period: 10 Tagen → 10 Werktagen',
    ],
    [
      'Diese Regelung gilt bis zum 1. März 2027 für alle Kunden.',
      'Diese Regelung gilt bis zum 1. Mai 2027 für alle Kunden.',
      'date: 1. März 2027 → 1. Mai 2027',
    ],
    [
      'Die Frist endet am 15. Oktober für alle Bestandskunden.',
      'Die Frist endet am 16. Oktober für alle Bestandskunden.',
      'date: 15. Oktober → 16. Oktober',
    ],
    [
      'Die Gebühr beträgt 1.500 Euro für jeden einzelnen Fall.',
      'Die Gebühr beträgt 2.500 Euro für jeden einzelnen Fall.',
      'amount: 1.500 Euro → 2.500 Euro',
    ],
    [
      'Sie dürfen den Vertrag zu jeder beliebigen Zeit kündigen.',
      'Sie müssen den Vertrag zu jeder beliebigen Zeit kündigen.',
      'right: dürfen → müssen',
    ],
    [
      'Sie haben das Recht auf Löschung und auf Auskunft über Ihre Daten.',
      'Sie haben die Möglichkeit der Löschung und der Auskunft über Ihre Daten.',
      'right: Recht → ',
    ],
    [
      'Wir geben Daten an Auftragsverarbeiter in diesen Ländern weiter.',
      'Wir geben Daten an Dritte in diesen Ländern weiter.',
      'recipient: Auftragsverarbeiter → Dritte',
    ],
    [
      'Sie erhalten spätestens 30 Tage vor der Änderung Bescheid.',
      'Sie erhalten frühestens 30 Tage vor der Änderung Bescheid.',
      'limit: spätestens → frühestens',
    ],
    [
      '## A {#a}\n\nSiehe Abschnitt 3 unten.\n\n## B {#b}\n\nDas entfällt.\n\n## C {#c}\n\nDas bleibt.',
      '## A {#a}\n\nSiehe Abschnitt 3 unten.\n\n## C {#c}\n\nDas bleibt.',
      'reference: Abschnitt 3 → Abschnitt 2',
    ],
  ],
  quiet: [
    ['Gespeichert bis 31.12.2026 bei uns im Haus.', 'Gespeichert bis 31. Dezember 2026 bei uns im Haus.'],
    ['Wir speichern sie 3 Jahre nach dem Besuch.', 'Wir speichern sie drei Jahre nach dem Besuch.'],
    ['Gezahlt werden 1 000 Euro im Voraus hier.', 'Gezahlt werden 1\u00a0000 Euro im Voraus hier.'],
    ['Wir schützen nicht nur Adressen im System.', 'Wir schützen auch Adressen in dem System.'],
    ['Die Notiz liegt im Büro unserer Firma.', 'Die Notiz liegt im Haus unserer Firma.'],
    ['Knoten und Noten sind darin genannt.', 'Noten und Knoten sind darin genannt.'],
    ['Wir erheben Namen und Adressen der Kunden.', 'Wir erheben Namen und Anschriften der Kunden.'],
    ['Am Montag ist unser Büro gut besetzt.', 'Am Dienstag ist unser Büro gut besetzt.'],
    ['Das Jahrbuch der Firma liegt hier aus.', 'Das Tagebuch der Firma liegt hier aus.'],
  ],
};
