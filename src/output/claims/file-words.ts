/** What a file of a site is, in words: for sentences about one that is missing. */
import { type PlaceName, placesAt } from '../../model/index.ts';

type About = Readonly<Record<string, string>>;

const version = ({ policy, version: id, locale }: About) => `${policy} ${id} in \`${locale}\``;
const policy = ({ policy: id, locale }: About) => `${id} in \`${locale}\``;
const pair = ({ policy: id, from, to, locale }: About) => `${id} ${from} and ${to} in \`${locale}\``;

/** Kinds that are named by themselves; of others the path says enough. */
const WORDS: Readonly<Partial<Record<PlaceName, (about: About) => string>>> = {
  api: ({ locale }) => `the page for developers in \`${locale}\``,
  apiConsent: () => 'what programs are told of consent',
  apiDocument: (about) => `${version(about)} for programs`,
  apiPolicy: ({ policy: id }) => `the timeline of ${id} for programs`,
  apiRelease: ({ policy: id, version: of }) => `the release of ${id} ${of} for webhooks`,
  asOf: (about) => `the days of ${policy(about)} for the date picker`,
  banner: ({ locale }) => `the notice for the home page in \`${locale}\``,
  bannerScript: () => 'the script of the notice for the home page',
  beside: (about) => `the page of ${version(about)} beside \`${about.other}\``,
  changes: ({ locale }) => `the list of all changes in \`${locale}\``,
  clause: (about) => `the history of “${about.anchor}” of ${policy(about)}`,
  compare: (about) => `the page that compares versions of ${policy(about)}`,
  download: (about) => `the file \`${about.file}\` of ${version(about)}`,
  feed: ({ locale }) => `the feed of changes in \`${locale}\``,
  follow: (about) => `the page on following ${policy(about)}`,
  history: (about) => `the archive of versions of ${policy(about)}`,
  home: ({ locale }) => `the first page in \`${locale}\``,
  llms: () => 'the page for language models',
  notice: (about) => `the page of the notice of ${version(about)}`,
  noticeFile: (about) => `the notice (\`${about.form}\`) of ${version(about)}`,
  policy: (about) => `the page of ${policy(about)}`,
  policyFeed: (about) => `the feed of ${policy(about)}`,
  record: (about) => `the record of publication of ${version(about)}`,
  redline: (about) => `the redline of ${pair(about)}`,
  redlineFile: (about) => `the redline (\`${about.type}\`) of ${pair(about)}`,
  redlineProof: (about) => `the proof of the redline of ${pair(about)}`,
  search: ({ locale }) => `the search in \`${locale}\``,
  status: (about) => `the statuses of ${policy(about)} for programs`,
  timeMap: (about) => `the time map of ${policy(about)}`,
  version: (about) => `the page of ${version(about)}`,
  witness: ({ name }) => `the witness \`${name}\``,
};

export function fileInWords(path: string): string {
  for (const { name, about } of placesAt(path.replace(/index\.html$/, ''))) {
    const words = WORDS[name];
    if (words) return words(about);
  }
  return 'a file';
}
