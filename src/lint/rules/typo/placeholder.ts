import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

const PLACEHOLDER =
  /(?<!\p{L})(TODO|FIXME|TBD|XXX)(?!\p{L})|lorem ipsum|_{3,}|\[(вставить|указать|insert|enter|your|название|адрес)[^\]]*\]|\{\{|(?<!\d)20_+/giu;

/** A published blank cannot be filled in any more. */
export const placeholder: TextRule = {
  id: 'typo/placeholder',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'The text has no places that were still to be filled in.',
  why: 'A published text never changes. Fill the place in, or take it out.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\nOur address is in the contacts.' }],
    bad: [
      { text: '## A {#a}\n\nTODO: address' },
      { text: '## А {#a}\n\nАдрес: [вставить адрес]', locale: 'ru' },
      { text: '## А {#a}\n\n«\\_\\_\\_\\_» 20\\_\\_ г.', locale: 'ru' },
    ],
  },
  check(text, report) {
    for (const { match, place } of matchesOf(text, PLACEHOLDER))
      report(`Unexpected «${match}», expected what belongs there`, place);
  },
};
