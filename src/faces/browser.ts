// The built entry for the browser: it holds nothing itself, so that a bundler takes in only the modules that are asked for.
export * from '../browser.js';
export { romanize } from '../text/romanization/romanize.js';
