/** Every rule, in the order in which they are listed to people. One rule a file; the file is named as the rule. */
import type { LintRule } from '../rule.ts';
import { emojiLabel } from './a11y/emoji-label.ts';
import { headingOrder } from './a11y/heading-order.ts';
import { linkText } from './a11y/link-text.ts';
import { tableHeader } from './a11y/table-header.ts';
import { archiveLink } from './archive/link-missing.ts';
import { browsewrap } from './consistency/browsewrap.ts';
import { categoryRetention } from './consistency/category-retention.ts';
import { consentWithdraw } from './consistency/consent-withdraw.ts';
import { definedTerms } from './consistency/defined-terms.ts';
import { definitions } from './consistency/definitions.ts';
import { purposeBasis } from './consistency/purpose-basis.ts';
import { sectionNumbers } from './consistency/section-numbers.ts';
import { sourceCategory } from './consistency/source-category.ts';
import { textVsFacts } from './consistency/text-vs-facts.ts';
import { contactDrift } from './contact/drift.ts';
import { emailDomain } from './contact/email-domain.ts';
import { phoneShown } from './contact/phone-shown.ts';
import { phoneValid } from './contact/phone-valid.ts';
import { displayedMismatch } from './date/displayed-mismatch.ts';
import { effectiveMissing } from './date/effective-missing.ts';
import { futurePublished } from './date/future-published.ts';
import { newVersionSameDate } from './date/new-version-same-date.ts';
import { relativeWords } from './date/relative-words.ts';
import { reviewDue } from './date/review-due.ts';
import { automated } from './disclosure/automated.ts';
import { breach } from './disclosure/breach.ts';
import { categories } from './disclosure/categories.ts';
import { changes } from './disclosure/changes.ts';
import { changesPeriod } from './disclosure/changes-period.ts';
import { children } from './disclosure/children.ts';
import { complaint } from './disclosure/complaint.ts';
import { contact } from './disclosure/contact.ts';
import { cookies } from './disclosure/cookies.ts';
import { law } from './disclosure/law.ts';
import { legalBasis } from './disclosure/legal-basis.ts';
import { operatorId } from './disclosure/operator-id.ts';
import { purposes } from './disclosure/purposes.ts';
import { recipients } from './disclosure/recipients.ts';
import { responsiblePerson } from './disclosure/responsible-person.ts';
import { retention } from './disclosure/retention.ts';
import { rights } from './disclosure/rights.ts';
import { rightsHow } from './disclosure/rights-how.ts';
import { sourceOfData } from './disclosure/source-of-data.ts';
import { storageCountry } from './disclosure/storage-country.ts';
import { transfer } from './disclosure/transfer.ts';
import { withdraw } from './disclosure/withdraw.ts';
import { noOutsideWitness } from './evidence/no-outside-witness.ts';
import { categoryPurpose as factsCategoryPurpose } from './facts/category-purpose.ts';
import { categoryRetention as factsCategoryRetention } from './facts/category-retention.ts';
import { consentWithdraw as factsConsentWithdraw } from './facts/consent-withdraw.ts';
import { contacts as factsContacts } from './facts/contacts.ts';
import { cookieTable as factsCookieTable } from './facts/cookie-table.ts';
import { materialityContradiction as factsMaterialityContradiction } from './facts/materiality-contradiction.ts';
import { phone as factsPhone } from './facts/phone.ts';
import { purposeBasis as factsPurposeBasis } from './facts/purpose-basis.ts';
import { registration as factsRegistration } from './facts/registration.ts';
import { site as factsSite } from './facts/site.ts';
import { unknown as factsUnknown } from './facts/unknown.ts';
import { parity } from './i18n/date-step.ts';
import { missingLocale } from './i18n/missing-locale.ts';
import { otherLanguage } from './i18n/other-language.ts';
import { prevailing } from './i18n/prevailing.ts';
import { stale } from './i18n/stale.ts';
import { unconfirmed } from './i18n/unconfirmed.ts';
import { unknownLanguage } from './i18n/unknown-language.ts';
import { untranslated } from './i18n/untranslated.ts';
import { kzLegalBasis } from './kz/legal-basis.ts';
import { https } from './link/https.ts';
import { mentionedDoc } from './link/mentioned-doc.ts';
import { ownSite } from './link/own-site.ts';
import { noEffectiveDate } from './mail/no-effective-date.ts';
import { subjectLength } from './mail/subject-length.ts';
import { urgencyWords } from './mail/urgency-words.ts';
import { checkBackOnly } from './notice/check-back-only.ts';
import { marketingMixed } from './notice/marketing-mixed.ts';
import { materialityUnset } from './notice/materiality-unset.ts';
import { period } from './notice/period.ts';
import { promiseArtefact } from './notice/promise-artefact.ts';
import { promiseQuote } from './notice/promise-quote.ts';
import { promiseUndeclared } from './notice/promise-undeclared.ts';
import { promiseUnmet } from './notice/promise-unmet.ts';
import { withoutConsentUnset } from './notice/without-consent-unset.ts';
import { wideTable } from './paper/wide-table.ts';
import { emptySection } from './read/empty-section.ts';
import { fleschRu } from './read/flesch-ru.ts';
import { hedges } from './read/hedges.ts';
import { sentenceLength } from './read/sentence-length.ts';
import { vagueRetention } from './read/vague-retention.ts';
import { wellKnown } from './site/well-known.ts';
import { invisible } from './typo/invisible.ts';
import { literalEmphasis } from './typo/literal-emphasis.ts';
import { phoneDash } from './typo/phone-dash.ts';
import { placeholder } from './typo/placeholder.ts';
import { quotes } from './typo/quotes.ts';
import { ruPreposition } from './typo/ru-preposition.ts';
import { unprintable } from './typo/unprintable.ts';
import { editorialDoubtful } from './version/editorial-doubtful.ts';
import { formattingOnly } from './version/formatting-only.ts';
import { plainText } from './version/plain-text.ts';
import { summaryMissing } from './version/summary-missing.ts';
import { unclassified } from './version/unclassified.ts';

export const RULES: readonly LintRule[] = [
  displayedMismatch,
  effectiveMissing,
  futurePublished,
  newVersionSameDate,
  relativeWords,
  reviewDue,
  editorialDoubtful,
  formattingOnly,
  plainText,
  summaryMissing,
  unclassified,
  checkBackOnly,
  marketingMixed,
  materialityUnset,
  period,
  promiseArtefact,
  promiseQuote,
  promiseUndeclared,
  promiseUnmet,
  withoutConsentUnset,
  automated,
  breach,
  categories,
  changesPeriod,
  changes,
  children,
  complaint,
  contact,
  cookies,
  law,
  legalBasis,
  operatorId,
  purposes,
  recipients,
  responsiblePerson,
  retention,
  rightsHow,
  rights,
  sourceOfData,
  storageCountry,
  transfer,
  withdraw,
  archiveLink,
  browsewrap,
  categoryRetention,
  consentWithdraw,
  definedTerms,
  purposeBasis,
  definitions,
  sectionNumbers,
  sourceCategory,
  kzLegalBasis,
  https,
  mentionedDoc,
  ownSite,
  contactDrift,
  emailDomain,
  phoneShown,
  phoneValid,
  wellKnown,
  invisible,
  literalEmphasis,
  phoneDash,
  unprintable,
  placeholder,
  quotes,
  ruPreposition,
  emojiLabel,
  headingOrder,
  linkText,
  tableHeader,
  parity,
  missingLocale,
  otherLanguage,
  prevailing,
  stale,
  unconfirmed,
  unknownLanguage,
  untranslated,
  wideTable,
  emptySection,
  fleschRu,
  hedges,
  sentenceLength,
  vagueRetention,
  noEffectiveDate,
  subjectLength,
  urgencyWords,
  noOutsideWitness,
  factsCategoryPurpose,
  factsCategoryRetention,
  factsConsentWithdraw,
  factsContacts,
  factsCookieTable,
  factsMaterialityContradiction,
  factsPhone,
  factsPurposeBasis,
  factsRegistration,
  factsSite,
  factsUnknown,
  textVsFacts,
];
