/** Laws in git, after the contract of legalize-dev: what its repositories were found to get wrong comes out right here. */
import { describe, expect, it } from 'vitest';
import { statusOn } from '../model/index.ts';
import type { NewCommit } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { repository, taken, textOf, versionsIn } from './repository.ts';

const MANIFEST =
  'spec_version: "0.4"\ncountry: "xx"\nlayout:\n  - directories: ["*"]\n    path: "{directory}/{identifier}.md"\n';
const CLAMPED = Date.parse('1970-01-02T00:00:00Z') / 1000;

/** A commit as the contract has it; `date`: `null` for a change to which the source gives no day. */
function change(
  type: string,
  date: string | null,
  body: string,
  {
    id = 'ACT-1',
    published = '1998-05-04',
    updated = date,
    more = '',
    source = `R-${date}`,
    title = 'The act',
  } = {},
): NewCommit {
  const at = Date.parse(`${date ?? published}T00:00:00Z`) / 1000;
  const clock = Number.isNaN(at) ? CLAMPED : Math.max(at, CLAMPED);
  const head = [
    'title: "The act"',
    `identifier: "${id}"`,
    'country: "xx"',
    'rank: "act"',
    ...(published === '' ? [] : [`publication_date: "${published}"`]),
    ...(updated === null ? [] : [`last_updated: "${updated}"`]),
    ...(more.includes('status:') ? [] : ['status: "in_force"']),
    'source: "https://law.example/act"',
    ...(more === '' ? [] : [more]),
  ];
  return {
    authored: clock,
    committed: clock,
    message: `[${type}] ${title}\n\nSource-Id: ${source}\n${date === null ? '' : `Source-Date: ${date}\n`}Norm-Id: ${id}\n`,
    files: [[`xx/${id}.md`, `---\n${head.join('\n')}\n---\n# The act\n\n## Fees\n\n${body}\n`]],
  };
}

const manifest: NewCommit = {
  authored: CLAMPED,
  committed: CLAMPED,
  message: 'Manifest\n',
  files: [
    ['.legalize.yml', MANIFEST],
    ['README.md', 'About.'],
  ],
};

async function law(...commits: NewCommit[]) {
  const { repo, root } = await repository([manifest, ...commits]);
  const { said, stderr, status } = await taken('legalize', repo, '--root', root);
  const [document] = said?.documents ?? [];
  const heldOn = (day: string) => {
    const versions = versionsIn(root, 'act-1');
    const version = versions.find((one) => statusOn(one, versions, day) === 'in-force');
    return version ? /The fee is (\d+)/.exec(textOf(root, 'act-1', version.id))?.[1] : null;
  };
  return { repo, root, said, stderr, status, document, heldOn, versions: () => versionsIn(root, 'act-1') };
}

const fee = (amount: number) => `The fee is ${amount}.`;

describe('a law in git', () => {
  it('shows nothing of a day to come as present', async () => {
    const { heldOn, versions } = await law(
      change('bootstrap', '1998-05-04', fee(1)),
      change('reform', '2020-01-01', fee(2)),
      change('reform', '2035-01-01', fee(3)),
      change('reform', '2036-01-01', fee(4)),
    );
    expect(versions().map(({ id }) => id)).toEqual(['1998-05-04', '2020-01-01', '2035-01-01', '2036-01-01']);
    expect(['1998-05-03', '1998-05-04', '2026-11-28', '2035-01-01', '2036-01-01'].map(heldOn)).toEqual([
      null,
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('holds from its day of effect, and was public on that of its publication', async () => {
    const { heldOn, versions } = await law(
      change('bootstrap', '1998-05-04', fee(1), { updated: '1998-07-01' }),
      // Published before the next one, and in force after it.
      change('reform', '2020-06-01', fee(2), { updated: '2020-07-01' }),
      change('reform', '2020-05-01', fee(3), { updated: '2021-01-01' }),
    );
    expect(versions().map(({ published, effective }) => [published, effective])).toEqual([
      ['1998-05-04', '1998-07-01'],
      ['2020-06-01', '2020-07-01'],
      ['2020-06-01', '2021-01-01'],
    ]);
    expect(heldOn('2020-12-31')).toBe('2');
  });

  it('keeps two acts of one day, and the later one answers for it', async () => {
    const { heldOn, versions } = await law(
      change('bootstrap', '1998-05-04', fee(1)),
      change('reform', '2020-01-01', fee(2), { source: 'A' }),
      change('reform', '2020-01-01', fee(3), { source: 'B' }),
    );
    expect(versions().map(({ id }) => id)).toEqual(['1998-05-04', '2020-01-01', '2020-01-01.1']);
    expect(heldOn('2020-01-01')).toBe('3');
  });

  it('before 1970 has its own days, which clocks of git cannot hold', async () => {
    const { heldOn, versions } = await law(
      change('bootstrap', '1881-03-04', fee(1), { published: '1881-03-04' }),
      change('reform', '1950-01-01', fee(2), { published: '1881-03-04' }),
    );
    expect(versions().map(({ id }) => id)).toEqual(['1881-03-04', '1950-01-01']);
    expect(heldOn('1949-12-31')).toBe('1');
  });

  it('gets no day that its source does not state', async () => {
    const { versions, document } = await law(
      change('bootstrap', '1998-05-04', fee(1)),
      change('reform', null, fee(2), { updated: '1998-05-04' }),
      change('reform', '2020-01-01', fee(3)),
    );
    expect(versions().map(({ id }) => id)).toEqual(['1998-05-04', '2020-01-01']);
    expect(document.notes).toEqual([
      '1 changes without a day are left out: the source states none for them, and none is made up',
    ]);
    const without = await law(change('bootstrap', null, fee(1), { published: '', updated: null }));
    expect(without.stderr + JSON.stringify(without.said)).toContain('changes without a day are left out');
  });

  it('whose last change has no day holds from the day on which it was taken in, and stays so', async () => {
    const { repo, root, document, versions } = await law(
      change('bootstrap', '1998-05-04', fee(1)),
      change('correction', null, fee(2), { updated: '1998-05-04' }),
    );
    const [first, second] = versions();
    expect(second!.effective > '2026-01-01').toBe(true);
    expect(first!.corrections).toMatchObject([{ date: second!.published }]);
    expect(document.notes[0]).toContain('the source states no day for its last change');
    const again = await taken('legalize', repo, '--root', root);
    expect(again.said).toMatchObject({ ok: true, written: 0, known: 2 });
  });

  it('says of a text that was corrected where the corrected one is', async () => {
    const { root, versions } = await law(
      change('bootstrap', '1998-05-04', fee(1)),
      change('correction', '1998-06-01', fee(2), { updated: '1998-05-04', title: 'Erratum of 1 June' }),
      change('fix-pipeline', '1998-06-01', `${fee(2)}\n\nIt is due at once.`, { updated: '1998-05-04' }),
    );
    expect(
      versions().map(({ id, change: { class: kind, reason } }) => [id, kind, reason?.split(' ')[1]]),
    ).toEqual([
      ['1998-05-04', 'unknown', undefined],
      ['1998-06-01', 'editorial', 'source'],
      ['1998-06-01.1', 'editorial', 'watcher'],
    ]);
    expect(versions()[0]!.corrections).toEqual([
      {
        date: '1998-06-01',
        note: 'The source published a correction: Erratum of 1 June. Version 1998-06-01 is the text with it.',
      },
    ]);
    const { stdout } = await gazette('check', 'act-1', '--root', root, '--json');
    const problems: { path: string; severity: string }[] = JSON.parse(stdout).problems;
    expect(problems.filter(({ path, severity }) => severity === 'error' && path.includes('act-1'))).toEqual(
      [],
    );
  });

  it('ends on the day of its repeal, and is there again where it is brought back', async () => {
    const over = { more: 'status: "repealed"' };
    const { heldOn, versions, repo, root } = await law(
      change('bootstrap', '1998-05-04', fee(1)),
      change('repeal', '2010-01-01', fee(1), over),
    );
    expect(versions()).toMatchObject([
      { withdrawn: '2010-01-01', withdrawnNote: 'The source says: repealed, The act, R-2010-01-01' },
    ]);
    expect([heldOn('2009-12-31'), heldOn('2010-01-01')]).toEqual(['1', null]);
    expect((await taken('legalize', repo, '--root', root)).said).toMatchObject({ written: 0, known: 1 });
    const back = await law(
      change('bootstrap', '1998-05-04', fee(1)),
      change('repeal', '2010-01-01', fee(1), over),
      change('reform', '2012-01-01', fee(2)),
    );
    expect(back.heldOn('2012-01-01')).toBe('2');
    expect(back.document.notes).toEqual(['it was over before 2012-01-01 and holds again since']);
    const never = await law(change('bootstrap', '1998-05-04', fee(1), over));
    expect(never.document.notes[0]).toContain('the repository does not say since when');
  });
});

describe('a text that is not that of its day', () => {
  it('is taken in once, from the last change that has it', async () => {
    const current = { more: 'text_state: "current"' };
    const { heldOn, document } = await law(
      change('bootstrap', '1998-05-04', fee(3), current),
      change('reform', '2010-01-01', fee(3), current),
      change('reform', '2020-01-01', fee(3), current),
      change('reform', '2022-01-01', fee(4), current),
    );
    expect([heldOn('2010-01-01'), heldOn('2020-01-01'), heldOn('2022-01-01')]).toEqual([null, '3', '4']);
    expect(document.notes[0]).toContain('2 changes have the text of a later day');
  });

  it('as it was enacted holds from its publication, and what it lacks is told', async () => {
    const enacted = { more: 'text_state: "as_enacted"\nlast_amendment: "ACT-9"' };
    const { versions, document } = await law(
      change('bootstrap', '1998-05-04', fee(1), { ...enacted, updated: '1998-05-04' }),
      change('reform', '2010-01-01', fee(1), enacted),
    );
    expect(versions().map(({ id }) => id)).toEqual(['1998-05-04']);
    expect(document.notes).toEqual([
      'its text is the one that was enacted: 1 later changes are not in it (the last one: ACT-9)',
    ]);
  });

  it('in a state that the contract does not have, or at another place than it says, is told', async () => {
    const { document } = await law(
      change('bootstrap', '1998-05-04', fee(1), { more: 'text_state: "fresh"\njurisdiction: "xx-2"' }),
    );
    expect(document.notes).toEqual([
      '`.legalize.yml` puts it at `xx-2/ACT-1.md`, and it stands elsewhere',
      '`text_state: fresh` is no word of the contract: its texts are taken for those of their days',
    ]);
  });
});

describe('a repository of laws', () => {
  it('gives laws by their identifiers, and is refused where its contract is newer', async () => {
    const { repo, root } = await repository([
      manifest,
      change('bootstrap', '1998-05-04', fee(1)),
      change('bootstrap', '1990-01-01', fee(5), { id: 'ACT-2' }),
    ]);
    const { said } = await taken('legalize', repo, 'ACT-2', '--root', root);
    expect(said.documents).toMatchObject([{ policy: 'act-2', versions: 1, notes: [] }]);
    const gone = await taken('legalize', repo, 'act-2', '--root', root);
    expect(gone.stderr).toContain('the repository has no law `act-2`: an identifier is the name of a file');
    const newer = await repository([
      { ...manifest, files: [['.legalize.yml', MANIFEST.replace('0.4', '0.5')]] },
      change('bootstrap', '1998-05-04', fee(1)),
    ]);
    const { stderr, status } = await taken('legalize', newer.repo, '--root', newer.root);
    expect(status).toBe(2);
    expect(stderr).toContain('is written after version 0.5 of the contract');
  });
});
