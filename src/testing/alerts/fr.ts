import type { AlertTable } from './table.ts';

export const frTable: AlertTable = {
  alerts: [
    [
      'Nous ne vendons pas vos données à d’autres entreprises.',
      'Nous vendons vos données à d’autres entreprises.',
      'negation: pas → ',
    ],
    [
      'Les données sont transmises à une agence de publicité.',
      'Les données ne sont transmises à aucune agence de publicité.',
      'negation:  → aucune',
    ],
    [
      'Nous les utilisons sans votre accord dans ces deux cas.',
      'Nous les utilisons avec votre accord dans ces deux cas.',
      'negation: sans → ',
    ],
    [
      'Nous ne conservons plus ces données après votre départ.',
      'Nous conservons ces données après votre départ.',
      'negation: ne conservons plus → ',
    ],
    [
      'Nous conservons les données 5 ans après le dernier contact.',
      'Nous conservons les données 3 ans après le dernier contact.',
      'period: 5 ans → 3 ans',
    ],
    [
      'La réponse est donnée sous deux semaines à compter de là.',
      'La réponse est donnée sous quatre semaines à compter de là.',
      'period: deux semaines → quatre semaines',
    ],
    [
      'Nous répondons dans les 10 jours suivant votre demande.',
      'Nous répondons dans les 10 jours ouvrés suivant votre demande.',
      'period: 10 jours → 10 jours ouvrés',
    ],
    [
      'Cette règle vaut jusqu’au 1er mars 2027 pour chaque client.',
      'Cette règle vaut jusqu’au 1er mai 2027 pour chaque client.',
      'date: 1er mars 2027 → 1er mai 2027',
    ],
    [
      'Le délai prend fin le 15 octobre 2026 pour tout le monde.',
      'Le délai prend fin le 15 octobre 2027 pour tout le monde.',
      'date: 15 octobre 2026 → 15 octobre 2027',
    ],
    [
      'Les frais sont de 1 500 euros pour chaque cas de ce genre.',
      'Les frais sont de 2 500 euros pour chaque cas de ce genre.',
      'amount: 1 500 euros → 2 500 euros',
    ],
    [
      'Vous pouvez résilier le contrat à tout moment de l’année.',
      'Vous devez résilier le contrat à tout moment de l’année.',
      'right: pouvez → devez',
    ],
    [
      'Vous avez le droit de recevoir une copie de ces fichiers.',
      'Vous avez une chance de recevoir une copie de ces fichiers.',
      'right: droit → ',
    ],
    [
      'Nous transmettons les données aux sous-traitants de ces pays.',
      'Nous transmettons les données aux tiers de ces pays.',
      'recipient: sous-traitants → tiers',
    ],
    [
      'Vous êtes prévenu au plus tard 30 jours avant la date.',
      'Vous êtes prévenu au plus tôt 30 jours avant la date.',
      'limit: au plus tard → au plus tôt',
    ],
    [
      '## A {#a}\n\nVoir la section 3 ci-dessous.\n\n## B {#b}\n\nCela part.\n\n## C {#c}\n\nCela reste.',
      '## A {#a}\n\nVoir la section 3 ci-dessous.\n\n## C {#c}\n\nCela reste.',
      'reference: section 3 → section 2',
    ],
  ],
  quiet: [
    ['Conservé jusqu’au 31.12.2026 chez nous ici.', 'Conservé jusqu’au 31 décembre 2026 chez nous ici.'],
    ['Nous les gardons 3 ans après la visite.', 'Nous les gardons trois ans après la visite.'],
    ['Vous payez 1 000 euros à la commande ici.', 'Vous payez 1\u00a0000 euros à la commande ici.'],
    ['Nous protégeons non seulement les adresses.', 'Nous protégeons aussi les adresses.'],
    ['Le bureau se trouve dans cette rue.', 'Le bureau se trouve dans notre rue.'],
    ['Nous collectons le nom et la ville du client.', 'Nous collectons le nom et la rue du client.'],
    ['Les pneus et les niveaux sont contrôlés.', 'Les niveaux et les pneus sont contrôlés.'],
    ['L’annuaire du service est posé ici.', 'Le journal du service est posé ici.'],
    ['Le nom du client est «\u00a0Dupont\u00a0» ici.', 'Le nom du client est « Dupont » ici.'],
  ],
};
