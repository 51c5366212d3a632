/** The words that a project may replace, made from `dictionary.ts`: `npm run generate` writes it. */

/** Words that name nothing, by the part that they stand in. */
const PLAIN = `
site: lead skipToContent languages ledger checksums frozen noPolicies forMachines search preview draftChanges
version: lastUpdated effective wasEffective willBeEffective wouldBeEffective published digest number before after unlessWithdrawn editorial publishedAsSample noneInForce contents downloads pdf word redlinePdf redlineWord markdown text archive read readInForce whatChangedSince firstVersion recalledText willNotCome updated versions
version.consent: will has
sample: badge mark becomes
pending: title
history: title lead from until untilNow periods status versionColumn compareTitle older newer compare undecided more
asOf: title label show noNotice notADay
record: title lead statement events digests file digest check needsScript checking isSame isOther isLost chainHolds chainBreaks byHand byHandLead witnesses noWitness unchanged unconfirmed unconfirmedShort
record.said: approved label
record.proven: title nothing digests said
tensed.whatChanged: will has had would
tensed.whatChangedWith: will has had would
tensed.was: will has had would
tensed.becomes: will has had would
tensed.means: will has had would
tensed.newText: will has had would
tensed.wordForWord: will has had would
redline: title none listTitle textTitle legend legendAdded legendRemoved legendMoved added removed end movedHere movedAway oldText newText sideView
comparePage: title lead needsScript working failed unknown same backwards swap prebuilt
notice: title lead subject preheader phone desktop short feed developers
banner: label changes changed newText hide homePage script frame snippet
reading: copy copied
clause: added moved history lead showChange inVersion link past onDay
picture: title lead clause leadYears
picture.key: added changed moved removed stands
redlineTools: label previous next position onlyChanged folded marks keys skipToText
print: effective lastDay changes wordForWord asOf
api: title lead address holds schema stable
api.rows: index policy document release consent timemap collections feeds llms ledger
dataSummary: title category purposes period recipients unknown short binds rights
follow: title short lead calendar calendarLead calendarNone mail mailLead feed feedLead feedAddress feedAll copy
changesPage: title lead firstVersion years
beside: title missing short
notFound: title body asOf
promises: title none byItself
search: title lead label submit policy status any needsScript failed found none missing more
`;

const plain = PLAIN.trim()
  .split('\n')
  .flatMap((line) => {
    const [part, words] = line.split(': ') as [string, string];
    return words.split(' ').map((word) => (part === '-' ? word : `${part}.${word}`));
  });

/** By its path, what each names; a number has `#` in front. */
export const REPLACEABLE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(plain.map((path) => [path, []])),
  'site.policiesOf': ['organisation'],
  'site.builtAsOf': ['date'],
  'version.ofDate': ['date'],
  'version.short': ['date', 'id'],
  'version.entered': ['date'],
  'version.inForceSince': ['date'],
  'version.replacedBy': ['id'],
  'version.insteadPublished': ['version'],
  'version.insteadApplies.will': ['version'],
  'version.insteadApplies.has': ['version'],
  'version.nothingChanges.will': ['effective', 'stays'],
  'version.nothingChanges.has': ['effective', 'stays'],
  'version.nothingHeld': ['from', 'until'],
  'version.reasonIn': ['language'],
  'version.changesWith.will': ['version'],
  'version.changesWith.has': ['version'],
  'version.changesWith.had': ['version'],
  'version.editorialCounts.will': ['effective'],
  'version.editorialCounts.has': ['effective'],
  'version.editorialCounts.had': ['effective'],
  'version.upcoming': ['date'],
  'version.firstUpcoming': ['date'],
  'version.recalled': ['effective', 'withdrawn'],
  'version.withdrawnOn': ['date'],
  'version.willBeWithdrawnOn': ['date'],
  'version.inLanguage': ['language'],
  'version.table': ['#n'],
  'version.backToText': ['#number'],
  'version.until': ['date'],
  'version.binding': ['language'],
  'sample.only': ['line'],
  'sample.outside': ['line'],
  'sample.coming': ['date'],
  'sample.before': ['organisation'],
  'sample.version': ['organisation'],
  'sample.pair': ['organisation', 'version'],
  'sample.both': ['organisation'],
  'pending.body': ['language'],
  'pending.link': ['language'],
  translationNote: ['language'],
  'history.of': ['policy'],
  'history.earlier': ['#count'],
  'history.stats': ['#added', '#removed'],
  'asOf.named': ['date', 'id'],
  'asOf.announcedPeriod': ['since', 'lastDay'],
  'asOf.nothing': ['day'],
  'asOf.announced': ['published', 'effective'],
  'asOf.recalled': ['published', 'effective', 'withdrawn'],
  'asOf.sample': ['effective'],
  'asOf.toBeRecalled': ['published', 'effective', 'withdrawn'],
  'record.eventAt': ['date', '#line'],
  'record.proven.time': ['moment', 'authority'],
  'record.proven.key': ['fingerprint'],
  'record.proven.block': ['#height'],
  'record.noteIn': ['language'],
  'record.reviewed': ['date'],
  'record.translationAdded': ['date'],
  'redline.between': ['from', 'to'],
  'redline.trivial': ['#count'],
  'redline.places': ['#count'],
  'redline.rest': ['#count'],
  'comparePage.neverHeld': ['version'],
  'banner.upcoming': ['title', 'date'],
  'banner.inForce': ['title', 'date'],
  'banner.sample': ['sentence'],
  'banner.recalled': ['title', 'date'],
  'banner.more': ['count'],
  'banner.embedLead': ['days'],
  'reading.minutes': ['#minutes'],
  'reading.nextReview': ['date'],
  'clause.changed': ['date'],
  'clause.willChange': ['date'],
  'clause.edited': ['date'],
  'clause.willBeEdited': ['date'],
  'clause.willBeAdded': ['date'],
  'clause.willBeMoved': ['date'],
  'clause.movedFrom': ['number'],
  'clause.historyOf': ['clause'],
  'clause.since': ['date'],
  'clause.gone': ['date'],
  'clause.comes': ['date'],
  'clause.goes': ['date'],
  'clause.keptIn': ['dates', '#more'],
  'clause.tools': ['clause'],
  'clause.morePlaces': ['#count'],
  'picture.unchanged': ['#count'],
  'picture.times': ['#count'],
  'print.page': ['page', 'pages'],
  'print.whereStatus': ['url'],
  'print.replaces': ['version'],
  'print.willReplace': ['version'],
  'print.wasToReplace': ['version'],
  'print.nothingAfter': ['withdrawn'],
  'dataSummary.changed': ['since', 'before'],
  'dataSummary.isNew': ['since'],
  'follow.calendarAdd': ['date'],
  'follow.mailSubject': ['title'],
  'beside.link': ['language'],
  'beside.standing': ['language'],
  'promises.given': ['date'],
  'promises.notYet': ['due'],
};

/** Words for each of a few things, by what those are called. */
export const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  status: ['draft', 'upcoming', 'in-force', 'superseded', 'withdrawn'],
  standing: ['authoritative', 'official', 'informative', 'pending'],
  'redline.alert': [
    'number',
    'date',
    'period',
    'amount',
    'right',
    'recipient',
    'negation',
    'limit',
    'reference',
    'contact',
  ],
};

/** What depends on more than names: the folder of a language alone can say it. */
export const FIXED: readonly string[] = [
  'statusLine',
  'version.withoutConsent',
  'asOf.inForce',
  'asOf.period',
  'asOf.notYet',
  'asOf.repealed',
  'record.origin',
  'record.notified',
  'record.event.withdrawn',
  'record.event.approved',
  'record.event.published',
  'record.event.classified',
  'record.event.corrected',
  'record.event.notified',
  'record.event.reviewed',
  'record.event.rewritten',
  'record.event.translated',
  'record.witness',
  'record.corrected',
  'record.correctedValue',
  'redline.count',
  'redline.sentence',
  'redline.item',
  'redline.section',
  'reading.citation',
  'reading.citedClause',
  'clause.fate',
];
