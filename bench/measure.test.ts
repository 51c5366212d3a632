import { expect, it } from 'vitest';
import { measure } from './measure.ts';
import { redline, render } from './redline.ts';

it('counts marks, islands and cut words, and tells an exact redline from one that is not', () => {
  const [old, next] = ['<p>one two three four</p>', '<p>one TWO three FOUR</p>'];
  expect(
    measure('<p>one <del>two</del><ins>TWO</ins> three <del>four</del><ins>FOUR</ins></p>', old, next),
  ).toEqual({
    exact: true,
    valid: true,
    marked: 4,
    moved: 0,
    fewest: 4,
    islands: 1,
    cut: 0,
  }); // prettier-ignore
  expect(measure('<p>one t<ins>W</ins>o three four</p>', old, next)).toMatchObject({
    exact: false,
    marked: 1,
    cut: 1,
  });
  expect(measure('<p><ins><p>x</p></ins></p>', old, next).valid).toBe(false);
});

it('is given what measuring tools ask for', () => {
  expect(redline('a b c d', 'a b x d')).toBe('<p>a b <del>c</del><ins>x</ins> d</p>');
  expect(render('## A {#a}')).toBe('<h2 id="a">A</h2>');
});
