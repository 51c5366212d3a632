import { dictionaryOf } from '../../../languages/index.ts';
import { TOOL_LOCALE } from '../../../model/index.ts';
import { renderRedline } from '../../../redline/index.ts';
import type { VersionRule } from '../../rule.ts';

/** More changed words than a typing error, a link and a broken sentence need. */
const FEW_WORDS = 12;

/** Calling a change editorial hides it from readers, so the call is checked. */
export const editorialDoubtful: VersionRule = {
  id: 'version/editorial-doubtful',
  scope: 'version',
  detector: 'heuristic',
  severity: 'error',
  profiles: ['base'],
  summary:
    'An editorial version touches no number, period, date, amount, negation, contact, recipient, box or number of an item and few words, or says why it is editorial all the same.',
  why: 'An editorial version moves no date and sends no notice. If it is editorial although it looks like more, say why: `--reason "…"`.',
  source: { words: 'FTC, 13 February 2024, on quiet changes of terms; Colorado Rule 6.04', standing: 'read' },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'We keep teh data.' } },
          {
            id: '2026-02-01',
            texts: { en: 'We keep the data.' },
            change: { class: 'editorial', reason: null },
          },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'Kept 3 years.' } },
          {
            id: '2026-02-01',
            texts: { en: 'Kept 5 years.' },
            change: { class: 'editorial', reason: 'Misprint: the contract has 5' },
          },
        ],
      },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: '- [ ] I agree' } },
          { id: '2026-02-01', texts: { en: '- [x] I agree' }, change: { class: 'editorial', reason: null } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: '5. Answers' } },
          { id: '2026-02-01', texts: { en: '7. Answers' }, change: { class: 'editorial', reason: null } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'Kept 3 years.' } },
          { id: '2026-02-01', texts: { en: 'Kept 5 years.' }, change: { class: 'editorial', reason: null } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'We sell no data.' } },
          { id: '2026-02-01', texts: { en: 'We sell data.' }, change: { class: 'editorial', reason: null } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## Sharing {#recipients}\n\nNobody.' } },
          {
            id: '2026-02-01',
            texts: { en: '## Sharing {#recipients}\n\nNobody else.' },
            change: { class: 'editorial', reason: null },
          },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: 'A.' } },
          {
            id: '2026-02-01',
            texts: { en: 'A. We now also listen to every call and keep a record of all that was said.' },
            change: { class: 'editorial', reason: null },
          },
        ],
      },
    ],
  },
  check({ id, change, texts, textsBefore, before }, report) {
    if (!before || change.class !== 'editorial' || change.reason) return;
    const path = `${id}/version.yaml`;
    const ask = 'expected a reason why it is editorial all the same, or `substantive`';
    for (const text of texts.slice(0, 1)) {
      const old = textsBefore.find(({ locale }) => locale === text.locale);
      if (!old) continue;
      const { changes, stats } = renderRedline(old.document, text.document);
      const words = dictionaryOf(TOOL_LOCALE).redline;
      const touched = changes.find(({ alerts }) => alerts.length > 0);
      const recipient = changes.find(
        ({ type, to, from }) =>
          type !== 'renumbered' && type !== 'formatting' && RECIPIENTS.test((to ?? from)?.anchor ?? ''),
      );
      const signs = changes.find(({ type }) => type === 'item-number' || type === 'checkbox');
      const many = stats.wordsAdded + stats.wordsRemoved;
      if (touched)
        report(
          path,
          `Unexpected \`editorial\` with a changed ${words.alert(touched.alerts[0]!.kind)} (${touched.alerts[0]!.old || '–'} → ${touched.alerts[0]!.new || '–'}), ${ask}`,
        );
      else if (signs)
        report(
          path,
          `Unexpected \`editorial\` with ${signs.type === 'checkbox' ? 'a changed box' : 'changed numbers of items'} (${signs.edits[0]!.old || '–'} → ${signs.edits[0]!.new || '–'}), ${ask}`,
        );
      else if (recipient)
        report(path, `Unexpected \`editorial\` with a change in the section on recipients, ${ask}`);
      else if (many > FEW_WORDS) report(path, `Unexpected \`editorial\` with ${many} changed words, ${ask}`);
    }
  },
};

const RECIPIENTS = /^(third-parties|recipients|sharing|transfer)/;
