/// <reference types="astro/client" />

/** The code of the home-page notice, bundled (`site/banner.ts`). */
declare module 'virtual:gazette-banner' {
  const code: string;
  export default code;
}
