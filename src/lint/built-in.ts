/** What is reported besides the rules, while the archive is read, checked or written to. None of it can be suppressed. */
export const BUILT_IN: readonly { readonly id: string; readonly summary: string; readonly why: string }[] = [
  [
    'date/silent-edit',
    'Every byte of a published version is the one that the ledger has.',
    'A published text never changes. Bring the file back from version control, or publish a new version.',
  ],
  [
    'ledger/chain',
    'Every line of the ledger holds the digest of the line before, and no line is backdated.',
    'A line was changed, lost or added. Bring the ledger back from version control.',
  ],
  [
    'draft/open-conflict',
    'Where several people would have a draft otherwise, somebody chose.',
    'The draft keeps the words that it had. `gazette settle` and the desk show all wordings: take one, or write one.',
  ],
  [
    'draft/open-comment',
    'Every comment on a draft is settled before the draft is published.',
    'Comments are never published. Settle it and write `open: false` in `comments.yaml`, or publish with `--close-comments`.',
  ],
  [
    'ledger/witness',
    'Every outside witness that is kept holds for the ledger and proves something.',
    'It is about other bytes, broken, by a certificate that was not valid at its time, or only pending: ask for a new one, and take this one away.',
  ],
  [
    'ledger/rewritten',
    'The ledger begins with all that was published before.',
    'A line that readers have seen was changed or taken away. Bring the ledger back from version control; if the change is meant, `gazette build --rewrite "reason"` says so in the ledger for ever.',
  ],
  [
    'ledger/conflict',
    'The ledger and the published folders are those of one line of publications.',
    'Two branches both published, and a merge put their files together. `gazette rebase` enters the publications of the other branch again after ours.',
  ],
  [
    'policy/binding-language',
    'The site speaks the language that binds.',
    'A policy names its binding language in `policy.yaml`. Take that language back into `locales` of `organisation.yaml`: without its pages readers would have translations alone.',
  ],
  [
    'archive/tracked',
    'Git has none of the files that are for one machine alone: `.cache`, `.send`, a pending write.',
    'Anybody who may commit could otherwise put words on pages past the ledger. Take them out of git, and look at who put them there.',
  ],
  [
    'archive/link-out',
    'No link in `policies/` or `templates/` leads out of the project.',
    'Anybody who may commit could otherwise put a file of the machine that builds on a page. Put the file itself there; links to other files of the same repository may stay.',
  ],
  [
    'archive/conflict',
    'No file holds the marks that git leaves in a conflict.',
    'Choose the words of one branch or write them anew, and take the marks away.',
  ],
  [
    'draft/approvals',
    'As many people approved the draft as `policy.yaml` asks for.',
    'Each approves it as it is now: `gazette approve`. A change after it asks again.',
  ],
  [
    'ledger/early-approval',
    'No approval is dated before the version before was published.',
    'A draft begins after the version before it was published, so an earlier approval was of another text. Who approved is what the publisher says: the ledger proves only when its line was written.',
  ],
  [
    'ledger/line',
    'Every line of the ledger is one event in the form in which it was written.',
    'Bring the ledger back from version control.',
  ],
  [
    'ledger/digest',
    '`ledger.sha256` is the digest of the ledger.',
    'One of the two was changed by hand. Bring both back from version control.',
  ],
  [
    'ledger/unknown-version',
    'Every version folder was published with `gazette publish`.',
    'Move the folder to `draft/` and publish it.',
  ],
  [
    'ledger/lost-version',
    'Every published version is there.',
    'Nothing published is removed. Bring the folder back from version control; to end a version, withdraw it.',
  ],
  ['ledger/lost-file', 'Every published file is there.', 'Bring it back from version control.'],
  [
    'ledger/added-file',
    'A published folder holds only what the ledger has.',
    'Move the file away; a translation is added with `gazette translated`.',
  ],
  [
    'ledger/text-digest',
    'A published text reads today as it read when it was published.',
    'This would be a fault of Gazette: the format of the text is fixed for ever.',
  ],
  [
    'ledger/clock',
    "The machine's clock does not stand before the ledger's last line.",
    'No line is backdated. Set the clock right.',
  ],
  [
    'ledger/invisible',
    'What is written into the ledger holds no sign that nobody sees.',
    'Write the words again without it.',
  ],
  [
    'ledger/pending',
    'No write was left unfinished.',
    'The next command that writes to `policies/` finishes it.',
  ],
  ['ledger/empty', 'The ledger has published versions.', 'Bring it back from version control.'],
  [
    'site/claim',
    'What a built site says of dates, statuses, titles and versions follows from the ledger and the texts.',
    'The page or file was changed after it was built. Build the site again.',
  ],
  [
    'site/page',
    'The pages of a built site hold nothing that hides words, runs foreign scripts or brings in pictures from elsewhere.',
    'The page was changed after it was built. Build the site again.',
  ],
  [
    'site/asset',
    'The scripts and styles of a built site are those of this tool, by their digests, and a theme hides no words.',
    'The file was changed or added after the build. Build the site again; a theme sets colours and typefaces.',
  ],
  [
    'site/rebuild',
    'A built site is, file by file, what a build of its policies makes.',
    'The file was changed after the build, or the site is of other policies. Build it again.',
  ],
  [
    'site/redline',
    'A redline of a built site leads from one published text to the other.',
    'The redline was changed after it was built. Build the site again.',
  ],
  [
    'site/text',
    'A built site has the words that the ledger has.',
    'Build the site again, and find out who changed its files.',
  ],
  [
    'site/checksum',
    'The files of a built site have the digests that its `SHA256SUMS` has.',
    'Build the site again, and find out who changed its files.',
  ],
  [
    'site/link',
    'The files of a built site are files, none a link to elsewhere.',
    'Build the site again, and find out who changed its files.',
  ],
  [
    'site/file',
    'A built site has every file that follows from its ledger and texts, and no other.',
    'Build the site again. Files of your own stand beside the site, not in it.',
  ],
  [
    'site/record',
    'A built site states how it was made (`release.json`), and can be made again from that.',
    'The file was changed after the build, is missing, or is of another version of Gazette. Build the site again.',
  ],
  [
    'site/language',
    'A built site speaks the language that binds.',
    'Take the language back into `locales` of `organisation.yaml`, and build the site again.',
  ],
  [
    'evidence/file',
    'Evidence is a folder or a zip file that can be read whole.',
    'The file was cut short or changed on its way. Ask for the evidence anew.',
  ],
  [
    'evidence/checksum',
    'The files of evidence have the digests that its `SHA256SUMS` has.',
    'Ask for the evidence anew, and find out who changed it.',
  ],
  [
    'evidence/sources',
    'Evidence holds the texts and records that its ledger has.',
    'Ask for the evidence anew, and find out who changed it.',
  ],
  [
    'evidence/redline',
    'A redline in evidence leads from one published text to the other.',
    'Ask for the evidence anew, and find out who changed it.',
  ],
  [
    'evidence/made',
    'Answer, notices, redlines and scripts of evidence are those that follow from its ledger, texts and records.',
    'Ask for the evidence anew, and find out who changed it. Run no script that came with it.',
  ],
  [
    'policy/numbering',
    'The sections of a policy are numbered as in the texts that it has published.',
    'What is published keeps its numbers. Readers who cite a section by its number find another one in the next version.',
  ],
  [
    'version/id-format',
    'A version is named after its effective date.',
    'Rename the folder, or correct the date.',
  ],
  [
    'version/summary-clause',
    'A point of a summary names a section that the text has, or that the text before had.',
    'Write the anchor of the section. The message names the nearest one.',
  ],
  [
    'version/event',
    'What is recorded about a version can have happened to it.',
    'The message says what was expected.',
  ],
  [
    'version/translated',
    'A translation joins a published version in a language that it does not have yet.',
    'The message says what was expected.',
  ],
  [
    'version/replaces',
    'A version replaces one that is announced and not yet in force.',
    'Name one that the message lists, or leave it out: the version in force is superseded by itself.',
  ],
  [
    'draft/changed',
    'The draft that is published is the one that was shown.',
    'Somebody changed it in between: look at it again.',
  ],
  [
    'date/order',
    'A version is made public today.',
    'Where the text was public before and is recorded only now, say so with `--late`.',
  ],
  [
    'text/front-matter',
    'A text begins with its title and standing.',
    'Add `---`, `title`, `standing`, `---`.',
  ],
  [
    'text/missing',
    'A version has its authoritative text.',
    'Add it, or name another language as authoritative in `policy.yaml`.',
  ],
  [
    'text/standing',
    'One text is authoritative: the one that `policy.yaml` names.',
    'Correct the front matter.',
  ],
  ['text/empty', 'A text has words.', 'Write them, or leave the file out.'],
  [
    'text/encoding',
    'A text is UTF-8 without control characters.',
    'Save the file as UTF-8, delete the character.',
  ],
  ['text/nesting', 'A text is nested a few levels deep at most.', 'Write it flatter.'],
  ['text/raw-html', 'A text holds no HTML.', 'It is dropped from every rendition. Write Markdown.'],
  [
    'link/unsafe',
    'Links lead to addresses that readers can follow safely.',
    'Use https, mailto, tel, `policy:ID` or `#anchor`.',
  ],
  [
    'link/internal',
    'Links inside the text and to other policies lead somewhere.',
    'Correct the anchor or the id.',
  ],
  ['anchor/invalid', 'Anchors are small letters, digits and hyphens.', 'Write `{#retention}`.'],
  ['anchor/reserved', 'Anchors are not those that pages use themselves.', 'Choose another.'],
  ['anchor/duplicate', 'An anchor stands once in a text.', 'Choose another for the second heading.'],
  [
    'anchor/missing',
    'Every heading has its anchor, the same in every language.',
    'Add `{#retention}` at its end; links, redlines and translations hang on it.',
  ],
  ['yaml/syntax', 'The YAML files can be read.', 'The message says where they cannot.'],
  [
    'yaml/schema',
    'The YAML files say what is expected in the form in which it is.',
    'The message says what was expected.',
  ],
  [
    'yaml/invisible',
    'The YAML files hold no sign that nobody sees.',
    'Such a sign can hide what is said. Write the words again without it.',
  ],
  ['yaml/unknown-key', 'The YAML files hold no unknown keys.', 'The message names the nearest one.'],
  ['archive/missing', 'The files that everything begins with are there.', 'The message names them.'],
  [
    'archive/empty',
    'There is a policy, and every policy has a version or a draft.',
    '`gazette draft POLICY` starts one.',
  ],
  [
    'archive/placeholder',
    'Name and site of the organisation are its own.',
    'They stand on every page, PDF and notice: write them into `policies/organisation.yaml`.',
  ],
  ['archive/stray', 'The folders of `policies/` hold nothing else.', 'Move the file away.'],
  [
    'archive/policy-id',
    'Ids of policies are small letters, digits and hyphens, and not taken by pages.',
    'Rename the folder while nothing is published under it. An id that was free when something was published stays: the message then is a warning.',
  ],
  [
    'archive/redirect',
    'Old addresses lead somewhere, and nothing of the site stands at them.',
    'Correct `redirects` in `organisation.yaml`.',
  ],
  ['facts/twice', 'Every fact is stated once.', 'Delete one of the two. The message says where they stand.'],
  [
    'facts/missing',
    'The facts have what is built on them.',
    'State the fact, or correct the id that names it.',
  ],
  [
    'facts/relation',
    'An id in the facts names one thing that is there.',
    'Correct the id, or state the fact that it names.',
  ],
  [
    'facts/template',
    'A template can be filled with the facts.',
    'Correct the template, or state the fact that it asks for.',
  ],
  [
    'facts/language',
    'The facts have words in every language that a draft is written in.',
    'Add the words. The message names the language.',
  ],
  [
    'import/other-history',
    'A history is imported into the policy that has its earlier versions.',
    'Import it into another policy, or begin again without the versions that are there.',
  ],
  [
    'import/rewritten',
    'A source that is followed still has what was read of it.',
    'Put back what the source had, follow another branch of it, or import its new history into an archive of its own.',
  ],
  [
    'suppression/impossible',
    'A suppression names a rule that can be suppressed.',
    'What is about published bytes, or about suppressions, stands. Take the suppression out, and correct what was found.',
  ],
  [
    'suppression/unknown',
    'A suppression names a rule that there is.',
    'Correct its name: `gazette explain` lists all rules.',
  ],
  [
    'suppression/expired',
    'The last day of a suppression has not passed.',
    'Look at the finding again. Then correct the text, or move the day.',
  ],
  [
    'suppression/unused',
    'A suppression hides a finding.',
    'What it hid is gone. Take it out, so that it does not hide something else later.',
  ],
  ['archive/locale', 'Texts are named after a language that Gazette speaks.', 'Rename the file.'],
].map(([id, summary, why]) => ({ id: id!, summary: summary!, why: why! }));
