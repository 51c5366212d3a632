/** The order in which the site lists its pages. A test says when a page is missing here. */

interface Group {
  readonly label: string;
  readonly ru: string;
  /** Ids of pages. */
  readonly pages: readonly string[];
}

export const GROUPS: readonly Group[] = [
  {
    label: 'Begin',
    ru: 'Начало',
    pages: ['index', 'getting-started', 'lawyer', 'public-page', 'auditor'],
  },
  {
    label: 'Write and publish',
    ru: 'Писать и публиковать',
    pages: [
      'writing-and-publishing',
      'desk',
      'word-and-pdf',
      'redlines',
      'facts-and-templates',
      'languages',
      'import-history',
      'teams',
    ],
  },
  {
    label: 'Show and tell',
    ru: 'Показать и сообщить',
    pages: ['notices', 'hosting-and-look', 'serving', 'search'],
  },
  { label: 'Check and prove', ru: 'Проверить и доказать', pages: ['checks', 'verify'] },
  {
    label: 'Recipes',
    ru: 'Рецепты',
    pages: [
      'existing-repository',
      'monorepo',
      'ci',
      'hosts',
      'platforms',
      'upgrading',
      'add-a-rule',
      'add-a-language',
      'large-archives',
    ],
  },
  {
    label: 'Reference',
    ru: 'Справочник',
    pages: [
      'commands',
      'reference/commands',
      'reference/files',
      'reference/rules',
      'reference/site-api',
      'api',
      'templates/email',
      'templates/site',
    ],
  },
  {
    label: 'The code',
    ru: 'Код',
    pages: ['architecture', 'map', 'contributing', 'dependencies', 'scale', 'changelog'],
  },
];

/** As the site's configuration wants it. */
export const sidebar = GROUPS.map(({ label, ru, pages }) => ({
  label,
  translations: { ru },
  items: pages.map((slug) => ({ slug })),
}));
