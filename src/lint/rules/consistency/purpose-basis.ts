import { namedIn, sectionsOn, stems } from '../../lexicon.ts';
import type { WordRule } from '../../rule.ts';
import { wordsIn } from '../../text.ts';

/** A list of purposes beside a list of bases tells nobody which belongs to which. */
export const purposeBasis: WordRule = {
  id: 'consistency/purpose-basis',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  kinds: ['privacy'],
  summary: 'Each purpose has its basis beside it.',
  why: 'A reader who objects or withdraws consent must know what stops. Put purposes, data and bases into one table.',
  source: { words: 'ICO checklist: lawful basis for the processing', standing: 'read' },
  examples: {
    good: [
      {
        text: '## Purposes {#purposes}\n\n| Purpose | Basis |\n| --- | --- |\n| Repairs | Contract |\n| News | Consent |',
      },
      { text: '## Purposes {#purposes}\n\n- Repairs: performance of the contract' },
    ],
    bad: [
      {
        text: '## Purposes {#purposes}\n\n- Repairs\n- News\n- Statistics\n\n## Legal bases {#legal-bases}\n\n- Consent: when you give it\n- Contract: for services',
      },
      {
        text: '## Цели {#purposes}\n\n- Ремонт\n- Новости\n- Статистика\n\n## Правовые основания {#legal-bases}\n\n- Согласие: когда вы его даёте',
        locale: 'ru',
      },
    ],
  },
  check(text, report) {
    if (text.standing !== 'authoritative') return;
    const [purposes, bases] = [sectionsOn(text, 'purposes'), sectionsOn(text, 'bases')];
    // One section that holds both, as a table or with words, is what is asked for.
    if (bases.length === 0 || purposes.some((section) => bases.includes(section))) return;
    const words = stems(bases.map(wordsIn).join('\n'));
    const unmapped = namedIn(purposes).filter(
      (purpose) => [...stems(purpose)].filter((stem) => words.has(stem)).length < 2,
    );
    if (unmapped.length > 0)
      report(
        `Found no basis stated for ${unmapped.length} of the purposes, beginning with «${unmapped[0]}»`,
        bases[0]!.place,
      );
  },
};
