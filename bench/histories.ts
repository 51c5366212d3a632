/**
 * Public histories of laws, bylaws, handbooks and rules from which pairs are drawn. Nothing of their texts is in this
 * repository: the drawing script reads clones that somebody has put into a folder.
 */
export interface History {
  /** `owner/name` as GitHub spells it. */
  readonly repository: string;
  /** The commit at which the history is read: with it, a seed draws the same pairs whenever the clone was made. */
  readonly commit: string;
  /** Which files: their path begins with one of these; an empty one takes all. */
  readonly under: readonly string[];
  readonly kind: 'law' | 'bylaws' | 'handbook' | 'documentation';
}

export const HISTORIES: readonly History[] = [
  {
    repository: 'skivol/ukrainian-laws-in-time',
    commit: '1b82e6d6ad42b454605330d5e89dfe45782df546',
    under: [''],
    kind: 'law',
  },
  {
    repository: 'legalize-dev/legalize-ee',
    commit: 'a19df6312c70f925ebedf393de9b63f8077c1b6b',
    under: ['ee/'],
    kind: 'law',
  },
  {
    repository: 'legalize-dev/legalize-li',
    commit: '23492dc50a477c829f73599ae374e131bf487d22',
    under: ['li/'],
    kind: 'law',
  },
  {
    repository: 'skule/bylaws',
    commit: 'e09634471395fd5a8a9dc5b5ab66751c8874d309',
    under: [''],
    kind: 'bylaws',
  },
  {
    repository: 'cmu-student-government/bylaws',
    commit: 'af75800361c3c85b47ad877a03640c9311d516e2',
    under: [''],
    kind: 'bylaws',
  },
  {
    repository: 'CMU-Senate/bylaws',
    commit: '436de5b3d50e676c73d3ca3c3afc94d804ccd3b1',
    under: [''],
    kind: 'bylaws',
  },
  {
    repository: 'CatholicOS/foundation-bylaws',
    commit: 'a1008123184bcd7b27a836d1fb3ac10088d783c1',
    under: [''],
    kind: 'bylaws',
  },
  {
    repository: 'sourcegraph/handbook',
    commit: '5752928b213a3ddbc7cee4459524f404a5b96fb4',
    under: ['content/'],
    kind: 'handbook',
  },
  {
    repository: 'wp-cli/handbook',
    commit: '097b463ba79782edb20860108acad450f35e42fc',
    under: [''],
    kind: 'handbook',
  },
  {
    repository: 'JSv4/Docxodus',
    commit: '0cff4a7af918a297ced75acef635fc2906e29336',
    under: ['docs/', 'CHANGELOG.md', 'CLAUDE.md'],
    kind: 'documentation',
  },
  {
    repository: 'w3c/dpv',
    commit: 'f01a55c3c0983e35cdfdf80593ece3353faba7b8',
    under: [''],
    kind: 'documentation',
  },
];
