/**
 * A site while it is made. What is new is written into a folder of its own; what the site that was built last has in the very
 * same form stays there and is neither read nor written.
 *
 * A file stays if it was made from what it would be made from now: its key is the same, and nobody has touched it since.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../output/index.ts';
import { sha256 } from '../store/index.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** From the root of the site, with `/`. */
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** What stands for everything that it was made from; `null`: only its bytes tell. */
  readonly key: string | null;
}

/** The site that was built last, with those of its files that are as that build left them, by path. */
export interface StandingSite {
  readonly folder: string;
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Whether it is still the one that was built last: no other build has put its site there. */
  readonly isStill: () => boolean;
}

export interface SiteInMakingOptions {
  /** Where new files are written. */
  readonly folder: string;
  readonly standing?: StandingSite | null;
  /** Files under it are moved when all are there, so that none of them stays; `null`: none are. */
  readonly moving?: string | null;
}

export class SiteInMaking {
  readonly folder: string;
  readonly standing: StandingSite | null;
  readonly #moving: string | null;
  readonly #staying = new Map<string, BuiltFile>();
  readonly #keys = new Map<string, string>();
  readonly #digests = new Map<string, string>();

  constructor({ folder, standing = null, moving = null }: SiteInMakingOptions) {
    this.folder = folder;
    this.standing = standing;
    this.#moving = moving;
  }

  /** Whether the file at `path`, made from what `key` stands for, stays as it is; else it is to be written into `folder`. */
  stays(path: string, key: string): boolean {
    if (this.#moving !== null && path.startsWith(`${this.#moving}/`)) return false;
    this.#keys.set(path, key);
    const file = this.standing?.files.get(path);
    if (file?.key !== key) return false;
    this.#staying.set(path, file);
    return true;
  }

  /** Whether a file is at `path`. */
  has(path: string): boolean {
    return (
      this.#staying.has(path) ||
      statSync(join(this.folder, path), { throwIfNoEntry: false })?.isFile() === true
    );
  }

  /** Whether anything is at `path`: a file, or a folder of files. */
  isTaken(path: string): boolean {
    const under = `${path}/`;
    return (
      this.#staying.has(path) ||
      existsSync(join(this.folder, path)) ||
      [...this.#staying.keys()].some((file) => file.startsWith(under))
    );
  }

  read(path: string): Buffer {
    return readFileSync(join(this.#staying.has(path) ? this.standing!.folder : this.folder, path));
  }

  /** Every file of the site, sorted. */
  paths(): string[] {
    return [...new Set([...filesIn(this.folder), ...this.#staying.keys()])].sort();
  }

  /** SHA-256 of the file at `path`, which is whole: it is read once. */
  digestOf(path: string): string {
    const digest = this.#staying.get(path)?.digest ?? this.#digests.get(path) ?? sha256(this.read(path));
    this.#digests.set(path, digest);
    return digest;
  }

  /** Every file of the site, sorted by path, when all are there. */
  files(): BuiltFile[] {
    return this.paths().map((path) => ({
      path,
      digest: this.digestOf(path),
      key: this.#keys.get(path) ?? null,
    }));
  }
}
