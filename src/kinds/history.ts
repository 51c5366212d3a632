/** Every version of a policy. */
import { page } from './kind.ts';

export const history = page({ at: '[locale]/[policy]/history/', each: 'policy' });
