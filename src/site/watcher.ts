/** Who wants to hear how far a build is. */

/** What a build is at: Astro bundling, asking which pages there are, writing those that are known, making the others, and what is made of them. */
export type BuildStage = 'bundle' | 'paths' | 'kept' | 'pages' | 'pdf' | 'search' | 'digests';

export interface BuildWatcher {
  readonly onStage: (stage: BuildStage) => void;
  /** Policies whose clauses are followed through their versions, before the first page. */
  readonly onHistory: (done: number, all: number) => void;
  readonly onPages: (all: number) => void;
  /** `isKept`: it was written from the cache. */
  readonly onPage: (pathname: string, isKept: boolean) => void;
  readonly onPdf: (done: number, all: number) => void;
  /** Texts that the search index takes in. */
  readonly onSearch: (done: number, all: number) => void;
  /** Texts of which there is no PDF, each with the characters that no face of print has. */
  readonly onUnprintable: (texts: readonly string[]) => void;
  /** What of the site's headers some hosts drop, in sentences. */
  readonly onBeyondBounds: (sentences: readonly string[]) => void;
}

/** Hears nothing. */
export const NOBODY: BuildWatcher = {
  onStage: () => {},
  onHistory: () => {},
  onPages: () => {},
  onPage: () => {},
  onPdf: () => {},
  onSearch: () => {},
  onUnprintable: () => {},
  onBeyondBounds: () => {},
};
