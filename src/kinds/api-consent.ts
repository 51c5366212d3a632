/** For consent tools: type, version, digest and effective date of each policy in force. */
import { consentManifest } from '../output/index.ts';
import { loadSite } from '../site/index.ts';
import { file } from './kind.ts';

export const apiConsent = file({
  at: 'api/v1/consent.json',
  each: 'site',
  answer: () => {
    const { archive, asOf, url } = loadSite();
    return Response.json(consentManifest(archive, asOf, url));
  },
});
