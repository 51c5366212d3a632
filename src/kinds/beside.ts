/** A version beside its text in another language. */
import { kind } from './kind.ts';
import { aboutText } from './said.ts';
import { locales, ofVersion, texts } from './subjects.ts';

export const besidePage = kind({
  name: 'beside',
  all: () =>
    texts().flatMap((props) =>
      locales()
        .filter((other) => other !== props.locale && props.version.translations[other])
        .map((other) => ({ params: { ...ofVersion(props), other }, props: { ...props, other } })),
    ),
  says: aboutText,
});
