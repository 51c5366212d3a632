/** The version in force, at the address of its policy. */
import { page } from './kind.ts';

export const policy = page({ at: '[locale]/[policy]/', each: 'policy' });
