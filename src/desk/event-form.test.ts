/** Each kind of event asks the same in a form as on the command line. */
import { describe, expect, it } from 'vitest';
import { EVENTS, type EventCommand } from '../events/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import { Form } from './body.ts';
import { type EventField, fieldsOfEvent, givenIn, WrongAnswer } from './event-form.ts';
import { askedOf } from './pages/event-fields.ts';

const COMMANDS = Object.values(EVENTS).flatMap((kind) =>
  'command' in kind && kind.command ? [kind.command as EventCommand<object>] : [],
);
const form = (fields: Readonly<Record<string, string>>) => new Form(new URLSearchParams(fields));

describe.each(COMMANDS)('$name', (command) => {
  it('has a field for each option', () => {
    const names = command.options.map(({ flags }) => flags.replace(/^--([\w-]+).*/, '$1'));
    expect(fieldsOfEvent(command).map(({ name }) => name)).toEqual(names);
  });

  it('says its title and its questions in every language of the desk', () => {
    for (const { tag, desk } of LANGUAGES) {
      if (!desk) continue;
      const asked = fieldsOfEvent(command).filter(({ kind }) => kind !== 'day');
      expect(desk.event.titles, `desk.event.titles in ${tag}`).toHaveProperty([command.name]);
      expect(
        asked
          .filter((field) => askedOf({ words: desk }, field).label === field.description)
          .map(({ name }) => name),
        tag,
      ).toEqual([]);
    }
  });

  it('asks in words of its own where another event asks something else under the same name', () => {
    const others = COMMANDS.filter((other) => other !== command).flatMap(fieldsOfEvent);
    for (const { tag, desk } of LANGUAGES) {
      if (!desk) continue;
      const said = (field: EventField) => JSON.stringify(askedOf({ words: desk }, field));
      const confused = fieldsOfEvent(command).filter((field) =>
        others.some(
          (other) =>
            other.name === field.name &&
            field.kind !== 'day' &&
            other.description !== field.description &&
            said(other) === said(field),
        ),
      );
      expect(
        confused.map(({ name }) => `desk.event.fields['${command.name}.${name}']`),
        tag,
      ).toEqual([]);
    }
  });

  it('asks for what the command needs', () => {
    const needed = fieldsOfEvent(command).filter(({ isRequired }) => isRequired);
    const refused = () => givenIn(form({}), fieldsOfEvent(command));
    if (needed.length === 0) expect(refused).not.toThrow();
    else expect(refused).toThrow(WrongAnswer);
  });
});

const withdraw = COMMANDS.find(({ name }) => name === 'withdraw')!;
const notified = COMMANDS.find(({ name }) => name === 'notified')!;

it('reads answers as the command reads options', () => {
  const fields = fieldsOfEvent(withdraw);
  const given = givenIn(form({ reason: ' A mistake ', on: '2027-01-01', late: 'yes' }), fields);
  expect(withdraw.read(given)).toEqual({ reason: 'A mistake', isLate: true });
  expect(given.day).toBe('2027-01-01');
});

it.each([
  [withdraw, { reason: '...' }, 'reason'],
  [withdraw, { reason: 'a\u202eb' }, 'reason'],
  [withdraw, { reason: 'two\u000alines' }, 'reason'],
  [withdraw, { reason: 'x', on: 'tomorrow' }, 'on'],
  [notified, { channel: 'pigeon', on: '2027-01-01' }, 'channel'],
  [notified, { channel: 'email', on: '2027-01-01', audience: '-1' }, 'audience'],
  [notified, { channel: 'email', on: '2027-01-01', notice: 'a file' }, 'notice'],
])('refuses an answer to $name that a command would refuse: %#', (command, fields, name) => {
  const read = () => command.read(givenIn(form(fields as never), fieldsOfEvent(command)));
  expect(read).toThrow(expect.objectContaining({ field: name, isMissing: false }));
});
