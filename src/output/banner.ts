/** The home-page notice as a script for other sites. */
import type { BannerData } from '../model/index.ts';

/** A classic script with its data inside. `code`: `browser/banner.ts`, bundled, with the name of its data still free. */
export const bannerScript = (code: string, data: BannerData): string =>
  `(()=>{const GAZETTE_BANNER=${JSON.stringify(data)};\n${code}})();\n`;
