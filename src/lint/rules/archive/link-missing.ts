import { disclosure } from '../../disclosure.ts';

/** Earlier texts exist; readers should know where. */
export const archiveLink = disclosure({
  id: 'archive/link-missing',
  severity: 'info',
  profiles: ['base'],
  summary: 'The text says that earlier versions can be read.',
  why: 'The site has the archive; a copy of the text on paper does not know of it. One sentence in the section on changes is enough.',
  source: { words: 'ICO accountability framework: log of historical privacy notices', standing: 'read' },
  sought: 'words on earlier versions or an archive',
  says: 'archive',
  good: [{ text: '## Changes {#changes}\n\nAll earlier versions stay in the archive.' }],
  bad: [{ text: '## General {#general}\n\nWe respect your privacy.' }],
});
