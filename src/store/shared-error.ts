/** A shared cache cannot be used; the message says why in a sentence. */
export class SharedError extends Error {}
