import { expect, it } from 'vitest';
import { cutIn, readSide } from './reading.ts';

it.each([
  ['a word marked in part', '<p>dat<ins>um</ins></p>', { words: 1, units: 0 }],
  ['a year marked in part', '<p>in 20<ins>27</ins></p>', { words: 1, units: 1 }],
  ['a link set close to a year', '<p>2024<ins><a href="/x">Previous</a></ins></p>', { words: 0, units: 0 }],
  [
    'a reference to a footnote behind a number',
    '<p>Article 17<ins><sup><a>1</a></sup></ins></p>',
    { words: 0, units: 0 },
  ],
  [
    'a full stop and a reference behind a number',
    '<p>No. <ins>93</ins>.<sup><a>5</a></sup></p>',
    { words: 0, units: 0 },
  ],
  ['a link marked in part', '<p>2024<a href="/x">Pre<ins>vious</ins></a></p>', { words: 1, units: 0 }],
])('counts %s', (_, html, expected) => {
  expect(cutIn(readSide(html, 'new'))).toEqual(expected);
});
