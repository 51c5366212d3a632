/**
 * Public histories that hold one text in two languages, and how each is made into Markdown with the same anchors in both.
 * Nothing of their texts is in this repository.
 */
import type { Locale } from '../src/model/index.ts';

export interface Bilingual {
  /** `owner/name` as GitHub spells it. */
  readonly repository: string;
  /** Folder and language of the translation, and of the text that it translates. */
  readonly own: { readonly under: string; readonly locale: Locale };
  readonly main: { readonly under: string; readonly locale: Locale };
  readonly ending: string;
  /** Whether one commit changes both languages of a version; else they follow each other. */
  readonly isTogether: boolean;
  /** Markdown with an anchor for each heading. */
  readonly prepare: (source: string) => string;
}

export const BILINGUAL: readonly Bilingual[] = [
  {
    repository: 'quyse/kz-laws',
    own: { under: 'kaz/', locale: 'kk' },
    main: { under: 'rus/', locale: 'ru' },
    ending: '.md',
    isTogether: true,
    prepare: byArticle,
  },
  {
    repository: 'mozilla/legal-docs',
    own: { under: 'ru/', locale: 'ru' },
    main: { under: 'en/', locale: 'en' },
    ending: '.md',
    isTogether: true,
    prepare: byHeading,
  },
  ...(
    [
      ['kk', 'ru'],
      ['kk', 'en'],
      ['ru', 'en'],
    ] as const
  ).map(
    ([own, main]): Bilingual => ({
      repository: 'mozilla-l10n/www-l10n',
      own: { under: `${own}/`, locale: own },
      main: { under: `${main}/`, locale: main },
      ending: '.ftl',
      isTogether: false,
      prepare: byMessage,
    }),
  ),
];

/** Headings are the same in number and order, or the texts cannot be compared. */
export function byHeading(source: string): string {
  let n = 0;
  return source
    .replace(/\{:[^}\n]*\}/g, '')
    .replace(
      /^(#{1,6} .*?)[ \t]*(?:\{#[^}\n]*\}[ \t]*)?$/gm,
      (_, heading: string) => `${heading} {#h${++n}}`,
    );
}

/** «Статья 12-1.», «12-1-бап.»: an article begins, with or without the marks of a heading. */
const ARTICLE = /^[ \t]*(?:#{1,6}[ \t]+)?(?:Статья[ \t]+(\d+(?:-\d+)?)|(\d+(?:-\d+)?)-бап)\.?[ \t]*(.*)$/gmu;

export function byArticle(source: string): string {
  const seen = new Map<string, number>();
  return source.replace(/^[ \t]{4,}/gm, '').replace(ARTICLE, (_, ru: string, kk: string, rest: string) => {
    const number = ru ?? kk;
    const times = (seen.get(number) ?? 0) + 1;
    seen.set(number, times);
    return `## ${number} {#article-${number}-${times}}\n\n${rest}`;
  });
}

/** Messages of Fluent: `key = words`, going on in lines that begin with a blank. */
export function byMessage(source: string): string {
  const sections: string[] = [];
  for (const [, key, first, more] of source.matchAll(
    /^([a-zA-Z][\w-]*) =[ \t]*(.*)((?:\n[ \t]+.*|\n(?=\n[ \t]))*)/gm,
  )) {
    const words = `${first} ${more}`
      .replace(/<a\b[^>]*>/g, '[')
      .replace(/<\/a>/g, '](https://a.example/)')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\{[^{}]*\}/g, 'X')
      .replace(/\s+/g, ' ');
    sections.push(`## ${key} {#${key!.toLowerCase().replace(/_/g, '-')}}\n\n${words.trim()}`);
  }
  // Their order means nothing.
  return `${sections.sort().join('\n\n')}\n`;
}
