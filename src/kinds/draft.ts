/** Drafts: shown while writing and in previews, never in the site that is published. They are made each time. */
import { draftedPolicies, inForceToday, loadSite } from '../site/index.ts';
import { locales, ofPolicy } from './subjects.ts';

const all = () =>
  loadSite().hasDrafts
    ? locales().flatMap((locale) =>
        draftedPolicies(locale).map((policy) => {
          const props = { locale, policy };
          return { params: ofPolicy(props), props };
        }),
      )
    : [];

export const draftPage = { paths: all };

/** Drafts of which the text in force has the same language. */
export const draftChangesPage = {
  paths: () => all().filter(({ props }) => inForceToday(props.policy)?.translations[props.locale]),
};
