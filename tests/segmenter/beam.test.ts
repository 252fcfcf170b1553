import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDictionarySync } from '../../src/dictionary/load-node.js';
import { Lattice, NARROW_BEAM, WIDE_BEAM, type PathNode } from '../../src/segmenter/lattice.js';

const root = join(__dirname, '../..');
const lattice = new Lattice(loadDictionarySync(join(root, 'dist/malmoi.dict')));
const fixtures = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));

const search = (line: string, beam: number): PathNode[] => lattice.search(line, 0, line.length, beam);

test.each(fixtures)('what the beam gives up stands on no best path: %s', (name) => {
  const lines = readFileSync(join(root, 'fixtures', name), 'utf8').split('\n');
  for (const line of lines) expect(search(line, NARROW_BEAM)).toEqual(search(line, WIDE_BEAM));
});
