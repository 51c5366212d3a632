/** A shared cache that cannot be used, as a sentence. */
export class SharedError extends Error {}
