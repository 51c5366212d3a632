/** What is allowed in a policy's HTML. Everything else is dropped; rules report what was. */
import { defaultSchema, type Options } from 'rehype-sanitize';

/** `policy:` links lead to another policy, in the version that goes with the page. */
export const LINK_PROTOCOLS = ['http', 'https', 'mailto', 'tel', 'policy'] as const;

/** remark-rehype makes no raw HTML here: this checks addresses of links and images, and is a second safeguard for the rest. */
export const schema: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  clobber: [],
  protocols: { ...defaultSchema.protocols, href: [...LINK_PROTOCOLS], src: ['http', 'https'] },
};
