/**
 * Writes dictionaries/initial-sound.tsv: the northern and southern spelling of Sino-Korean words that the
 * initial-sound law sets apart, found by comparing each word's Hangul with the readings of its Hanja.
 *
 *     tsx scripts/derive-initial-sound.ts HANJA_TXT
 *
 * HANJA_TXT is libhangul's hanja.txt (Debian package libhangul-data, BSD-3-Clause).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readMecab } from '../src/dictionary/compiler/mecab.js';
import { applyInitialSound } from '../src/text/hangul.js';
import { readMecabFiles } from './mecab-files.js';

const [source] = process.argv.slice(2);
if (!source) throw new Error('usage: tsx scripts/derive-initial-sound.ts HANJA_TXT');

const words = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.includes(':'))
  .map((line) => line.split(':'))
  .map(([hangul = '', hanja = '']) => ({ hangul, hanja }))
  .filter(({ hangul, hanja }) => hangul.length === hanja.length);

/** How often each Hanja is read each way inside a word, where the initial-sound law does not reach. */
const inside = new Map<string, Map<string, number>>();
for (const { hangul, hanja } of words) {
  for (let i = 1; i < hanja.length; i++) {
    const readings = inside.get(hanja[i]) ?? new Map<string, number>();
    inside.set(hanja[i], readings.set(hangul[i], (readings.get(hangul[i]) ?? 0) + 1));
  }
}

/** The share of a reading below which it is a slip of the source. */
const MISREAD = 0.1;

/** Hanja that the source shows mostly at the head of the second half of a compound, where the law reaches too. */
const ORIGINALS = new Map(
  ['兩량', '念념', '六륙', '旅려', '濾려', '煉련', '聯련', '獵렵', '療료', '硫류', '琉류', '紐뉴', '燐린'].map(
    ([hanja, reading]) => [hanja, reading],
  ),
);

/** The reading that a Hanja has of itself, where the law made `reading` of it; else `reading`. */
function original(hanja: string, reading: string): string {
  const own = ORIGINALS.get(hanja);
  if (own !== undefined && applyInitialSound(own) === reading) return own;
  const readings = inside.get(hanja) ?? new Map<string, number>();
  let best = reading;
  // Inside words the South too has 열, 율 after a vowel or ㄴ: there a reading 렬, 률 proves the law at work.
  const isRyul = reading === '열' || reading === '율';
  let most = (readings.get(reading) ?? 0) * (isRyul ? MISREAD : 1);
  for (const [candidate, count] of readings) {
    if (candidate === reading || applyInitialSound(candidate) !== reading || count <= most) continue;
    if (isRyul && candidate !== '렬' && candidate !== '률') continue;
    best = candidate;
    most = count;
  }
  return best;
}

// Personal names keep their spelling, so words that are nothing but names are left out.
const known = new Set(
  readMecab(readMecabFiles())
    .entries.filter((entry) => entry.semantic !== '인명')
    .map((entry) => entry.surface),
);
const southern = new Set(words.map(({ hangul }) => hangul));
const rows = new Map<string, string>();
/** Southern spellings that another word, without the law, has too (이상 以上 beside 理想). */
const shared = new Set<string>();
for (const { hangul, hanja } of words) {
  if (hangul.length < 2 || !known.has(hangul)) continue;
  const northern = Array.from(hangul, (syllable, i) => original(hanja[i], syllable)).join('');
  if (northern === hangul) {
    shared.add(hangul);
    continue;
  }
  // A spelling that is a word of the South too (공로, 은닉) says nothing by itself.
  if (northern[0] === hangul[0] && southern.has(northern)) continue;
  rows.set(`${northern}\t${hangul}`, hanja);
}
const note = (pair: string): string => (shared.has(pair.split('\t')[1] ?? '') ? 'shared' : '');
const body = [...rows].map(([pair, hanja]) => `${pair}\t${hanja}\t${note(pair)}`).sort();
const header = [
  'northern\tsouthern\thanja\tnote',
  '# Derived from the Hanja readings of libhangul (hanja.txt, BSD-3-Clause) by scripts/derive-initial-sound.ts; do not edit.',
  '# Words that the derivation lacks stand in initial-sound-more.tsv, words that must stay in initial-sound-stay.tsv.',
  '# note: shared, where the South spells another word so that the North spells alike.',
];
writeFileSync(new URL('../dictionaries/initial-sound.tsv', import.meta.url), [...header, ...body, ''].join('\n'));
