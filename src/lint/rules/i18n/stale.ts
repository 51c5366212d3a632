import { typedChanges } from '../../../redline/index.ts';
import type { VersionRule } from '../../rule.ts';
import type { LintText } from '../../text.ts';

/** When one language changes, the others change in the same sections. */
export const stale: VersionRule = {
  id: 'i18n/stale',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A section that changed in the authoritative text changed in its translations too.',
  why: 'Otherwise readers of the translation are told that something changed and find the old words. Bring the translation up to date.',
  source: {
    words: 'Mozilla legal-docs compares dates and links only; nothing found that compares changes',
    standing: 'read',
  },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## A {#a}\n\nOld.', ru: '## А {#a}\n\nБыло.' } },
          { id: '2026-02-01', texts: { en: '## A {#a}\n\nNew words.', ru: '## А {#a}\n\nСтало иначе.' } },
        ],
      },
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## A {#a}\n\nTeh data.', ru: '## А {#a}\n\nДанные.' } },
          {
            id: '2026-02-01',
            texts: { en: '## A {#a}\n\nThe data.', ru: '## А {#a}\n\nДанные.' },
            change: { class: 'editorial', reason: 'x' },
          },
        ],
      },
    ],
    bad: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## A {#a}\n\nOld.', ru: '## А {#a}\n\nБыло.' } },
          { id: '2026-02-01', texts: { en: '## A {#a}\n\nNew words here.', ru: '## А {#a}\n\nБыло.' } },
        ],
      },
    ],
  },
  check({ texts, textsBefore, id, change }, report) {
    // A mended word in one language is none in the other.
    if (change.class === 'editorial') return;
    const [main, ...translations] = texts;
    const changed = main && changedIn(main, textsBefore);
    if (!changed) return;
    for (const text of translations) {
      const own = changedIn(text, textsBefore);
      if (!own) continue;
      for (const anchor of changed)
        if (!own.has(anchor) && text.sections.some((section) => section.anchor === anchor))
          report(text.path, `Found no change in \`#${anchor}\`, which changed in \`${main.locale}.md\``, {
            version: id,
          });
    }
  },
};

/** Anchors of the sections whose words changed against the version before; `null` if that had no such text. */
function changedIn(text: LintText, before: readonly LintText[]): Set<string> | null {
  const old = before.find(({ locale }) => locale === text.locale);
  if (!old) return null;
  const { changes } = typedChanges(old.document, text.document);
  const told = changes.filter(
    ({ type }) => !['renumbered', 'formatting', 'typography', 'moved', 'link'].includes(type),
  );
  return new Set(told.flatMap(({ to }) => (to ? [to.anchor] : [])));
}
