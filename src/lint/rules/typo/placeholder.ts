import { gapFor, gapsIn, inAnyLanguage, languageOf } from '../../../languages/index.ts';
import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

const BLANK = inAnyLanguage(({ lexicon }) => lexicon.blank).source;
const PLACEHOLDER = new RegExp(
  String.raw`(?<!\p{L})(?:TODO|FIXME|TBD|XXX)(?!\p{L})|lorem ipsum|_{3,}|${BLANK}|\{\{|(?<!\d)20_+`,
  'giu',
);

/** A published blank cannot be filled in any more. */
export const placeholder: TextRule = {
  id: 'typo/placeholder',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  // Imported texts were published with it.
  severityFor: ({ version }) => (version?.origin ? 'info' : null),
  profiles: ['base'],
  summary: 'The text has no places that were still to be filled in.',
  why: 'A published text never changes. Fill the place in, or take it out.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\nOur address is in the contacts.' }],
    bad: [
      { text: '## A {#a}\n\nTODO: address' },
      { text: `## A {#a}\n\nKept for ${gapFor(languageOf('en'), 'retention.0.period')}.` },
      { text: '## А {#a}\n\nАдрес: [вставить адрес]', locale: 'ru' },
      { text: '## А {#a}\n\n«\\_\\_\\_\\_» 20\\_\\_ г.', locale: 'ru' },
    ],
  },
  check(text, report) {
    const { policy } = text.subject;
    const told = new Set<string>();
    for (const { text: words, place } of text.leaves)
      for (const { mark, path } of gapsIn(words)) {
        if (told.has(path)) continue;
        told.add(path);
        report(
          `Unexpected gap «${mark}», expected the fact \`${path}\`: state it in ${policy.placeOfFact(path)}, then run \`gazette draft ${policy.policy.id} --from template\``,
          place,
        );
      }
    for (const { match, leaf, place } of matchesOf(text, PLACEHOLDER)) {
      if (gapsIn(leaf.text).some(({ mark }) => mark.startsWith(match))) continue;
      report(`Unexpected «${match}», expected what belongs there`, place);
    }
  },
};
