/** Where the command line begins by its older name; `start.js` is the same, and sooner there, since Node compiles nothing for it. */
import './start.js';
