/**
 * Public histories of laws, bylaws, handbooks and rules from which pairs are drawn. Nothing of their texts is in this
 * repository: the drawing script reads clones that somebody has put into a folder.
 */
export interface History {
  /** `owner/name` as GitHub spells it. */
  readonly repository: string;
  /** Which files: their path begins with one of these; an empty one takes all. */
  readonly under: readonly string[];
  readonly kind: 'law' | 'bylaws' | 'handbook' | 'governance' | 'documentation';
}

export const HISTORIES: readonly History[] = [
  { repository: 'skivol/ukrainian-laws-in-time', under: [''], kind: 'law' },
  { repository: 'quyse/kz-laws', under: [''], kind: 'law' },
  { repository: 'legalize-dev/legalize-ad', under: [''], kind: 'law' },
  { repository: 'legalize-dev/legalize-lt', under: [''], kind: 'law' },
  { repository: 'legalize-dev/legalize-li', under: [''], kind: 'law' },
  { repository: 'skule/bylaws', under: [''], kind: 'bylaws' },
  { repository: 'cmu-student-government/bylaws', under: [''], kind: 'bylaws' },
  { repository: 'rpi-student-senate/bylaws', under: [''], kind: 'bylaws' },
  { repository: 'archlinux/tu-bylaws', under: [''], kind: 'bylaws' },
  { repository: 'CatholicOS/foundation-bylaws', under: [''], kind: 'bylaws' },
  { repository: 'sourcegraph/handbook', under: ['content/'], kind: 'handbook' },
  { repository: 'wp-cli/handbook', under: [''], kind: 'handbook' },
  { repository: 'JSv4/Docxodus', under: ['docs/', 'CHANGELOG.md', 'CLAUDE.md'], kind: 'documentation' },
  { repository: 'w3c/dpv', under: [''], kind: 'documentation' },
];
