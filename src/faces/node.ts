// The built entry for Node: it holds nothing itself, so that a bundler takes in only the modules that are asked for.
export * from '../index.js';
export { romanize } from '../text/romanization/romanize.js';
