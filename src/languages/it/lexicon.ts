/** The words in Italian by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /quali dati|dati (che raccogliamo|raccolti|trattati)|categorie .*dati|tipi .*dati/iu,
    sources: /come raccogliamo|fonti? (dei|di)|da dove|provenienza|origine/iu,
    purposes: /finalità|scop[oi]|perché/iu,
    bases: /bas[ei] giuridic|fondamento/iu,
    recipients: /terzi|destinatar|comunicazione|condivi|a chi/iu,
    retention: /conservazione|durata|per quanto tempo/iu,
    rights: /(suoi|vostri|tuoi) diritti|diritti/iu,
    cookies: /cookie/iu,
    changes: /modific|cambiament|aggiornament/iu,
    contacts: /contatt|titolare/iu,
  },
  promises: {
    'home-page-banner': /(pagina iniziale|home ?page)|avviso su(l| questo| nostro)? ?(nostro )?sito/iu,
    email: /e-?mail|posta elettronica/iu,
    'last-updated': /data .{0,30}aggiornamento|ultimo aggiornamento/iu,
    archive: /archivio|version[ei] precedent/iu,
  },
  says: {
    automated: /(decision[ei]|trattament[oi]|process[oi] decisional[ei]) automatizzat|profilazione/iu,
    breach: /violazion[ei] (dei|di) dati|violazion[ei] della sicurezza|data breach/iu,
    changesPeriod: /\d+\s*(giorn|settiman|mes)/iu,
    children: /minor[ie]|bambin|meno di 1\d anni/iu,
    complaint: /garante|autorità di controllo|reclamo/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|modulo di contatto/iu,
    cookies: /cookie/iu,
    law: /legge applicabile|regolat[aoie] dal(la)? (legge|diritto)|legge italiana|normativa|legislazione/iu,
    legalBasis: /bas[ei] giuridic|sulla base (di|del)/iu,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|P\. ?IVA|partita IVA|(?<!\p{L})(S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?n\.?c\.?|S\.?a\.?s\.?|GmbH|Ltd)(?!\p{L})|società (per azioni|a responsabilità limitata)/iu,
    recipients:
      /hosting|cloud|pagament|banc[ah]|corrier|spedizion|newsletter|analisi|assicura|commercialist|Google|Meta(?!\p{L})|Amazon|Microsoft|(?<!\p{L})(S\.r\.l\.|S\.p\.A\.|Ltd|Inc|GmbH)/iu,
    responsiblePerson:
      /responsabile della protezione dei dati|DPO|incaricato di organizzare il trattamento/iu,
    rightsHow: /scriv|invi|rivolg|richiest|e-?mail|@|entro/iu,
    storageCountry: /(conservat|archiviat|memorizzat)[aoie] (in|nel|nella|negli)/iu,
    transfer:
      /transfrontalier|trasferi\p{L}* .{0,40}(Stati Uniti|USA|paesi terzi|Cina|India)|paesi terzi|all[’']estero|(fuori|al di fuori) (dell[’']|dal|del )(UE|SEE|Unione|Spazio|Paese)/iu,
    withdraw: /(revoc|ritir)\p{L}* .{0,30}consenso|consenso .{0,40}(revoc|ritir)/iu,
    archive: /archivio|version[ei] precedent/iu,
    effectiveFrom: /in vigore (da|dal|a partire)|entra in vigore|si applica da/iu,
  },
  legitimateInterests: /(legittim[oi] interess[ei]|interess[ei] legittim[oi])/giu,
  calls: /telefonat|chiamat|quando ci chiama/iu,
  callRecords: /registrazion[ei] delle (chiamate|telefonate)|(chiamate|telefonate) .{0,20}registrat/iu,
  consent: /consenso|acconsent/iu,
  withdrawal: /revoc|ritir/iu,
  consentByUse:
    /((utilizzando|usando|visitando|accedendo|continuando)|l[’']uso del sito).{0,60}(accetta|acconsent|costituisce.{0,20}consenso|implica.{0,20}accettazione)/giu,
  relativeDays:
    /(?<!\p{L})(oggi|ieri|recentemente|quest[’']anno|l[’']anno in corso|in questo momento)(?!\p{L})/giu,
  urgency: /urgente|immediatamente|il suo account sarà|entro 24 ore|verifichi (la password|l[’']account)/iu,
  vagueRetention:
    /(?<!\p{L})(di solito|generalmente|in genere|per il tempo necessario|finché necessario|tempo (necessario|ragionevole)|come richiesto dalla)/iu,
  hedges:
    /(?<!\p{L})(potrebbe|potrebbero|ad esempio|per esempio|se necessario|ove necessario|eventualmente|tra cui|e altri|ecc)(?!\p{L})/giu,
  promotion: /scont[oi]|codice promozionale|offerta speciale|regalo|da non perdere|saldi/iu,
  checkBack:
    /(consult|verific|visit|controll).{0,40}(regolarmente|periodicamente|di tanto in tanto)|(regolarmente|periodicamente).{0,40}(consult|verific|visit)/iu,
  prevails: /(preval|in caso di (divergenza|discordanza|difformità)|si applica il testo|divergono)/iu,
  noLonger: /non .{0,20}più/iu,
  dateLine: /ultim[oa] (aggiornamento|modifica)|(entrata|entra) in vigore|in vigore (da|dal)/iu,
  emptyLink: /^(qui|clicca qui|link|altro|leggi tutto|questa pagina)$/iu,
  blank: /\[(inserire|indicare|il suo|nome|indirizzo)[^\]]*\]/iu,
  documents:
    /informativa (?:sulla privacy|sui cookie)|politica (?:sulla privacy|sui cookie|di rimborso|dei resi)|(?:termini|condizioni) (?:generali )?(?:d[’']uso|di vendita|di servizio)/giu,
  noise: ['dati', 'infor', 'perso', 'relat', 'suoi', 'categ'],
};
