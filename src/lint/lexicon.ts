/**
 * The words by which heuristics know a section and a statement, in each language. A section is known by the anchor that
 * its author gave it or by its title.
 */
import type { Locale } from '../model/index.ts';
import type { LintText, Section } from './text.ts';

interface Words {
  readonly anchor: RegExp;
  readonly title: Readonly<Record<Locale, RegExp>>;
}

const TOPICS = {
  categories: {
    anchor: /^(data|categories|what-we-collect)/,
    title: {
      ru: /какие данные|категори\p{L}+ .*данных|состав .*данных/iu,
      kk: /қандай деректер|деректер санат/iu,
      en: /what data|data we collect|categories of .*data/i,
    },
  },
  sources: {
    anchor: /^(sources|collection)/,
    title: {
      ru: /как мы собираем|источник\p{L}* .*данных/iu,
      kk: /қалай жина|дереккөз/iu,
      en: /how we collect|sources of/i,
    },
  },
  purposes: {
    anchor: /^purposes?/,
    title: { ru: /цел[иь]/iu, kk: /мақсат/iu, en: /purpose|how we use|why we/i },
  },
  bases: {
    anchor: /^(legal-bas|bases|lawful)/,
    title: { ru: /основани/iu, kk: /құқықтық негіз|негіздер/iu, en: /legal bas|lawful bas|legal ground/i },
  },
  recipients: {
    anchor: /^(third-parties|recipients|sharing|transfer)/,
    title: {
      ru: /третьим лицам|получател|передач/iu,
      kk: /үшінші тұлға|алушы|беру/iu,
      en: /third part|recipient|sharing|disclos/i,
    },
  },
  retention: {
    anchor: /^(retention|storage)/,
    title: {
      ru: /срок\p{L}* (хранения|обработки)|хранени/iu,
      kk: /сақтау/iu,
      en: /how long|retention|keep/i,
    },
  },
  rights: {
    anchor: /^rights/,
    title: { ru: /(?<!\p{L})прав(а|о)(?!\p{L})/iu, kk: /құқықтар/iu, en: /your rights|rights/i },
  },
  cookies: {
    anchor: /^cookies?/,
    title: { ru: /cookie|куки/iu, kk: /cookie|куки/iu, en: /cookie/i },
  },
  changes: {
    anchor: /^(changes|amendments|updates)/,
    title: { ru: /изменени/iu, kk: /өзгері/iu, en: /change|amendment|update/i },
  },
  contacts: {
    anchor: /^contacts?/,
    title: { ru: /контакт|связаться|реквизит/iu, kk: /байланыс/iu, en: /contact/i },
  },
} as const satisfies Record<string, Words>;

export type Topic = keyof typeof TOPICS;

/** The sections of `text` about `topic`. */
export function sectionsOn(text: Pick<LintText, 'sections' | 'locale'>, topic: Topic): Section[] {
  const { anchor, title } = TOPICS[topic];
  return text.sections.filter(
    (section) => anchor.test(section.anchor) || title[text.locale].test(section.title),
  );
}

/** The items and table rows of `sections`: what a list there names, without what follows its colon. */
export function namedIn(sections: readonly Section[]): string[] {
  const items = sections.flatMap(({ leaves }) =>
    leaves.filter(({ kind }) => kind === 'item').map(({ text }) => text.split(/[:：—–]/)[0]!.trim()),
  );
  const rows = sections.flatMap(({ tables }) =>
    tables.flatMap((table) => table.slice(1).map((row) => row[0] ?? '')),
  );
  return [...items, ...rows].filter((name) => name !== '');
}

/** Beginnings of words, so that Russian and Kazakh endings and short words do not tell names apart. */
export function stems(words: string): Set<string> {
  const found = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(found.filter((word) => !NOISE.test(word)).map((word) => word.slice(0, 5)));
}

/** Words that stand in every name of a category and tell nothing. */
const NOISE =
  /^(данны|инфор|сведе|персо|дерек|ақпар|мәлім|data|infor|perso|detai|about|your|вашем|ваше|для|этих|катег|categ)/;

/** Whether two names speak of the same thing, as far as their words tell. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [stems(a), stems(b)];
  return [...x].some((stem) => y.has(stem));
}
