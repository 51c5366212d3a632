/** The redline of two versions, as a page and as a Word file with tracked changes. */
import { hasSheets, sitePairs } from '../site/index.ts';
import { kind } from './kind.ts';
import { aboutPair } from './said.ts';
import { ofPolicy, type PairProps, policies } from './subjects.ts';

const pairs = () =>
  policies().flatMap((props) =>
    sitePairs(props.policy, props.locale).map((pair) => ({
      params: { ...ofPolicy(props), pair: `${pair.from.id}..${pair.to.id}` },
      props: { ...props, ...pair } satisfies PairProps,
    })),
  );

export const redlinePage = kind({ name: 'redline', all: pairs, says: aboutPair });

/** What stands beside each redline so that anybody can check it. */
export const redlineProofFile = kind({
  name: 'redline proof',
  all: pairs,
  says: (props) => [aboutPair(props), hasSheets(props.policy, props.to)],
});

export const redlineFile = kind({
  name: 'redline file',
  all: () => pairs().filter(({ props }) => hasSheets(props.policy, props.to)),
  says: aboutPair,
});
