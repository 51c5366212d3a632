/** The words of pages and of their parts in French. */
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  api: {
    title: 'Pour les programmes',
    lead: 'Tout ce que contient ce site existe aussi sous forme de données\u00a0: de simples fichiers, sans clé ni limite.',
    address: 'Adresse',
    holds: 'Ce qui s’y trouve',
    schema: 'Schéma',
    rows: {
      index:
        'L’organisation et ses textes\u00a0: version en vigueur, versions annoncées, date de la dernière mise à jour',
      policy: 'Toutes les versions d’un texte\u00a0: dates, état, empreintes, adresses des textes',
      document: 'Un texte sous forme de données\u00a0: sections, paragraphes, listes, tableaux',
      release: 'Un changement pour un webhook\u00a0: ce qui était, ce qui devient, ce que cela signifie',
      consent:
        'Pour les outils de consentement\u00a0: type de texte, version en vigueur, empreinte, jour d’entrée en vigueur',
      timemap:
        'Toutes les versions avec leurs jours, comme les lisent les archives du web (Memento, RFC 7089)',
      collections:
        'Pour les collections d’Open Terms Archive\u00a0: la page de chaque texte en vigueur et l’endroit où il s’y trouve',
      feeds: 'Les changements sous forme de flux\u00a0: Atom et JSON Feed',
      llms: 'Tous les textes en Markdown, pour les modèles de langage',
      ledger: 'Le registre des publications et son empreinte',
    },
    stable:
      'Les adresses et les champs de la version 1 ne changent pas\u202f; de nouveaux champs peuvent s’ajouter.',
  },
  dataSummary: {
    title: 'Vos données en un coup d’œil',
    category: 'Données',
    purposes: 'Pour quoi',
    period: 'Combien de temps',
    recipients: 'Qui les reçoit',
    unknown: 'non indiqué',
    short: 'En bref',
    binds: 'un résumé\u202f; seul le texte fait foi',
    rights: 'Vos droits',
    changed: (since, before) => `depuis le ${since}\u202f; auparavant\u00a0: ${before}`,
    isNew: (since) => `nouveau depuis le ${since}`,
  },
  follow: {
    title: 'Suivre les changements',
    short: 'Suivre',
    lead: 'Comment apprendre l’existence d’une nouvelle version avant son entrée en vigueur.',
    calendar: 'Agenda',
    calendarLead: 'Le fichier inscrit dans votre agenda le jour où le texte change.',
    calendarAdd: (date) => `Ajouter le jour\u00a0: ${date}`,
    calendarNone: 'Aucun changement n’est annoncé actuellement.',
    mail: 'Courriel',
    mailLead:
      'Écrivez à l’entreprise et demandez à être informé des changements. Ce site ne recueille pas d’adresses.',
    mailSubject: (title) => `Merci de m’informer des changements\u00a0: ${title}`,
    feed: 'Flux',
    feedLead:
      'Copiez l’adresse dans un lecteur de flux\u00a0: il montre chaque nouvelle version et ce qui a changé avec elle.',
    feedAddress: 'Adresse du flux',
    feedAll: 'Adresse du flux de tous les documents',
    copy: 'Copier',
  },
  changesPage: {
    title: 'Tous les changements par date',
    lead: 'Ce qui a changé dans les documents et quand\u00a0: une ligne par changement, le plus récent d’abord.',
    firstVersion: 'La première version.',
    years: 'Années',
  },
  beside: {
    title: 'En deux langues',
    link: (language) => `À côté du texte en ${language}`,
    standing: (language) => `Si les textes divergent, le texte en ${language} s’applique.`,
    missing: 'Dans aucun de ces textes\u00a0: {words}',
    short: 'Deux langues',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    body: 'L’adresse est peut-être mal saisie. Les versions publiées ne sont jamais supprimées\u00a0: commencez par la liste des documents.',
    asOf: 'Vous cherchez le texte d’un jour précis\u202f? Ouvrez les archives du document et choisissez la date.',
  },
  promises: {
    title: 'Ce que le texte promet en cas de changement, et ce qui est consigné',
    given: (date) => `notification consignée\u00a0: ${date}`,
    none: 'rien de consigné',
    notYet: (due) => `rien de consigné pour l’instant\u202f; échéance\u00a0: ${due}`,
    byItself: 'respecté par ce site lui-même',
  },
  search: {
    title: 'Rechercher dans toutes les versions',
    lead: 'Cherche dans les textes en vigueur, antérieurs et annoncés. Ce que vous cherchez ne quitte pas votre appareil.',
    label: 'Rechercher',
    submit: 'Rechercher',
    policy: 'Document',
    status: 'État',
    any: 'tous',
    needsScript:
      'La recherche nécessite JavaScript. Sans lui, tous les textes sont accessibles dans les archives des documents\u00a0:',
    failed: 'L’index n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
    found: 'Trouvés\u00a0: {n}',
    none: 'Rien n’a été trouvé. Essayez d’autres mots, ou tous les documents.',
    missing: 'Dans aucun de ces textes\u00a0: {words}',
    more: 'Afficher plus',
  },
};
