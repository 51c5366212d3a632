import { expect, it } from 'vitest';
import { nginxFile, redirectsFile } from './redirects.ts';

it('writes both spellings of an address, as browsers send it', () => {
  expect(redirectsFile([{ from: '/о-нас', to: '/ru/' }])).toBe(
    '/%D0%BE-%D0%BD%D0%B0%D1%81 /ru/ 301\n/%D0%BE-%D0%BD%D0%B0%D1%81/ /ru/ 301\n',
  );
});

it('gives nginx patterns that mean the address alone, and keeps what was asked for behind it', () => {
  const file = nginxFile({
    redirects: [
      { from: '/a.(b)', to: '/ru/' },
      { from: '/c', to: 'https://example.org/?d=1' },
    ],
    links: '</ru/privacy/>; rel="privacy-policy"',
  });
  expect(file).toContain('    "~^/a\\.\\(b\\)/?$" "/ru/$is_args$args";\n');
  expect(file).toContain('    "~^/c/?$" "https://example.org/?d=1";\n');
  expect(file).toContain('    default "</ru/privacy/>; rel=\\"privacy-policy\\"";\n');
});
