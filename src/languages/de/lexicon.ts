/** The words in German by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /welche (personenbezogenen )?daten|kategorien .*daten|arten .*daten/iu,
    sources: /wie wir .*erheben|quellen?(?!\p{L})|woher .*daten|datenerhebung/iu,
    purposes: /zweck/iu,
    bases: /rechtsgrundlage/iu,
    recipients: /dritte|empfänger|weitergabe|übermittlung|offenlegung/iu,
    retention: /speicherdauer|aufbewahrung|wie lange|löschung|löschfrist/iu,
    rights: /ihre rechte|betroffenenrechte|rechte der betroffenen/iu,
    cookies: /cookie/iu,
    changes: /änderung|aktualisierung/iu,
    contacts: /kontakt|verantwortlicher|impressum/iu,
  },
  promises: {
    'home-page-banner': /startseite|hinweis auf (unserer|der) (web)?site|auf der website/iu,
    email: /e-?mail/iu,
    'last-updated': /datum .{0,30}aktualisierung|zuletzt aktualisiert|aktualisier\p{L}* .{0,30}datum/iu,
    archive: /archiv|(frühere|vorherige|ältere)\p{L}* (fassung|version)/iu,
  },
  says: {
    automated: /automatisierte\p{L}* (entscheidung|verarbeitung|einzelentscheidung)|profiling/iu,
    breach: /datenpanne|verletzung des schutzes|datenschutzverletzung|sicherheitsvorfall/iu,
    changesPeriod: /\d+\s*(werk|arbeits|kalender)?(tag|woche|monat)/iu,
    children: /kind|minderjährig|unter 1\d jahren/iu,
    complaint: /aufsichtsbehörde|beschwerde|datenschutzbehörde/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|kontaktformular/iu,
    cookies: /cookie/iu,
    law: /anwendbares recht|unterliegt dem recht|es gilt .{0,30}recht|recht der (bundesrepublik|republik)/iu,
    legalBasis: /rechtsgrundlage|auf grundlage (ihrer|von art)/iu,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|HRB? ?\d+|(?<!\p{L})(GmbH|AG|UG|KG|OHG|GbR|e\. ?K\.|e\. ?V\.|SE)(?!\p{L})|handelsregister|firmenbuch/iu,
    recipients:
      /hosting|cloud|zahlung|bank|kurier|versand|newsletter|analyse|versicher|steuerberat|Google|Meta(?!\p{L})|Amazon|Microsoft|(?<!\p{L})(GmbH|AG|Ltd|Inc)(?!\p{L})/iu,
    responsiblePerson: /datenschutzbeauftragte|verantwortlich für .{0,30}verarbeitung|DSB(?!\p{L})/iu,
    rightsHow: /schreiben|senden|wenden|antrag|anfrage|e-?mail|@|innerhalb/iu,
    storageCountry:
      /(gespeichert|aufbewahrt|verarbeitet) .{0,30}(in|innerhalb) (der|deutschland|österreich|EU|des)/iu,
    transfer:
      /drittland|drittländer|drittstaat|ins ausland|außerhalb (der|des) (EU|EWR|europäischen)|übermitt\p{L}* .{0,30}(USA|vereinigte|china|indien)|grenzüberschreitend/iu,
    withdraw: /einwilligung .{0,40}widerruf|widerruf\p{L}* .{0,30}einwilligung/iu,
    archive: /archiv|(frühere|vorherige|ältere)\p{L}* (fassung|version)/iu,
    effectiveFrom:
      /gültig ab|in kraft (ab|seit|getreten)|tritt .{0,30}in kraft|gilt (ab|seit)|inkrafttreten/iu,
  },
  legitimateInterests: /berechtigte\p{L}* interesse\p{L}*/giu,
  calls: /(telefon)?anruf|telefonat|wenn sie anrufen/iu,
  callRecords:
    /gesprächsaufzeichnung|aufzeichnung von (anrufen|gesprächen|telefonaten)|(anrufe|gespräche|telefonate) .{0,20}aufgezeichnet/iu,
  consent: /einwilligung|zustimmung/iu,
  withdrawal: /widerruf/iu,
  consentByUse:
    /(durch die (weitere )?nutzung|mit der nutzung|indem sie .{0,30}(nutzen|besuchen)).{0,60}(stimmen sie|willigen sie|erklären sie|gilt als)/giu,
  relativeDays:
    /(?<!\p{L})(heute|gestern|kürzlich|neulich|in diesem jahr|derzeit|im laufenden jahr)(?!\p{L})/giu,
  urgency:
    /dringend|sofort|umgehend|ihr konto wird|innerhalb von 24 stunden|bestätigen sie ihr (passwort|konto)/iu,
  vagueRetention:
    /(?<!\p{L})(üblicherweise|in der regel|grundsätzlich|gesetzlich vorgeschrieben|solange (dies |es )?(erforderlich|notwendig|nötig)|angemessene\p{L}* (zeit|frist|dauer))/iu,
  hedges:
    /(?<!\p{L})(möglicherweise|gegebenenfalls|ggf\.|unter umständen|zum beispiel|z\. ?B\.|beispielsweise|bei bedarf|und andere|usw\.|etc)(?!\p{L})/giu,
  promotion: /rabatt|gutschein|sonderangebot|geschenk|nur für kurze zeit|verpassen sie nicht/iu,
  checkBack:
    /(regelmäßig|von zeit zu zeit|in regelmäßigen abständen).{0,40}(prüfen|überprüfen|besuchen|lesen|einsehen)|(prüfen|überprüfen|besuchen) sie .{0,40}regelmäßig/iu,
  prevails:
    /(maßgeblich|vorrang|bei (abweichung|widerspr)|gilt der .{0,20}text|gilt die .{0,20}fassung|weichen .{0,40}ab)/iu,
  noLonger: /nicht mehr/iu,
  dateLine:
    /zuletzt aktualisiert|stand:|gültig ab|in kraft (ab|seit)|tritt .{0,20}in kraft|letzte (änderung|aktualisierung)/iu,
  emptyLink: /^(hier|hier klicken|link|mehr|weiterlesen|diese seite)$/iu,
  blank: /\[(einfügen|eintragen|bitte|ihr|name|adresse|anschrift)[^\]]*\]/iu,
  documents:
    /datenschutz(?:erklärung|hinweise|richtlinie)|cookie-?(?:richtlinie|erklärung|hinweise)|nutzungsbedingungen|(?:allgemeine )?geschäftsbedingungen|widerrufsbelehrung/giu,
  noise: ['daten', 'infor', 'perso', 'angab', 'über', 'ihre', 'kateg'],
};
