/** The words of the desk in English. */
import type { DeskWords } from '../desk-words.ts';
import { counted } from '../plural.ts';
import { reviews } from './desk-reviews.ts';

const days = (count: number) => counted('en', count, { one: 'day', other: 'days' });
const errors = (count: number) => counted('en', count, { one: 'error', other: 'errors' });
const others = (count: number) => counted('en', count, { one: 'other finding', other: 'other findings' });

export const desk: DeskWords = {
  name: 'Desk',
  foot: (folder) =>
    `This desk works on your machine only and writes to policies/ in “${folder}”. Readers see what is published here when the site is next built.`,
  back: 'All policies',
  skip: 'Skip to the page',
  languages: 'Language of the desk',
  save: 'Save',
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  away: 'The desk does not answer: it was closed, or this page is from an earlier start. Your text is in this window only. Copy it, start the desk again, and paste it there.',
  copyText: 'Copy the text',
  needsScript: 'Without JavaScript the preview and the findings show what was saved last.',

  list: {
    title: 'Policies',
    lead: 'What holds, what comes, what is promised, and what is still open.',
    empty: 'There are no policies yet. Begin with “gazette init” or “gazette import”.',
    holds: 'In force',
    comes: 'Coming',
    nothingComes: 'Nothing is announced.',
    promised: 'Promised on a change',
    nothingPromised: 'The policy promises nothing on a change.',
    open: 'Open',
    nothingOpen: 'Nothing is open.',
    draft: 'Draft',
    noDraft: 'No draft.',
    findings: (error, other) =>
      [error > 0 ? errors(error) : '', other > 0 ? others(other) : ''].filter(Boolean).join(', ') ||
      'nothing found',
    days: (count) => `${days(count)} between publication and effect`,
    review: (date) => `to be read again by ${date}`,
    mechanism: {
      'home-page-banner': 'notice on the home page',
      email: 'notice by e-mail',
      'last-updated': 'date of the last update',
      archive: 'archive of all versions',
    },
    unreadable: 'The policies cannot be read',
  },

  policy: {
    versions: 'Versions',
    noVersions: 'Nothing is published yet.',
    beginLead: 'The next version begins with words that are there. Published versions stay as they are.',
    from: 'Begin with',
    fromInForce: (version) => `the text in force (${version})`,
    fromAnnounced: (version) => `the announced text (${version})`,
    announced: (versions) =>
      `Announced, and not in force yet: ${versions}. A draft that begins with the text in force does not have its changes: if it applies later, it takes them back. Begin with the announced text to keep them.`,
    clean: 'Text as a file',
    parts: 'Parts of the draft',
    fromEmpty: 'an empty text',
    fromTemplate: 'a text written from the facts about the company',
    beginButton: 'Begin the draft',
    draft: 'Draft',
    write: 'Write',
    addText: (language) => `Add a text: ${language}`,
    about: 'About the change',
    publish: 'Publish',
    text: 'Text',
    notice: 'Notice',
    more: 'Enter in the ledger',
    redlineFrom: (version) => `Redline against: ${version}`,
    allClear: 'check finds nothing.',
  },

  edit: {
    title: (language) => `Draft: ${language}`,
    label: 'Text in Markdown',
    help: 'Between the two lines of dashes stand the title and the standing of the text. Two number signs begin a section, {#name} at its end is its anchor and stays the same in every language.',
    preview: 'Preview',
    asText: 'As a text',
    asRedline: 'With changes marked',
    asPage: 'As a page of the site',
    changes: 'Changes by section',
    against: (version) => `Compared with: ${version}`,
    first: 'This will be the first version: there is nothing to compare with.',
    findings: 'Findings',
    noFindings: 'Nothing was found in this text.',
    elsewhere: 'Elsewhere in the policy',
    line: (line) => `line ${line}`,
    severity: { error: 'error', warning: 'warning', info: 'note' },
    notes: (count) => counted('en', count, { one: 'note', other: 'notes' }),
    files: 'Word and PDF',
    word: 'Word with tracked changes',
    pdf: 'PDF of the redline',
    notText:
      'This file is not UTF-8, so it cannot be edited here. Save it as UTF-8 in the program that wrote it, or put a Word file in its place.',
    tools: {
      heading: 'Section',
      bold: 'Bold',
      italic: 'Italic',
      list: 'List',
      numbers: 'Numbers',
      link: 'Link',
    },
  },

  conflict: {
    title: 'Somebody else has changed this text',
    body: 'It was written in another window, in an editor or by a command while you were writing. Nothing was overwritten: their words are on the disk, yours are in this window.',
    gone: 'This draft is no longer there: it was published or taken away. Your words are in this window only: copy them before you close it.',
    show: 'Show what is different',
    mine: 'Keep mine',
    theirs: 'Take theirs',
    reloaded: 'The text was changed elsewhere and is shown anew.',
    differences: 'From their text to yours',
  },

  word: {
    title: 'A Word file as this text',
    lead: 'Drop a .docx file here or choose one. The files of several people are merged: drop or choose them together. Nothing is written before you have seen what changes.',
    choose: 'Choose Word files',
    reading: 'Reading the file…',
    tracked: (changes, comments) =>
      `The file has ${counted('en', changes, { one: 'tracked change', other: 'tracked changes' })}${comments > 0 ? ` and ${counted('en', comments, { one: 'comment', other: 'comments' })}` : ''}. Which text?`,
    accepted: 'As it would be, with all changes',
    original: 'As it was, without any',
    remarks: 'Look at this',
    comments: 'Comments, which are kept beside the draft',
    difference: 'What the file changes in this draft',
    same: 'The file has the same words as this draft.',
    conflicts: 'Changed in both',
    conflictsLead:
      'In these sections both the draft and the file differ from that version, each in its own way. Taking the file drops the draft’s words there.',
    noConflicts: 'No section was changed in both.',
    take: 'Put the file in place of this text',
    cancel: 'Leave the draft as it is',
    refused: (reason) => `The file cannot be taken in: ${reason}`,
    taken: 'The file is the text of the draft now.',
    tooLarge: (megabytes) => `The file is larger than ${megabytes} MB, which no policy is.`,
    empty: 'The file holds no words.',
    author: (name) => `${name}:`,
    somebody: 'Somebody',
  },

  reviews,

  about: {
    title: 'About the change',
    lead: 'What the company says of this version. It is frozen with it and shown to readers.',
    class: { label: 'What kind of change is it?' },
    classes: {
      substantive: { label: 'Substantive', help: 'has a notice and moves “last updated”' },
      editorial: { label: 'Editorial', help: 'a typing error, a link: no notice' },
    },
    material: {
      label: 'Does it matter to the people concerned?',
      help: 'Whether it is material. A person decides this.',
    },
    yes: 'Yes',
    no: 'No',
    undecided: 'Not decided yet',
    reason: { label: 'Why?', help: 'Why it is material or not, or why it is editorial. Kept on record.' },
    effective: {
      label: 'From which day does it apply?',
      help: 'Left empty, it is asked for when you publish.',
    },
    earliest: (date, period) =>
      period === null
        ? `Earliest day if it were published today: ${date}. No notice period is promised.`
        : `Earliest day if it were published today: ${date}, since ${days(period)} are promised.`,
    takeEarliest: 'Take this day',
    approved: {
      label: 'Approved on',
      help: 'The day on which the company decided on it, if you want it on record.',
    },
    label: { label: 'Name of the version', help: 'Beside its date, such as “Version 3”.' },
    kinds: { label: 'What changes' },
    kindNames: {
      controller: 'The company itself',
      contacts: 'Contacts',
      'data-category': 'Kinds of data',
      source: 'Where data come from',
      purpose: 'Purposes',
      'legal-basis': 'Legal basis',
      recipient: 'Recipients',
      transfer: 'Transfer abroad',
      security: 'Security',
      retention: 'Periods of storage',
      rights: 'Rights',
      'automated-decisions': 'Automated decisions',
      cookies: 'Cookies',
      notice: 'How people are told',
      law: 'A change in law',
      other: 'Something else',
      'recipient-category': 'Kinds of recipients',
      'secondary-use': 'Another use of data',
      service: 'The service',
      price: 'Prices',
      liability: 'Liability',
      disputes: 'Disputes',
      'new-consent': 'New consent is needed',
    },
    summary: (language) => `Summary: ${language}`,
    summaryLead: 'For readers, section by section: what was, what becomes, what it means for them.',
    clause: 'Section',
    noClause: 'no section',
    was: 'Was',
    becomes: 'Becomes',
    means: 'Means for the reader',
    addPoint: 'Add a point',
    removePoint: 'Remove this point',
    incomplete: 'A point is kept once “Becomes” says something.',
    broken:
      'This file cannot be read as it stands. Mend it here; everything else comes back once it can be read.',
    rest: 'Why publishing would be refused',
    clear: 'Nothing stands in the way of publishing.',
    wrongDay: 'This is no day.',
    refused: 'This cannot be kept:',
  },

  publish: {
    title: 'Publish',
    lead: 'First see everything that will be made. Nothing is written before the last button.',
    published: {
      label: 'Made public on',
      help: 'Today, unless the text was public before and is entered only now.',
    },
    late: {
      label: 'The text was public before today',
      help: 'Tick this to allow a day in the past.',
    },
    replaces: {
      label: 'Does it take the place of an announced version?',
      help: 'That version is withdrawn and never applies.',
    },
    replacesNone: 'no: it stands beside them',
    show: 'Show what will be made',
    refused: 'Publishing would be refused',
    refusedLead: 'Mend these first. The terminal refuses for the same reasons.',
    missing: 'Answer the questions above to see what will be made.',
    outcome: 'What will be made',
    version: (version, date) => `Version ${version}, in force from ${date}`,
    first: 'It is the first version: it replaces none.',
    follows: (version) => `It follows: ${version}.`,
    files: (files) => `${files}: these files never change again.`,
    ledger: (replaced) =>
      replaced === null
        ? 'The ledger gets one line.'
        : `The ledger gets one line, and one for the withdrawal of version ${replaced}.`,
    draftGoes: 'The draft’s folder is removed.',
    pages: (languages, from) =>
      `The next build adds a page, a PDF and downloads in: ${languages}${from === null ? '' : `; and the redline against: ${from}`}.`,
    noticeFirst: (date) =>
      `No notice, since nothing is replaced; an entry in feeds; “last updated” is ${date}.`,
    noticeIn: (languages, date) =>
      `A notice in: ${languages}; an entry in feeds; “last updated” moves to ${date}.`,
    noticeMissing: 'A notice in no language: the summary is missing.',
    noticeNone: 'No notice and no entry in feeds; “last updated” stays.',
    fact: (path, list, again) =>
      `Facts: ${path} changed, named as material by ${list}.${again ? ' Consent is needed again.' : ''}`,
    period: (count, promised) =>
      promised === null
        ? `${days(count)} from publication to effect; none are promised.`
        : `${days(count)} from publication to effect; ${promised} promised.`,
    told: 'To know before you publish',
    notices: 'The notice as it will go out',
    sure: 'I have read this. A published version can never be changed.',
    button: 'Publish',
    changed: 'The draft was changed after it was shown to you. Nothing was published: look again.',
    done: (version) => `Version ${version} is published.`,
    after:
      'Keep policies/ (commit it), and build the site. Nobody is told by itself: the notice is sent by you.',
  },

  agreement: {
    again: 'The answers were changed: show again what will be made.',
    differs:
      'This is not what was shown to you: an answer is another one now. Nothing was written: look again.',
    unsure: 'Tick above the last button that you have read this. Nothing was written.',
  },

  event: {
    titles: {
      withdraw: 'Withdraw',
      correct: 'Correct',
      classify: 'Classify',
      notified: 'A notice was given',
      reviewed: 'Read again',
    },
    fields: {
      reason: { label: 'Reason', help: 'Readers will see it in these words.' },
      note: { label: 'Note', help: 'What is wrong and what is right. Readers will see it in these words.' },
      what: { label: 'What was put right', help: 'Said to readers in every language.' },
      was: { label: 'What stood there' },
      becomes: { label: 'What is right' },
      class: { label: 'What kind of change was it?' },
      material: { label: 'Did it matter to the people concerned?' },
      late: { label: 'It happened in the past and is entered only now' },
      channel: { label: 'How it was given' },
      audience: { label: 'How many people got it', help: 'Never who.' },
      notice: {
        label: 'The file that was sent',
        help: 'The ledger gets its digest; the file stays with you.',
      },
      by: { label: 'Who read it' },
      'reviewed.note': { label: 'Note', help: 'Published with the review, in these words.' },
      locale: { label: 'The translation that was confirmed', help: 'Left open: the policy as a whole.' },
    },
    choices: {
      name: 'name',
      address: 'address',
      phone: 'telephone',
      'what.email': 'e-mail address',
      'channel.email': 'by e-mail',
      link: 'link',
      date: 'date',
      period: 'period',
      amount: 'amount',
      wording: 'wording',
      substantive: 'substantive',
      editorial: 'editorial',
      'home-page': 'on the home page',
      'last-updated': 'by the date of the last update',
      other: 'in another way',
    },
    day: 'Day',
    whole: 'not chosen',
    dayHelp: 'Today, if it is left empty.',
    required: 'An answer is needed here.',
    wrong: 'This cannot be taken: words in one line, a whole number, or a day.',
    answers: 'What you entered',
    empty: 'left empty',
    holdsThen: (day, version) => `What applies from ${day}: ${version}.`,
    nothingThen: (day, until, next) =>
      until === null
        ? `From ${day} no version applies, and none is announced. This is the version in force.`
        : `From ${day} no version applies until ${until}, when the next begins: ${next}. This is the version in force.`,
    sure: (line) => `This will be line ${line} of the ledger. It cannot be taken back.`,
    write: 'Write it to the ledger',
    done: (line) => `Line ${line} of the ledger.`,
    show: 'Go on',
  },

  notice: {
    title: 'Notice',
    lead: 'What people are told, in each form and language, byte for byte as the site has it.',
    planned: 'As it would be if the draft were published as you decided above.',
    none: 'This version has no notice: only a substantive version that replaces another has one, in the languages that both have.',
    about: { change: 'Of the change', correction: 'Of the correction', withdrawal: 'Of the withdrawal' },
    subject: 'Subject',
    preheader: 'First words',
    mail: 'Mail',
    plain: 'Mail as plain text',
    short: 'Short message',
    files: 'Files',
    failed: 'The notice cannot be made:',
  },

  refused: {
    title: 'Not here',
    token: 'Open the address that gazette desk shows in the terminal: this page needs the token in it.',
    origin: 'Refused: this was asked by another page. Open the desk’s own address.',
    host: 'Refused: this address does not name the desk.',
    missing: 'There is no such page, policy or version.',
    tooMuch: 'More was sent than any policy has.',
    failed: 'The desk failed at this. Nothing was written. The terminal says more.',
  },
};
