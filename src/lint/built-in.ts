/** What is checked while the archive is read. These rules cannot be suppressed: they are about what was published. */
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
    'ledger/witness',
    'Every outside witness that is kept holds for the ledger.',
    'It is about other bytes, or broken: ask for a new one, and take this one away.',
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
  ['archive/locale', 'Texts are named after a language that Gazette speaks.', 'Rename the file.'],
].map(([id, summary, why]) => ({ id: id!, summary: summary!, why: why! }));
