/** The door of `desk`: a company's own people write, check and publish in a browser on this machine. */
export { type DeskOptions, type OpenDesk, openDesk } from './server.ts';
