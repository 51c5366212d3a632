/** Every form of a notice is served as what it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../testing/sandbox.ts';
import { NOTICE_FORMS } from './index.ts';

const CONFIGURATION = readFileSync(join(PROJECT, 'deploy/nginx.conf'), 'utf8');
/** Which type nginx gives a file by the ending of its name. */
const TYPES = new Map(
  [.../^ {4}types \{([\s\S]*?)\}/m.exec(CONFIGURATION)![1]!.matchAll(/^\s*(\S+)\s+([^;]+);/gm)].flatMap(
    ([, type, endings]) => endings!.split(' ').map((ending) => [ending, type!] as const),
  ),
);

it.each(Object.values(NOTICE_FORMS).filter(({ shown }) => shown === 'site'))(
  'deploy/nginx.conf serves notice.$name as $mediaType',
  ({ name, mediaType }) => {
    expect(TYPES.get(name.split('.').at(-1)!)).toBe(mediaType);
  },
);
