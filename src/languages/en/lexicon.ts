/** The words in English by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /what data|data we collect|categories of .*data/i,
    sources: /how we collect|sources of/i,
    purposes: /purpose|how we use|why we/i,
    bases: /legal bas|lawful bas|legal ground/i,
    recipients: /third part|recipient|sharing|disclos/i,
    retention: /how long|retention|keep/i,
    rights: /your rights|rights/i,
    cookies: /cookie/i,
    changes: /change|amendment|update/i,
    contacts: /contact/i,
  },
  promises: {
    'home-page-banner': /home ?page|notice on (our|the) (web)?site|prominent notice/i,
    email: /e-?mail/i,
    'last-updated': /last.updated|date (at the top|of the last)|updat\p{L}+ the .{0,20}date/iu,
    archive: /archive|(earlier|previous|prior) version/i,
  },
  says: {
    automated: /automated (decision|processing)|profiling/i,
    breach: /breach|leak/i,
    changesPeriod: /\d+\s*(business |working |calendar )?(day|week|month)/i,
    children: /child|minor|under (the age of )?1\d/i,
    complaint: /supervisory authority|data protection authority|complain|ombudsman|authorised body/i,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|contact form/i,
    cookies: /cookie/i,
    law: /governed by|governing law|legislation of|laws of/i,
    legalBasis: /legal bas|lawful bas/i,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|\b(LLP|LLC|Ltd|Limited|Inc|GmbH|JSC|PLC|B\.V\.|S\.A\.)\b|limited liability/,
    recipients:
      /hosting|cloud|payment|bank|courier|mailing|analytics|insur|accountan|Google|Yandex|Kaspi|Meta\b|Amazon|Microsoft|\b(LLP|LLC|Ltd|Inc|GmbH)\b/,
    responsiblePerson:
      /responsible for (organising )?(the )?processing|data protection officer|privacy officer|DPO/i,
    rightsHow: /write|send|email|e-mail|request|contact us|@|within/i,
    storageCountry: /(stored|kept|located) (in|within) (the )?(Republic|Kazakhstan|EU|EEA|territory|[A-Z])/,
    transfer:
      /cross-border|transferred to (the )?(US|United|EU|China|Russia|Germany|India)|abroad|outside (of )?(Kazakhstan|the (EU|EEA|UK|country|Republic))|third countr|international transfer/i,
    withdraw: /withdraw\p{L}* .{0,20}consent|consent .{0,30}withdraw/iu,
    archive: /archive|(earlier|previous|prior|past) version/i,
    effectiveFrom: /effective (from|as of|date|on)|applies from|in force (from|since)|takes effect/i,
  },
  legitimateInterests: /legitimate interests?/gi,
  calls: /\b(phone )?calls?\b|when you call/i,
  callRecords: /call record|recording of calls|calls .{0,20}record/i,
  consent: /consent/i,
  withdrawal: /withdraw/i,
  consentByUse:
    /(by (using|visiting|accessing|continuing)|use of (the|our) (web)?site).{0,60}(you (agree|accept|consent)|means.{0,20}consent|constitutes)/gi,
  relativeDays: /\b(today|yesterday|recently|this year|the current year|at the moment)\b/gi,
  urgency: /urgent|immediately|act now|your account will|within 24 hours|verify your (password|account)/i,
  vagueRetention:
    /\b(usually|generally|as required by|as long as (is )?necessary|necessary period|reasonable (time|period))/i,
  hedges: /\b(may|might|such as|for example|where necessary|as needed|and others|etc)\b/gi,
  promotion: /discount|promo ?code|special offer|% off|gift|don['’]t miss/i,
  checkBack:
    /(check|review|visit).{0,40}(regularly|periodically|from time to time|back)|(regularly|periodically).{0,30}(check|review)/i,
  prevails: /(prevail|in case of (discrepanc|conflict|difference)|text applies|shall govern)/i,
  noLonger: /no longer/iu,
  dateLine: /last updated|effective (date|from|as of)|(comes|enters) into force|applies from|takes effect/iu,
  emptyLink: /^(here|click here|link|more|read more|this)$/iu,
  blank: /\[(insert|enter|your)[^\]]*\]/iu,
  documents: /(?:cookie|privacy|refund|return) (?:policy|notice)|terms of (?:use|service)|user agreement/giu,
  noise: ['data', 'infor', 'perso', 'detai', 'about', 'your', 'categ'],
};
