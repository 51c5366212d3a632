/** The last button does what was shown, and nothing else. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishDraft } from '../archive/index.ts';
import { secondOf } from '../model/index.ts';
import { ask, deskOf, type TestDesk } from './desk.ts';
import { DRAFT, drafted, entered, follow, open, published, read, textOf } from './desk-window.ts';
import { TEXT } from './sandbox.ts';

const ANSWERS = { effective: '2027-01-01', class: 'substantive', material: 'yes', reason: 'Less is kept' };
const FIRST = 'p/privacy/v/2026-01-01';

/** A desk with a draft that can be published. */
async function ready() {
  const root = drafted(TEXT.replace('3 years', '2 years'));
  writeFileSync(join(root, DRAFT, 'version.yaml'), 'change: { summary: { en: [Less is kept] } }\n');
  return { root, desk: await deskOf(root) };
}

const send = (desk: TestDesk, path: string, fields: Readonly<Record<string, string>>) =>
  ask(`${desk.origin}${desk.base}${path}`, {
    method: 'POST',
    headers: {
      Cookie: desk.cookie,
      Origin: desk.origin,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: String(new URLSearchParams(fields)),
  });

const get = (desk: TestDesk, path: string) =>
  ask(`${desk.origin}${desk.base}${path}`, { headers: { Cookie: desk.cookie } });

/** What the last button of a page sends. */
const agreedIn = (body: string) => /name="shown" value="([^"]+)"/.exec(body)?.[1] ?? '';

const PLAN = {
  policy: 'privacy',
  effective: '2027-02-01',
  published: '2026-11-20',
  class: 'substantive',
  material: true,
  reason: 'less',
  now: () => secondOf(new Date('2026-11-20T08:00:00Z')),
} as const;

/** Version 2027-02-01 is announced beside the one in force. */
function announced(): string {
  const root = drafted(TEXT.replace('3 years', '2 years'));
  writeFileSync(join(root, DRAFT, 'version.yaml'), 'change: { summary: { en: [Less is kept] } }\n');
  const told = publishDraft(root, { ...PLAN, today: PLAN.published });
  expect(told.version).toBe('2027-02-01');
  return root;
}

describe('a publication', () => {
  it.each([
    ['another day', { effective: '2027-02-01' }],
    ['another reason', { reason: 'More is kept' }],
    ['the other answer', { material: 'no' }],
    ['another kind', { class: 'editorial' }],
    ['another day of publication', { published: '2026-11-22', late: 'yes' }],
  ])('is refused with %s than was shown, and goes through as it was shown', async (_, other) => {
    const { root, desk } = await ready();
    const page = await get(desk, `p/privacy/draft/publish?${new URLSearchParams(ANSWERS)}`);
    const agreed = { ...ANSWERS, published: '2026-11-23', sure: 'yes', shown: agreedIn(page.body) };
    const ledger = read(root, 'policies/ledger.jsonl');
    const refused = await send(desk, 'p/privacy/draft/publish', { ...agreed, ...other });
    expect([refused.status, refused.body]).toEqual([200, expect.stringContaining('not what was shown')]);
    expect([read(root, 'policies/ledger.jsonl'), existsSync(join(root, DRAFT))]).toEqual([ledger, true]);
    expect((await send(desk, 'p/privacy/draft/publish', agreed)).status).toBe(303);
    expect(existsSync(join(root, 'policies/privacy/2027-01-01'))).toBe(true);
  });

  it('needs the tick, and says so in the page', async () => {
    const { root, desk } = await ready();
    const { page, complaints } = await entered(desk);
    await open(page, desk, `p/privacy/draft/publish?${new URLSearchParams(ANSWERS)}`);
    await follow(page, '.publish-form button');
    expect(await textOf(page, '[role="alert"]')).toContain('Tick above the last button');
    expect(existsSync(join(root, DRAFT))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is no longer offered once an answer is another, and again once it is the same', async () => {
    const { desk } = await ready();
    const { page } = await entered(desk);
    await open(page, desk, `p/privacy/draft/publish?${new URLSearchParams(ANSWERS)}`);
    const state = () =>
      page.evaluate(() => [
        document.querySelector<HTMLElement>('[data-outcome]')!.checkVisibility(),
        document.querySelector<HTMLElement>('[data-again]')!.checkVisibility(),
        document.querySelector<HTMLButtonElement>('.publish-form button')!.disabled,
      ]);
    expect(await state()).toEqual([true, false, false]);
    await page.click('[name="sure"]');
    expect(await state()).toEqual([true, false, false]);
    await page.click('[name="material"][value="no"]');
    expect(await state()).toEqual([false, true, true]);
    await page.click('[name="material"][value="yes"]');
    expect(await state()).toEqual([true, false, false]);
    await page.focus('[name="reason"]');
    await page.keyboard.type('!');
    expect(await state()).toEqual([false, true, true]);
  });

  it('is refused without a script where an answer is another one', async () => {
    const { root, desk } = await ready();
    const { page } = await entered(desk, { isScripted: false });
    await open(page, desk, `p/privacy/draft/publish?${new URLSearchParams(ANSWERS)}`);
    await page.click('[name="material"][value="no"]');
    await page.click('[name="sure"]');
    await follow(page, '.publish-form button');
    expect(await textOf(page, '[role="alert"]')).toContain('not what was shown');
    expect(existsSync(join(root, DRAFT))).toBe(true);
    await page.click('[name="sure"]');
    await follow(page, '.publish-form button');
    expect(read(root, 'policies/privacy/2027-01-01/version.yaml')).toContain('material: false');
  });
});

describe('a line of the ledger', () => {
  it.each([
    ['withdraw', { reason: 'A mistake' }, { reason: 'Another' }],
    ['withdraw', { reason: 'A mistake' }, { on: '2026-12-01' }],
    ['correct', { note: 'The telephone' }, { note: 'The address' }],
    ['correct', { note: 'The telephone' }, { what: 'phone', becomes: '+1 555 0101' }],
    ['notified', { channel: 'email' }, { audience: '12' }],
    ['notified', { channel: 'email' }, { on: '2026-11-01' }],
    ['reviewed', { by: 'Counsel' }, { by: 'Somebody' }],
  ])('is not written with other answers than were shown: %s %#', async (name, answers, other) => {
    const root = published();
    const desk = await deskOf(root);
    const path = `${FIRST}/event/${name}`;
    const ledger = read(root, 'policies/ledger.jsonl');
    const page = await send(desk, path, answers as never);
    const shown = agreedIn(page.body);
    expect(shown).not.toBe('');
    const refused = await send(desk, path, { ...(answers as object), ...(other as object), shown });
    expect([refused.status, refused.body]).toEqual([200, expect.stringContaining('not what was shown')]);
    expect(read(root, 'policies/ledger.jsonl')).toBe(ledger);
    expect((await send(desk, path, { ...(answers as object), shown })).status).toBe(303);
    expect(read(root, 'policies/ledger.jsonl')).not.toBe(ledger);
  });

  it('is not written over another line that came meanwhile', async () => {
    const root = published();
    const desk = await deskOf(root);
    const first = agreedIn((await send(desk, `${FIRST}/event/correct`, { note: 'One' })).body);
    const second = agreedIn((await send(desk, `${FIRST}/event/correct`, { note: 'Two' })).body);
    await send(desk, `${FIRST}/event/correct`, { note: 'One', shown: first });
    const refused = await send(desk, `${FIRST}/event/correct`, { note: 'Two', shown: second });
    expect(refused.body).toContain('not what was shown');
    expect(read(root, 'policies/ledger.jsonl')).not.toContain('Two');
  });

  it('stands there with every answer and the notice that readers will get, byte for byte', async () => {
    const root = announced();
    const desk = await deskOf(root);
    const path = 'p/privacy/v/2027-02-01/event/correct';
    const answers = {
      note: 'The telephone was wrong',
      what: 'phone',
      was: '+1 555 0100',
      becomes: '+1 555 0101',
    };
    const page = await send(desk, path, answers);
    for (const words of [
      'The telephone was wrong',
      '+1 555 0100',
      '+1 555 0101',
      'telephone',
      '23 November 2026',
    ])
      expect(page.body).toContain(words);
    const query = new URLSearchParams(answers);
    const planned = await get(desk, `${path}/notice/en/txt?${query}`);
    expect(planned.body).toContain('The telephone was wrong');
    await send(desk, path, { ...answers, shown: agreedIn(page.body) });
    const given = await get(desk, 'p/privacy/v/2027-02-01/notice/en/txt?about=correction');
    expect(given.body).toBe(planned.body);
  });

  it.each([
    ['nothing is announced', published, 'From 23 November 2026 no version applies, and none is announced'],
    ['another is announced', announced, 'no version applies until 1 February 2027'],
  ])('says what applies once the version in force is withdrawn while %s', async (_, rooted, said) => {
    const desk = await deskOf(rooted());
    const page = await send(desk, `${FIRST}/event/withdraw`, { reason: 'A mistake' });
    expect(page.body).toContain(said);
  });

  it('takes no sample for what applies then', async () => {
    const root = drafted(TEXT.replace('3 years', '2 years'));
    writeFileSync(
      join(root, DRAFT, 'version.yaml'),
      'sample: true\nchange: { summary: { en: [Less is kept] } }\n',
    );
    publishDraft(root, { ...PLAN, today: PLAN.published });
    const desk = await deskOf(root);
    const page = await send(desk, `${FIRST}/event/withdraw`, { reason: 'A mistake' });
    expect(page.body).toContain('no version applies, and none is announced');
  });

  it('says nothing of that where an announced version is withdrawn', async () => {
    const desk = await deskOf(announced());
    const page = await send(desk, 'p/privacy/v/2027-02-01/event/withdraw', { reason: 'A mistake' });
    expect(page.body).toContain('name="shown"');
    expect(page.body).not.toContain('no version applies');
  });

  it('is of today where the day is left empty, also of a notice that was given', async () => {
    const root = published();
    const desk = await deskOf(root);
    const path = `${FIRST}/event/notified`;
    const answers = { channel: 'email', on: '', audience: '', notice: '' };
    const page = await send(desk, path, answers);
    expect(page.body).toContain('23 November 2026');
    await send(desk, path, { ...answers, shown: agreedIn(page.body) });
    expect(JSON.parse(read(root, 'policies/ledger.jsonl').trim().split('\n').at(-1)!)).toMatchObject({
      type: 'notified',
      date: '2026-11-23',
    });
  });

  it('calls a question by its words where its answer cannot be taken', async () => {
    const desk = await deskOf(drafted());
    const about = await send(desk, 'p/privacy/draft/about', { effective: '2027-02-30' });
    expect([about.status, about.body]).toEqual([
      422,
      expect.stringContaining('(From which day does it apply?)'),
    ]);
    const page = await send(desk, `${FIRST}/event/notified`, { channel: 'email', on: 'tomorrow' });
    expect([page.status, page.body]).toEqual([422, expect.stringMatching(/role="alert">Day: /)]);
  });
});
