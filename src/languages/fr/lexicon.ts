/** The words in French by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /quelles données|données (que nous collectons|collectées)|catégories .*données/iu,
    sources: /comment nous (collectons|recueillons)|sources? (de|des)|d[’']où viennent|provenance/iu,
    purposes: /finalité|pourquoi|utilisation de vos données/iu,
    bases: /bases? (légale|juridique)|fondement/iu,
    recipients: /tiers|destinataire|partage|communication|à qui/iu,
    retention: /durée|conservation|combien de temps/iu,
    rights: /vos droits|droits des personnes/iu,
    cookies: /cookie|traceur/iu,
    changes: /modification|changement|mise à jour/iu,
    contacts: /contact|nous joindre|responsable du traitement/iu,
  },
  promises: {
    'home-page-banner': /page d[’']accueil|avis sur (notre|le) site/iu,
    email: /e-?mail|courriel|adresse électronique|courrier électronique/iu,
    'last-updated': /date .{0,30}mise à jour|dernière mise à jour/iu,
    archive: /archive|versions? (antérieure|précédente)/iu,
  },
  says: {
    automated: /(décision|traitement)s? (entièrement )?automatisée?s?|profilage/iu,
    breach: /violation (de|des) (données|la sécurité)|fuite/iu,
    changesPeriod: /\d+\s*(jour|semaine|mois)/iu,
    children: /enfant|mineur|moins de 1\d ans/iu,
    complaint: /CNIL|autorité de contrôle|réclamation|plainte/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|formulaire de contact/iu,
    cookies: /cookie|traceur/iu,
    law: /droit applicable|régie?s? par (le droit|la loi)|droit (français|belge|suisse)|législation/iu,
    legalBasis: /base (légale|juridique)|fondement juridique|sur la base d/iu,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|SIREN|SIRET|RCS|(?<!\p{L})(SARL|SAS|SASU|SA|EURL|SNC|SRL|GmbH|Ltd)(?!\p{L})|société (anonyme|par actions)/u,
    recipients:
      /hébergeu?r|hébergement|cloud|paiement|banque|transporteur|livraison|newsletter|analyse d[’']audience|assur|comptable|Google|Meta(?!\p{L})|Amazon|Microsoft|(?<!\p{L})(SARL|SAS|Ltd|Inc|GmbH)(?!\p{L})/iu,
    responsiblePerson:
      /délégué.{0,4} à la protection des données|DPO|responsable de l[’']organisation du traitement/iu,
    rightsHow: /écri(re|vez)|envoy|adress(er|ez)|demande|courriel|e-?mail|@|dans un délai/iu,
    storageCountry: /(conservée|stockée|hébergée)s? (en|au|aux|dans|sur le territoire)/iu,
    transfer:
      /transfrontali|transf(ert|ér)\p{L}* .{0,40}(hors|États-Unis|pays tiers|Chine|Inde)|pays tiers|à l[’']étranger|(hors|en dehors) (de l[’']|du )?(UE|EEE|Union|Espace|pays)/iu,
    withdraw:
      /retir\p{L}* .{0,30}consentement|retrait d\p{L}* .{0,15}consentement|consentement .{0,40}retir/iu,
    archive: /archive|versions? (antérieure|précédente)/iu,
    effectiveFrom:
      /en vigueur (à compter|à partir|depuis|le)|entre en vigueur|applicable (à compter|depuis|à partir)/iu,
  },
  legitimateInterests: /intérêts? légitimes?/giu,
  calls: /appels? (téléphonique)?|lorsque vous (nous )?appelez/iu,
  callRecords: /enregistrement (des|d[’']) ?(appels|conversations)|appels .{0,20}enregistrés/iu,
  consent: /consentement|consentir|consentez/iu,
  withdrawal: /retir|retrait/iu,
  consentByUse:
    /(en (utilisant|visitant|consultant|poursuivant)|l[’']utilisation d\p{L}+ site).{0,60}(vous (acceptez|consentez)|vaut.{0,20}(acceptation|consentement))/giu,
  relativeDays:
    /(?<!\p{L})(aujourd[’']hui|hier|récemment|cette année|l[’']année en cours|en ce moment)(?!\p{L})/giu,
  urgency: /urgent|immédiatement|votre compte sera|sous 24 heures|vérifiez votre (mot de passe|compte)/iu,
  vagueRetention:
    /(?<!\p{L})(généralement|habituellement|aussi longtemps que (nécessaire|besoin)|le temps nécessaire|durée (nécessaire|raisonnable)|conformément aux exigences)/iu,
  hedges:
    /(?<!\p{L})(éventuellement|le cas échéant|tels? que|telles? que|par exemple|notamment|si nécessaire|au besoin|et autres|etc)(?!\p{L})/giu,
  promotion: /remise|réduction|code promo|offre spéciale|cadeau|ne manquez pas|soldes/iu,
  checkBack:
    /(consult|vérifi|visit|relire|relisez).{0,40}(régulièrement|périodiquement|de temps en temps)|(régulièrement|périodiquement).{0,40}(consult|vérifi|visit)/iu,
  prevails:
    /(prévaut|prévaudra|fait foi|en cas de (divergence|contradiction|différence)|le texte .{0,20}s[’']applique|divergent)/iu,
  noLonger: /ne .{0,20}plus|n[’'].{0,20}plus/iu,
  dateLine:
    /dernière (mise à jour|modification)|(entrée|entre) en vigueur|en vigueur (depuis|à compter)|date d[’']effet/iu,
  emptyLink: /^(ici|cliquez ici|lien|ce lien|en savoir plus|lire la suite|cette page)$/iu,
  blank: /\[(insérer|indiquer|compléter|votre|nom|adresse)[^\]]*\]/iu,
  documents:
    /politique (?:de confidentialité|relative aux cookies|de cookies|de remboursement|de retour)|conditions (?:générales )?(?:d[’']utilisation|de vente)|mentions légales/giu,
  noise: ['donné', 'infor', 'perso', 'conce', 'votre', 'catég'],
};
