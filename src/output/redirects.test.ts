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
    moved: { from: '/legal/en/', to: '/legal/' },
    links: '</ru/privacy/>; rel="privacy-policy"',
  });
  expect(file).toContain('    "~^/a\\.\\(b\\)/?$" "/ru/$is_args$args";\n');
  expect(file).toContain('    "~^/c/?$" "https://example.org/?d=1";\n');
  expect(file).toContain(
    '    "~^/legal/en/(?<gazette_rest>(?:[^/]+/)*)$" "/legal/$gazette_rest$is_args$args";\n',
  );
  expect(file).toContain('    default "</ru/privacy/>; rel=\\"privacy-policy\\"";\n');
});

it('moves the pages of a language by a few patterns behind all single addresses, and no file', () => {
  expect(redirectsFile([{ from: '/a', to: '/' }], { from: '/en/', to: '/' })).toBe(
    [
      '/a / 301',
      '/a/ / 301',
      '/en/ / 301',
      '/en/:a/ /:a/ 301',
      '/en/:a/:b/ /:a/:b/ 301',
      '/en/:a/:b/:c/ /:a/:b/:c/ 301',
      '/en/:a/:b/:c/:d/ /:a/:b/:c/:d/ 301',
      '',
    ].join('\n'),
  );
});
