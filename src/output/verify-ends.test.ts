import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemLine } from '../archive/index.ts';
import { sandbox } from '../testing/sandbox.ts';
import { checksums, verify } from './index.ts';

const FILES = { 'en/index.html': '<p>one\n</p>\n', 'robots.txt': 'User-agent: *\n' };

it('names the line ends of a site that was converted on the way, and what else was changed', async () => {
  const folder = sandbox(FILES);
  const sums = checksums(folder);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.replaceAll('\n', '\r\n'));
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\r\n');
  writeFileSync(join(folder, 'en/index.html'), '<p>two\r\n</p>\r\n');
  const { problems } = (await verify(folder))!;
  const ENDS =
    'Unexpected line ends CRLF, expected LF: something converted the file; copy the site again as it was built, byte for byte';
  expect(problems.map(problemLine).filter((line) => line.includes('site/checksum'))).toEqual([
    `SHA256SUMS:1:1 error site/checksum ${ENDS}`,
    'en/index.html:1:1 error site/checksum Unexpected bytes, expected those that SHA256SUMS has',
    `robots.txt:1:1 error site/checksum ${ENDS}`,
  ]);
});
