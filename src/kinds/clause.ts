/** The history of one clause through the versions, where there is more than one version. */
import { clausesThrough, comparedVersions, loadSite } from '../site/index.ts';
import { page } from './kind.ts';
import { textsAndDays } from './said.ts';
import { policies } from './subjects.ts';

export const clause = page({
  at: '[locale]/[policy]/history/[anchor]/',
  all: () =>
    policies().flatMap((props, i, { length }) => {
      loadSite().watcher.onHistory(i + 1, length);
      if (comparedVersions(props.policy, props.locale).length < 2) return [];
      return clausesThrough(props.policy, props.locale).map(({ anchor }) => ({ ...props, anchor }));
    }),
  says: ({ policy }) => textsAndDays(policy),
});
