/** One clause through the versions, where there is more than one to speak of. */
import { clausesThrough, comparedVersions, loadSite } from '../site/index.ts';
import { kind } from './kind.ts';
import { textsAndDays } from './said.ts';
import { ofPolicy, policies } from './subjects.ts';

export const clausePage = kind({
  name: 'clause',
  all: () =>
    policies().flatMap((props, i, { length }) => {
      loadSite().watcher.onHistory(i + 1, length);
      if (comparedVersions(props.policy, props.locale).length < 2) return [];
      return clausesThrough(props.policy, props.locale).map(({ anchor }) => ({
        params: { ...ofPolicy(props), clause: anchor },
        props: { ...props, anchor },
      }));
    }),
  says: ({ policy }) => textsAndDays(policy),
});
