/** What `init` asks in French, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'Comment s’appelle l’entreprise\u202f?',
    legalForm: 'Forme juridique (SARL, SAS)\u202f? Laisser vide si elle est inconnue',
    legalName: 'Dénomination enregistrée, sans la forme juridique\u202f? Laisser vide si elle est inconnue',
    registration: 'Numéro d’immatriculation (SIREN)\u202f? Laisser vide s’il est inconnu',
    site: 'Adresse du site (example.org)\u202f?',
    email: 'Adresse électronique pour les questions sur les données\u202f?',
    phone: 'Téléphone\u202f? Laisser vide s’il n’y en a pas',
    address: 'Adresse postale\u202f? Laisser vide si elle est inconnue',
    country: 'Pays, par ses deux lettres (FR)\u202f?',
    timeZone: 'Fuseau horaire\u202f?',
    languages: (tags) => `Langues des documents (${tags})\u202f?`,
    authoritative: 'Quelle langue fait foi\u202f?',
    orders: 'Recevez-vous des demandes ou des commandes sur le site\u202f?',
    newsletter: 'Envoyez-vous des courriels publicitaires\u202f?',
    analytics: 'Le site utilise-t-il une mesure d’audience\u202f?',
    channels: 'Comment annoncerez-vous les changements\u202f? Ne rien cocher si ce n’est pas décidé',
    noticeDays:
      'Combien de jours à l’avance les changements sont-ils annoncés\u202f? Laisser vide si ce n’est pas décidé',
  },
  take: {
    which:
      'Ces textes ressemblent à des textes juridiques. Lesquels vont dans les archives\u202f? Les fichiers restent où ils sont',
    day: 'À quelle date ce texte correspond-il',
    drafts: 'Commencer aussi des projets des autres documents à partir de modèles\u202f?',
  },
  channels: {
    'home-page': 'par un avis sur la page d’accueil',
    email: 'par un message à leur adresse électronique',
    'last-updated': 'par la date «\u00a0Dernière mise à jour\u00a0» du texte',
  },
  promises: {
    'home-page': 'par un avis sur la page d’accueil du Site',
    email: 'par un message à votre adresse électronique',
    'last-updated': 'par la mise à jour de la date «\u00a0Dernière mise à jour\u00a0»',
  },
  kept: 'Les versions antérieures restent dans les archives',
  allKept: 'Toutes les versions antérieures restent dans les archives',
  titles: {
    privacy: 'Politique de confidentialité',
    cookies: 'Politique relative aux cookies',
    terms: 'Conditions d’utilisation',
    consent: 'Consentement au traitement des données personnelles',
  },
  activities: {
    orders: {
      category: 'Demandes et commandes',
      purpose: 'Traitement des demandes et des commandes',
      source: 'Vous faites une demande ou passez une commande sur le Site',
    },
    newsletter: { category: 'Adresses pour les courriels', purpose: 'Courriels publicitaires' },
    analytics: {
      category: 'Visites du site',
      purpose: 'Statistiques des visites',
      source: 'Vous ouvrez des pages du Site',
    },
  },
};
