#!/usr/bin/env node
import { createRequire } from 'node:module';
import process from 'node:process';
import { createAnalyzer } from '../index.js';
import { nodeIo } from './node-io.js';
import { run } from './program.js';

// The package's own name finds its manifest from the source as well as from the build.
const { version } = createRequire(import.meta.url)('malmoi/package.json') as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  ...{ io: nodeIo(process), version },
  createAnalyzer: (userDictionary) => createAnalyzer(userDictionary === undefined ? {} : { userDictionary }),
});
