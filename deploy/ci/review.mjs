/** Writes the comment on a branch. Fails while `publish` would refuse it; a branch that changes nothing is fine. */
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { gazette, handOn, NOTHING_THERE } from './gazette.mjs';

const file = process.env.GAZETTE_COMMENT || 'gazette-review.md';
const { GAZETTE_BASE: base, GAZETTE_PREVIEW: preview, GITHUB_STEP_SUMMARY: summary } = process.env;
rmSync(file, { force: true });
const { status } = gazette(
  'review',
  '--out',
  file,
  ...(base ? ['--base', base] : []),
  ...(preview ? ['--preview', preview] : []),
);
handOn('changed', status === 0 || status === 1);
if (summary && (status === 0 || status === 1)) appendFileSync(summary, readFileSync(file));
process.exitCode = status === NOTHING_THERE ? 0 : status;
