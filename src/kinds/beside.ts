/** A version beside its text in another language. */
import { page } from './kind.ts';
import { aboutText } from './said.ts';
import { locales, texts } from './subjects.ts';

export const beside = page({
  at: '[locale]/[policy]/[version]/beside/[other]/',
  all: () =>
    texts().flatMap((props) =>
      locales()
        .filter((other) => other !== props.locale && props.version.translations[other])
        .map((other) => ({ ...props, other })),
    ),
  says: aboutText,
});
