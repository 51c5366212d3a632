/** The browser comes from an npm package (see src/output/browser.ts), so puppeteer fetches none of its own. */
module.exports = { skipDownload: true };
