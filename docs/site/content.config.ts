/** The pages: Markdown of the repository, found by `pages.ts`. */
import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob, type Loader } from 'astro/loaders';
import { titleOf } from './markdown.ts';
import { PATTERNS, pageId } from './pages.ts';

const files = glob({
  base: '../..',
  pattern: [...PATTERNS],
  generateId: ({ entry }) => pageId(entry),
});

const pages: Loader = {
  name: 'repository-pages',
  load: (context) =>
    files.load({
      ...context,
      parseData: (entry) =>
        context.parseData({ ...entry, data: { ...entry.data, title: titleOf(entry.filePath!) } }),
    }),
};

export const collections = {
  docs: defineCollection({ loader: pages, schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
