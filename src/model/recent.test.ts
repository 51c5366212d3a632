import { expect, it } from 'vitest';
import { Recent } from './recent.ts';

it('makes once what is asked for again soon, and forgets what is not', () => {
  const made: string[] = [];
  const recent = new Recent<string>(6);
  const ask = (text: string) =>
    recent.of(text, () => {
      made.push(text);
      return text.toUpperCase();
    });
  expect(['aa', 'bb', 'aa', 'cc', 'dd', 'aa'].map(ask)).toEqual(['AA', 'BB', 'AA', 'CC', 'DD', 'AA']);
  expect(made).toEqual(['aa', 'bb', 'cc', 'dd']);
  for (const text of ['ee', 'ff', 'gg', 'hh', 'ii', 'jj']) ask(text);
  ask('aa');
  expect(made.filter((text) => text === 'aa')).toHaveLength(2);
});

it('asks once also where nothing was made', () => {
  const recent = new Recent<null>(100);
  let asked = 0;
  const make = () => {
    asked += 1;
    return null;
  };
  expect([recent.of('a', make), recent.of('a', make), asked]).toEqual([null, null, 1]);
});
