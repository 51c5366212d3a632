/** The door of `telephone`: what a telephone as people write it is, and where its link leads. */
export { type Country, countryOf } from './country.ts';
export { type NoTelephone, readLink, readTelephone, type Telephone } from './read.ts';
