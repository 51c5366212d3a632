import { type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { inside } from '../sentence.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { CORRECTED } from './corrected.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', sauf si elle est retirée avant cette date';

/** A language stands as a noun: « en anglais ». */
export const words: Dictionary = {
  locale: 'fr',
  languageName: 'Français',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Textes juridiques de ${organisation}`,
    lead: 'Les textes en vigueur, toutes les versions antérieures et ce qui a changé entre elles.',
    skipToContent: 'Aller au texte',
    languages: 'Langues',
    ledger: 'Registre des publications',
    checksums: 'Sommes de contrôle',
    frozen: 'Une version publiée n’est jamais modifiée. Son empreinte est conservée dans le registre.',
    builtAsOf: (date) => `Pages établies à la date du ${date}.`,
    noPolicies: 'Rien n’est encore publié ici.',
    forMachines: 'Pour les programmes',
    search: 'Recherche',
    preview: 'Un aperçu\u00a0: ce site montre des projets, qui ne sont pas publiés et peuvent changer.',
    draftChanges: 'Ce que le projet modifie',
  },
  status: (status) =>
    ({
      draft: 'Projet',
      upcoming: 'À venir',
      'in-force': 'En vigueur',
      superseded: 'Remplacée',
      withdrawn: 'Retirée',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Un projet\u00a0: le texte n’est pas encore publié et peut changer.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Cette version était annoncée pour le ${effective} et sera retirée le ${withdrawn}\u00a0: elle n’entrera pas en vigueur.`
          : `Cette version n’est pas encore en vigueur. Elle entre en vigueur le ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Son dernier jour annoncé\u00a0: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Cette version est en vigueur depuis le ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Son dernier jour est le ${lastDay}\u00a0: elle sera retirée le ${withdrawn}.`
              : ` Elle s’applique jusqu’au ${lastDay} inclus, sauf si la nouvelle version est retirée avant cette date.`
        }`;
      case 'superseded':
        return lastDay
          ? `Cette version n’est plus en vigueur. Elle l’a été du ${effective} au ${lastDay}.`
          : 'Cette version n’est plus en vigueur. Une autre l’a remplacée avant qu’elle ait pu s’appliquer un seul jour.';
      case 'withdrawn':
        return lastDay
          ? `Cette version a été en vigueur du ${effective} au ${lastDay}. Elle a été retirée le ${withdrawn ?? ''} et n’est pas en vigueur.`
          : `Cette version a été retirée le ${withdrawn ?? ''}, avant de pouvoir entrer en vigueur le ${effective}. Elle n’est pas en vigueur.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Texte faisant foi',
      official: 'Traduction officielle',
      informative: 'Traduction fournie à titre d’information',
      pending: 'Traduction non disponible',
    })[standing],
  version: {
    ofDate: (date) => `Version du ${date}`,
    short: (date, id) => (id.includes('.') ? `Version du ${date} (${id})` : `Version du ${date}`),
    lastUpdated: 'Dernière mise à jour',
    effective: 'En vigueur depuis le',
    wasEffective: 'A été en vigueur à partir du',
    willBeEffective: 'Entre en vigueur le',
    wouldBeEffective: 'Devait entrer en vigueur le',
    published: 'Publiée le',
    entered: (date) => `inscrite dans les archives le ${date}`,
    inForceSince: (date) => `En vigueur depuis le ${date}`,
    digest: 'Empreinte du texte (SHA-256)',
    number: 'Numéro de version',
    before: 'Version précédente',
    after: 'Version suivante',
    replacedBy: (id) => `Remplacée par la version ${id} avant son entrée en vigueur.`,
    insteadPublished: (version) => `La version du ${version} a été publiée à sa place.`,
    insteadApplies: {
      will: (version) => `À sa place, une autre version entre en vigueur le ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `À sa place, une autre version est entrée en vigueur le ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) =>
        `Rien ne change le ${effective}\u00a0: la version du ${stays} reste en vigueur.`,
      has: (effective, stays) =>
        `Rien n’a changé le ${effective}\u00a0: la version du ${stays} est restée en vigueur.`,
    },
    nothingHeld: (from, until) => `Du ${from} au ${until}, aucune version n’était en vigueur.`,
    unlessWithdrawn: ', sauf si la nouvelle version est retirée avant cette date',
    reasonIn: (language) => `Motif (en ${language})\u00a0:`,
    consent: {
      will: 'Nous vous demanderons séparément votre consentement à ce changement.',
      has: 'Nous vous demandons séparément votre consentement à ce changement. Il n’est pas indiqué ici si vous l’avez donné.',
    },
    withoutConsent: (contact) =>
      `Ce qui s’applique à vous sans ce consentement n’est pas indiqué ici\u00a0: consultez le texte${contact ? ` ou adressez-vous à ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Ce qui va changer avec la version du ${version}`,
      has: (version) => `Ce qui a changé avec la version du ${version}`,
      had: (version) => `Ce qui avait changé alors avec la version du ${version}`,
    },
    editorial:
      'Nous qualifions ce changement de rédactionnel\u00a0: la date de la dernière mise à jour reste la même.',
    editorialCounts: {
      will: () => 'La nouvelle formulation entrera néanmoins en vigueur avec la nouvelle version.',
      has: (date) => `La nouvelle formulation s’applique depuis le ${date}.`,
      had: (date) => `La nouvelle formulation s’est appliquée à partir du ${date}.`,
    },
    publishedAsSample: 'Jour de publication dans l’exemple',
    noneInForce: 'Aucune version n’est en vigueur actuellement.',
    contents: 'Sommaire',
    downloads: 'Télécharger',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Comparaison en PDF',
    redlineWord: 'Comparaison en Word, avec suivi des modifications',
    markdown: 'Markdown',
    text: 'Texte brut',
    archive: 'Toutes les versions',
    read: 'Lire',
    readInForce: 'Lire la version en vigueur',
    whatChangedSince: 'Ce qui a changé depuis',
    firstVersion: 'C’est la première version\u00a0: elle n’en remplace aucune.',
    upcoming: (date) => `Une nouvelle version entre en vigueur le ${date}${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `La première version entre en vigueur le ${date}${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `Le changement annoncé pour le ${effective} n’a pas lieu (jour du retrait\u00a0: ${withdrawn}).`,
    recalledText: 'Le texte du changement annulé',
    withdrawnOn: (date) => `Retirée le ${date}.`,
    willBeWithdrawnOn: (date) => `Sera retirée le ${date}.`,
    willNotCome: 'N’entrera pas en vigueur',
    inLanguage: (language) => `(en ${language})`,
    table: (n) => `Tableau ${n}`,
    backToText: (number) => `Retour au texte, note ${number}`,
    updated: 'dernière mise à jour le',
    until: (date) => `fin annoncée\u00a0: ${date}`,
    binding: (language) => `le texte en ${language} fait foi`,
    versions: 'Archives',
  },
  sample: {
    badge: 'Exemple',
    mark: 'Exemple, jamais publié',
    only: (line) => `Dans l’exemple seulement\u00a0: ${inside(line)}`,
    outside: (line) => `En dehors de l’exemple\u00a0: ${inside(line)}`,
    becomes: 'Dans l’exemple',
    coming: (date) => `Exemple d’une nouvelle version, datée du ${date}\u00a0: jamais publié, sans effet.`,
    before: (organisation) =>
      `La version précédente est un exemple\u00a0: ${organisation} ne l’a jamais publiée.`,
    version: (organisation) =>
      `Un exemple\u00a0: ${organisation} n’a jamais publié ce texte, et il est sans effet. Il montre comment fonctionnent les archives.`,
    pair: (organisation, version) =>
      `Comparaison avec un exemple (${inside(version)})\u00a0: ${organisation} n’a jamais publié ce texte, et il est sans effet. Il montre comment fonctionnent les archives.`,
    both: (organisation) =>
      `Comparaison de deux exemples\u00a0: ${organisation} n’a jamais publié aucune de ces versions, et elles sont sans effet. Elles montrent comment fonctionnent les archives.`,
  },
  pending: {
    title: 'Traduction non disponible',
    body: (language) => `Il n’y a pas encore de texte dans cette langue. Le texte en ${language} fait foi.`,
    link: (language) => `Le lire en ${language}`,
  },
  translationNote: (language) =>
    `Ceci est une traduction fournie à titre d’information. En cas de divergence, le texte en ${language} s’applique.`,
  history: {
    title: 'Toutes les versions',
    of: (policy) => `${policy}\u00a0: toutes les versions`,
    lead: 'Toutes les versions depuis la première publication. Aucune n’est jamais supprimée ni modifiée.',
    from: 'Du',
    until: 'Au',
    untilNow: 'sans fin connue',
    periods: 'Quelle version était en vigueur quel jour',
    status: 'État',
    versionColumn: 'Version',
    compareTitle: 'Comparer deux versions',
    older: 'Plus ancienne',
    newer: 'Plus récente',
    compare: 'Comparer',
    earlier: (count) => `Versions antérieures (${count})`,
    undecided: 'Nous n’avons pas encore dit si ce changement est important ou seulement rédactionnel.',
    stats: (added, removed) => `Mots ajoutés\u00a0: ${added}, supprimés\u00a0: ${removed}.`,
    more: 'Détails',
  },
  asOf: {
    title: 'Quelle version était en vigueur un jour donné\u202f?',
    label: 'Jour',
    show: 'Afficher',
    inForce: (day, tense) =>
      ({
        past: `Le ${day}, cette version était en vigueur\u00a0:`,
        present: `Le ${day}, cette version est en vigueur\u00a0:`,
        future: `Le ${day}, si rien ne change d’ici là, cette version sera en vigueur\u00a0:`,
      })[tense],
    named: (date, id) => `version du ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `du ${since} au ${lastDay} inclus` : `à partir du ${since}, sans fin connue`,
    announcedPeriod: (since, lastDay) =>
      `à partir du ${since}, jusqu’au ${lastDay} inclus, sauf si la nouvelle version est retirée avant cette date`,
    notYet: (day, tense, first) =>
      `Le ${day}, aucune version ${tense === 'past' ? 'n’était' : 'n’est'} encore en vigueur.${first ? ` La première version\u00a0: à partir du ${first}.` : ''}`,
    nothing: (day) =>
      `Pour le ${day}, les archives ne contiennent aucune version\u202f; elles n’indiquent donc pas si l’une d’elles est en vigueur.`,
    repealed: (day, tense, withdrawn) =>
      `Le ${day}, aucune version ${tense === 'past' ? 'n’était' : 'n’est'} en vigueur. La dernière a été retirée le ${withdrawn}.`,
    announced: (published, effective) =>
      `déjà annoncée à cette date (publiée le ${published}), entre en vigueur le ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `publiée le ${published}, devait s’appliquer à partir du ${effective}, retirée le ${withdrawn}\u202f; elle n’a jamais été en vigueur`,
    sample: (effective) => `est sans effet\u202f; son jour dans l’exemple est le ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `publiée le ${published}, annoncée pour le ${effective}, sera retirée le ${withdrawn}\u00a0: elle n’entrera pas en vigueur`,
    noNotice: 'Aucune notification de cette version n’est consignée.',
    notADay: 'Choisissez un jour.',
  },
  record: {
    title: 'Attestation de publication',
    lead: 'Ce que le registre contient sur cette version, et comment chacun peut le vérifier.',
    statement:
      'Si une empreinte concorde, ces fichiers n’ont pas changé depuis la publication de cette empreinte. À elle seule, elle ne prouve ni quand c’était, ni que quelqu’un les a lus, ni ce qu’un tribunal acceptera.',
    origin: ({ from, ref, path, line }) =>
      `Reprise ${from === 'git' ? 'd’un historique git' : from === 'ota' ? 'des relevés d’Open Terms Archive' : 'd’un dossier de fichiers'}\u00a0: ${path}, ${ref}.${line ? ` La source indique\u00a0: «\u00a0${line}\u00a0».` : ''}`,
    events: 'Dans le registre',
    eventAt: (date, line) => `Inscrit le ${date}, ligne ${line}`,
    notified,
    said: { approved: 'Approuvée le', label: 'Intitulé' },
    event: {
      published: (event) =>
        `Publiée le ${dates.long(event.published)}\u202f; jour d’entrée en vigueur\u00a0: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Traduction ajoutée\u00a0: ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Traduction (${languageIn(event.locale)}) confirmée` : 'Réexaminée sans changement'} le ${dates.long(event.date)} par ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `Décidé le ${dates.long(event.date)}\u00a0: le changement est ${event.class === 'editorial' ? 'rédactionnel' : event.material ? 'un changement de fond, important pour les lecteurs' : 'un changement de fond'}.`,
      corrected: (event) => `Rectification du ${dates.long(event.date)}\u00a0:`,
      approved: (event) =>
        `Approuvée le ${dates.long(event.date)} par ${event.by} (${event.role}), selon l’éditeur seul.`,
      rewritten: ({ lines, kept }) =>
        `Publiée à nouveau\u00a0: le registre comptait auparavant ${counted('fr', lines, { one: 'ligne', other: 'lignes' })}\u202f; les ${kept} premières restent, les autres ne sont plus telles qu’elles ont été publiées. Motif indiqué\u00a0:`,
      withdrawn: (event) => `Retrait à la date du ${dates.long(event.date)}.`,
    },
    digests: 'Empreintes',
    file: 'Fichier',
    digest: 'SHA-256 dans le registre',
    check: 'Vérification',
    needsScript:
      'Avec JavaScript, votre navigateur calcule ici les empreintes\u202f; les commandes ci-dessous fonctionnent sans lui.',
    checking: 'calcul en cours…',
    isSame: 'concorde',
    isOther: 'ne concorde pas',
    isLost: 'n’a pas pu être chargé',
    chainHolds:
      'Chaque ligne du registre contient l’empreinte de la ligne précédente\u00a0: la chaîne est intacte.',
    chainBreaks: 'La chaîne du registre est rompue à la ligne',
    byHand: 'Vérifier soi-même',
    byHandLead: 'Téléchargez les fichiers et comparez le résultat de ces commandes avec le registre.',
    witnesses: 'Preuves externes',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Horodatage (RFC 3161)', signature: 'Signature SSH', opentimestamps: 'Preuve OpenTimestamps' }[type]} portant sur ${lines === 1 ? 'la première ligne' : `les ${lines} premières lignes`} du registre`,
    noWitness: 'Aucune preuve externe n’est conservée pour cette version. Seul l’éditeur répond de sa date.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}\u00a0: ${was === null ? '' : `«\u00a0${was}\u00a0» → `}«\u00a0${becomes}\u00a0».`,
    noteIn: (language) => `Remarque (en ${language})\u00a0:`,
    unchanged: 'Les rectifications ne modifient pas le texte publié lui-même.',
    corrected: (date, language) => `Rectification du ${date}${language ? ` (en ${language})` : ''}\u00a0:`,
    reviewed: (date) => `Réexaminée sans changement le ${date}.`,
    unconfirmed:
      'Ce texte a été rédigé d’après un modèle et attend d’être confirmé par une personne qui parle la langue.',
    translationAdded: (date) => `Cette traduction a été ajoutée le ${date}.`,
    unconfirmedShort: 'traduction non confirmée',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Comparer deux versions',
    lead: 'Choisissez deux versions quelconques.',
    needsScript:
      'Comparer deux versions quelconques nécessite JavaScript. Sans lui, ces comparaisons sont prêtes\u00a0:',
    working: 'Comparaison en cours…',
    failed: 'Les textes n’ont pas pu être chargés. Vérifiez la connexion et réessayez.',
    unknown: 'Cette version n’existe pas. Choisissez des versions dans la liste.',
    same: 'La même version est choisie deux fois. Choisissez-en deux différentes.',
    backwards:
      'La version de gauche est la plus récente\u202f; les changements sont donc montrés à l’envers\u00a0: ce qui a été ajouté paraît supprimé.',
    swap: 'Échanger les versions',
    prebuilt: 'Cette comparaison sur une page à part',
    neverHeld: (version) => `${version} a été retirée et n’entre jamais en vigueur.`,
  },
  notice: {
    title: 'Avis de changement',
    subject: 'Objet',
    preheader: 'Premiers mots',
    phone: 'Sur un téléphone',
    desktop: 'Sur un ordinateur',
    forms: {
      html: 'Courriel (HTML)',
      txt: 'Courriel (texte brut)',
      eml: 'Courriel (.eml)',
      json: 'Données (JSON)',
      ics: 'Pour l’agenda (.ics)',
    },
    short: 'Message court',
    feed: 'Flux des changements (Atom)',
    lead: 'Ce que reçoivent les abonnés\u00a0: le courriel, un message court et le jour pour l’agenda.',
    developers: 'Pour les développeurs',
  },
  banner: {
    label: 'Changements de nos textes juridiques',
    upcoming: (title, date) =>
      `Une nouvelle version de «\u00a0${title}\u00a0» entre en vigueur le ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) =>
      `Une nouvelle version de «\u00a0${title}\u00a0» est en vigueur depuis le ${date}.`,
    sample: (sentence) =>
      `Exemple. Dans celui-ci seulement, ${inside(sentence)} Il n’a jamais été publié et est sans effet.`,
    recalled: (title, date) => `Le changement de «\u00a0${title}\u00a0» annoncé pour le ${date} est annulé.`,
    changes: 'Ce qui va changer',
    changed: 'Ce qui a changé',
    newText: 'Le nouveau texte',
    hide: 'Masquer',
    more: (count) => `Autres changements\u00a0: ${count}`,
    homePage: 'Avis sur la page d’accueil',
    embedLead: (days) =>
      `Affiché à partir du jour de la publication et pendant ${counted('fr', Number(days), { one: 'jour', other: 'jours' })} après l’entrée en vigueur d’une version\u202f; masqué quand il n’y a rien de nouveau.`,
    script:
      'Une ligne pour le site\u00a0: elle suit les jours et la langue de la page, et les lecteurs peuvent masquer l’avis',
    frame: 'Sans script, dans un cadre',
    snippet: 'HTML à coller à la main',
  },
  reading: {
    minutes: (minutes) =>
      `Lecture\u00a0: environ ${counted('fr', minutes, { one: 'minute', other: 'minutes' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, version du ${date}`,
    citedClause: (number, title) => (number ? `section ${number}` : `section «\u00a0${title}\u00a0»`),
    copy: 'Copier le lien vers cette section',
    copied: 'Copié',
    nextReview: (date) => `Prochain réexamen\u00a0: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Parcourir les changements',
    previous: 'Précédent',
    next: 'Suivant',
    position: 'Changement {n} sur {all}',
    onlyChanged: 'Changements seulement',
    folded: 'Paragraphes inchangés\u00a0: {n}',
    marks: 'Marques en toutes lettres',
    keys: 'Quand le texte est sélectionné\u00a0: J pour le suivant, K pour le précédent.',
    skipToText: 'Aller au texte annoté',
  },
  print: {
    page: (page, pages) => `Page ${page} sur ${pages}`,
    whereStatus: (url) => `Pour savoir si cette version est en vigueur un jour donné\u00a0: ${url}`,
    effective: 'En vigueur à partir du',
    lastDay: 'Dernier jour en vigueur',
    replaces: (version) => `A remplacé la version du ${version}`,
    willReplace: (version) => `Remplacera la version du ${version}`,
    wasToReplace: (version) => `Devait remplacer la version du ${version}`,
    changes: 'Ce qui diffère de cette version',
    wordForWord: 'Comparaison mot à mot',
    nothingAfter: (withdrawn) => `Aucune autre version ne l’a remplacée le ${withdrawn}.`,
    asOf: 'À la date du',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'sur la page d’accueil',
  email: 'par courriel',
  'last-updated': 'par la date de la dernière mise à jour',
  other: 'par un autre moyen',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Notifiée le ${dates.long(date)}\u00a0: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('fr', audience, { one: 'destinataire', other: 'destinataires' })}`}.`;
}
