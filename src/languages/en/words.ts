import { type CorrectedThing, type DateFormat, type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { inside } from '../sentence.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** What a correction puts right. */
const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'name',
  address: 'address',
  phone: 'phone number',
  email: 'email address',
  link: 'link',
  date: 'date',
  period: 'period',
  amount: 'amount',
  wording: 'wording',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', unless it is withdrawn before then';

/** The words in English; `format`: how days are written. */
export const wordsWith = (format: DateFormat): Dictionary => ({
  locale: 'en',
  languageName: 'English',
  date: (date) => dates.long(date, format),
  shortDate: (date) => dates.short(date, format),
  site: {
    policiesOf: (organisation) => `${organisation} policies`,
    lead: 'The texts in force, every earlier version, and what changed between them.',
    skipToContent: 'Skip to the text',
    languages: 'Languages',
    ledger: 'Ledger of publications',
    checksums: 'Checksums',
    frozen: 'A published version never changes. Its digest is kept in the ledger.',
    builtAsOf: (date) => `Pages built as of ${date}.`,
    noPolicies: 'Nothing is published here yet.',
    forMachines: 'For programs',
    search: 'Search',
    preview: 'A preview: this site shows drafts, which are not published and may change.',
    draftChanges: 'What the draft changes',
  },
  status: (status) =>
    ({
      draft: 'Draft',
      upcoming: 'Upcoming',
      'in-force': 'In force',
      superseded: 'Superseded',
      withdrawn: 'Withdrawn',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'A draft: the text is not published yet and may change.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `This version was announced for ${effective} and will be withdrawn on ${withdrawn}: it will not come into force.`
          : `This version is not in force yet. It takes effect on ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Its announced last day: ${lastDay}.` : ''}`;
      case 'in-force':
        return `This version has been in force since ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Its last day is ${lastDay}: it will be withdrawn on ${withdrawn}.`
              : ` It ends on ${lastDay}, unless the new version is withdrawn before then.`
        }`;
      case 'superseded':
        return lastDay
          ? `This version is no longer in force. It was in force from ${effective} to ${lastDay}.`
          : `This version is no longer in force. Another took its place before it could hold for a day.`;
      case 'withdrawn':
        return lastDay
          ? `This version was in force from ${effective} to ${lastDay}. It was withdrawn on ${withdrawn ?? ''} and is not in force.`
          : `This version was withdrawn on ${withdrawn ?? ''}, before it could take effect on ${effective}. It is not in force.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Authoritative text',
      official: 'Official translation',
      informative: 'Translation for information',
      pending: 'Translation pending',
    })[standing],
  version: {
    ofDate: (date) => `Version of ${date}`,
    short: (date, id) => (id.includes('.') ? `Version of ${date} (${id})` : `Version of ${date}`),
    lastUpdated: 'Last updated',
    effective: 'In force since',
    wasEffective: 'Was in force from',
    willBeEffective: 'Comes into force',
    wouldBeEffective: 'Was to come into force',
    published: 'Published',
    entered: (date) => `entered in the archive on ${date}`,
    inForceSince: (date) => `In force since ${date}`,
    digest: 'Digest of the text (SHA-256)',
    number: 'Version number',
    before: 'Previous version',
    after: 'Next version',
    replacedBy: (id) => `Replaced by version ${id} before it came into force.`,
    insteadPublished: (version) => `The version of ${version} was published in its place.`,
    insteadApplies: {
      will: (version) => `In its place another version takes effect on ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `In its place another version took effect on ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) => `Nothing changes on ${effective}: the version of ${stays} stays in force.`,
      has: (effective, stays) => `Nothing changed on ${effective}: the version of ${stays} stayed in force.`,
    },
    nothingHeld: (from, until) => `From ${from} to ${until} no version was in force.`,
    unlessWithdrawn: ', unless the new version is withdrawn before then',
    reasonIn: (language) => `Reason (in ${language}):`,
    consent: {
      will: 'We will ask you separately for your consent to this change.',
      has: 'We ask you separately for your consent to this change. Whether you have given it is not shown here.',
    },
    withoutConsent: (contact) =>
      `What applies to you without it is not said here: see the text${contact ? `, or ask ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `What will change with the version of ${version}`,
      has: (version) => `What changed with the version of ${version}`,
      had: (version) => `What changed then with the version of ${version}`,
    },
    editorial: 'We call this change editorial: it does not move the date of the last update.',
    editorialCounts: {
      will: () => 'The new wording takes effect with the new version all the same.',
      has: (date) => `The new wording has applied since ${date}.`,
      had: (date) => `The new wording applied from ${date}.`,
    },
    publishedAsSample: 'Day of publication in the sample',
    noneInForce: 'No version is in force at present.',
    contents: 'Contents',
    downloads: 'Download',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Redline as PDF',
    redlineWord: 'Redline as Word, with tracked changes',
    markdown: 'Markdown',
    text: 'Plain text',
    archive: 'All versions',
    read: 'Read',
    readInForce: 'Read the version in force',
    whatChangedSince: 'What has changed since',
    firstVersion: 'This is the first version: it replaces none.',
    upcoming: (date) => `A new version comes into force on ${date}${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `The first version comes into force on ${date}${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `The change announced for ${effective} does not take place (day of withdrawal: ${withdrawn}).`,
    recalledText: 'The text of the cancelled change',
    withdrawnOn: (date) => `Withdrawn on ${date}.`,
    willBeWithdrawnOn: (date) => `To be withdrawn on ${date}.`,
    willNotCome: 'Will not take effect',
    inLanguage: (language) => `(in ${language})`,
    table: (n) => `Table ${n}`,
    backToText: (number) => `Back to the text, note ${number}`,
    updated: 'last updated',
    until: (date) => `announced end: ${date}`,
    binding: (language) => `binding text: ${language}`,
    versions: 'Archive',
  },
  sample: {
    badge: 'Sample',
    mark: 'Sample, never published',
    only: (line) => `Only in the sample: ${inside(line)}`,
    outside: (line) => `Outside the sample, ${inside(line)}`,
    becomes: 'In the sample',
    coming: (date) => `A sample of a new version, dated ${date}: never published, without effect.`,
    before: (organisation) => `The version before this one is a sample: ${organisation} never published it.`,
    version: (organisation) =>
      `A sample: ${organisation} never published this text, and it has no effect. It shows how the archive works.`,
    pair: (organisation, version) =>
      `Compared with a sample (${inside(version)}): ${organisation} never published that text, and it has no effect.`,
    both: (organisation) =>
      `Two samples compared: ${organisation} never published either of these versions, and they have no effect. They show how the archive works.`,
  },
  pending: {
    title: 'Translation pending',
    body: (language) => `There is no text in this language yet. The ${language} text is the binding one.`,
    link: (language) => `Read it in ${language}`,
  },
  translationNote: (language) =>
    `This is a translation for information. If it differs, the ${language} text applies.`,
  history: {
    title: 'All versions',
    of: (policy) => `${policy}: all versions`,
    lead: 'Every version since the first publication. None is ever removed or changed.',
    from: 'From',
    until: 'Until',
    untilNow: 'no end known',
    periods: 'Which version was in force on which day',
    status: 'Status',
    versionColumn: 'Version',
    compareTitle: 'Compare two versions',
    older: 'Older',
    newer: 'Newer',
    compare: 'Compare',
    earlier: (count) => `Earlier versions (${count})`,
    undecided: 'We have not said yet whether this change is material or only editorial.',
    stats: (added, removed) => `Words added: ${added}, removed: ${removed}.`,
    more: 'Details',
  },
  asOf: {
    title: 'Which version was in force on a day?',
    label: 'Day',
    show: 'Show',
    inForce: (day, tense) =>
      ({
        past: `On ${day} this version was in force:`,
        present: `On ${day} this version is in force:`,
        future: `On ${day}, unless that is changed before, this version will be in force:`,
      })[tense],
    named: (date, id) => `version of ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) => (lastDay ? `from ${since} to ${lastDay}` : `from ${since}, no end known`),
    announcedPeriod: (since, lastDay) =>
      `from ${since}; it ends on ${lastDay}, unless the new version is withdrawn before then`,
    notYet: (day, tense, first) =>
      `On ${day} no version ${tense === 'past' ? 'was' : 'is'} in force yet.${first ? ` The first version: from ${first}.` : ''}`,
    nothing: (day) => `On ${day} the archive has no version, so it does not show whether any is in force.`,
    repealed: (day, tense, withdrawn) =>
      `On ${day} no version ${tense === 'past' ? 'was' : 'is'} in force. The last one was withdrawn on ${withdrawn}.`,
    announced: (published, effective) =>
      `announced by then (published on ${published}), takes effect on ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `published on ${published}, meant to apply from ${effective}, withdrawn on ${withdrawn}; it was never in force`,
    sample: (effective) => `has no effect; its day in the sample is ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `published on ${published}, announced for ${effective}, to be withdrawn on ${withdrawn}: it will not come into force`,
    noNotice: 'There is no record that notice of it was given.',
    notADay: 'Choose a day.',
  },
  record: {
    title: 'Record of publication',
    lead: 'What the ledger has about this version, and how anyone can check it.',
    statement:
      'If a digest agrees, these files have not changed since that digest was published. By itself it does not prove when that was, that anyone read them, or what a court will accept.',
    origin: ({ from, ref, path, line }) =>
      `Taken in from ${from === 'git' ? 'a git history' : from === 'ota' ? 'the records of Open Terms Archive' : 'a folder of files'}: ${path}, ${ref}.${line ? ` The source says: “${line}”.` : ''}`,
    events: 'In the ledger',
    eventAt: (date, line) => `Entered on ${date}, line ${line}`,
    notified: (notice) => notified(notice, format),
    said: { approved: 'Approved', label: 'Label' },
    event: {
      published: (event) =>
        `Published on ${dates.long(event.published, format)}; effective date: ${dates.long(event.effective, format)}.`,
      translated: (event, languageIn) => `Translation added: ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Translation (${languageIn(event.locale)}) confirmed` : 'Reviewed without change'} on ${dates.long(event.date, format)} by ${withFullStop(event.by)}`,
      notified: (event) => notified(event, format),
      classified: (event) =>
        `Decided on ${dates.long(event.date, format)}: the change is ${event.class === 'editorial' ? 'editorial' : event.material ? 'substantive, and matters to readers' : 'substantive'}.`,
      corrected: (event) => `Correction of ${dates.long(event.date, format)}:`,
      approved: (event) =>
        `Approved on ${dates.long(event.date, format)} by ${event.by} (${event.role}), as only the publisher says.`,
      rewritten: ({ lines, kept }) =>
        `Published anew: of the ${counted('en', lines, { one: 'line', other: 'lines' })} that the ledger had before, the first ${kept} stay; the others are not as they were published. The reason given:`,
      withdrawn: (event) => `Withdrawal as of ${dates.long(event.date, format)}.`,
    },
    digests: 'Digests',
    file: 'File',
    digest: 'SHA-256 in the ledger',
    check: 'Check',
    needsScript:
      'With JavaScript your browser computes the digests here; the commands below work without it.',
    checking: 'computing…',
    isSame: 'agrees',
    isOther: 'does not agree',
    isLost: 'could not be loaded',
    chainHolds: 'Every line of the ledger holds the digest of the line before: the chain is whole.',
    chainBreaks: 'The chain of the ledger is broken at line',
    byHand: 'Check it yourself',
    byHandLead: 'Download the files and compare what these commands print with the ledger.',
    witnesses: 'Outside witnesses',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Time stamp (RFC 3161)', signature: 'SSH signature', opentimestamps: 'OpenTimestamps proof' }[type]} over the first ${counted('en', lines, { one: 'line', other: 'lines' })} of the ledger`,
    noWitness: 'No outside witness is kept for this version. Only the publisher vouches for its date.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `“${was}” → `}“${becomes}”.`,
    noteIn: (language) => `Note (in ${language}):`,
    unchanged: 'Corrections do not change the published text itself.',
    corrected: (date, language) => `Correction of ${date}${language ? ` (in ${language})` : ''}:`,
    reviewed: (date) => `Reviewed without change on ${date}.`,
    unconfirmed:
      'This text was written from a template and awaits confirmation by somebody who speaks the language.',
    translationAdded: (date) => `This translation was added on ${date}.`,
    unconfirmedShort: 'translation not confirmed',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Compare two versions',
    lead: 'Choose any two versions.',
    needsScript: 'Comparing any two versions needs JavaScript. Without it, these comparisons are ready:',
    working: 'Comparing…',
    failed: 'The texts could not be loaded. Check the connection and try again.',
    unknown: 'There is no such version. Choose versions from the list.',
    same: 'The same version is chosen twice. Choose two different ones.',
    backwards:
      'The version on the left is the later one, so the changes are shown backwards: what was added looks removed.',
    swap: 'Swap the versions',
    prebuilt: 'This comparison as a page of its own',
    neverHeld: (version) => `${version} was withdrawn and never comes into force.`,
  },
  notice: {
    title: 'Change notice',
    subject: 'Subject',
    preheader: 'First words',
    phone: 'On a phone',
    desktop: 'On a computer',
    forms: {
      html: 'Email (HTML)',
      txt: 'Email (plain text)',
      eml: 'Email (.eml)',
      json: 'Data (JSON)',
      ics: 'For the calendar (.ics)',
    },
    short: 'Short message',
    feed: 'Feed of changes (Atom)',
    lead: 'What subscribers receive: the email, a short message and the day for the calendar.',
    developers: 'For developers',
  },
  banner: {
    label: 'Changes to our policies',
    upcoming: (title, date) => `A new version of “${title}” comes into force on ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `A new version of “${title}” has been in force since ${date}.`,
    sample: (sentence) =>
      `A sample. In it alone ${inside(sentence)} It was never published and has no effect.`,
    recalled: (title, date) => `The change of “${title}” announced for ${date} is cancelled.`,
    changes: 'What will change',
    changed: 'What changed',
    newText: 'The new text',
    hide: 'Hide',
    more: (count) => `More changes: ${count}`,
    homePage: 'Notice on the home page',
    embedLead: (days) =>
      `Shown from the day of publication and for ${days} days after a version takes effect; hidden when there is no news.`,
    script: 'One line for the site: it follows the days and the page’s language, and readers can hide it',
    frame: 'Without a script, as a frame',
    snippet: 'HTML to paste by hand',
  },
  reading: {
    minutes: (minutes) => `About ${counted('en', minutes, { one: 'minute', other: 'minutes' })} to read`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, version of ${date}`,
    citedClause: (number, title) => (number ? `section ${number}` : `section “${title}”`),
    copy: 'Copy a link to this section',
    copied: 'Copied',
    nextReview: (date) => `Next review: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Go through the changes',
    previous: 'Previous',
    next: 'Next',
    position: 'Change {n} of {all}',
    onlyChanged: 'Changes only',
    folded: 'Unchanged paragraphs: {n}',
    marks: 'Marks in words',
    keys: 'With the text in focus: J for the next one, K for the one before.',
    skipToText: 'Skip to the marked text',
  },
  print: {
    page: (page, pages) => `Page ${page} of ${pages}`,
    whereStatus: (url) => `Whether this version is in force on a given day: ${url}`,
    effective: 'In force from',
    lastDay: 'Last day in force',
    replaces: (version) => `Replaced the version of ${version}`,
    willReplace: (version) => `Will replace the version of ${version}`,
    wasToReplace: (version) => `Was to replace the version of ${version}`,
    changes: 'What is different from that version',
    wordForWord: 'Word-for-word comparison',
    nothingAfter: (withdrawn) => `No other version took its place on ${withdrawn}.`,
    asOf: 'As of',
  },
});

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'on the home page',
  email: 'by e-mail',
  'last-updated': 'by the date of the last update',
  other: 'in another way',
};

function notified({ channel, date, audience }: GivenNotice, format: DateFormat): string {
  return `Notice given on ${dates.long(date, format)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('en', audience, { one: 'recipient', other: 'recipients' })}`}.`;
}
