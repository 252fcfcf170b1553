import { toBrat } from '../../src/formats/brat.js';
import { toConllu } from '../../src/formats/conllu.js';
import { toJson } from '../../src/formats/json.js';
import { toText } from '../../src/formats/text.js';
import { empty, sample } from './sample.js';

describe('json', () => {
  const json = toJson(sample);

  test('is what JSON keeps of it', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({ text: sample.text, tokens: sample.tokens, entities: sample.entities });
  });

  test('the alignment gives every offset back', () => {
    expect(json.normalization.alignment).toEqual([
      [0, 0],
      [5, 6],
    ]);
    for (let offset = 0; offset <= sample.text.length; offset++) {
      const [source, normalized] = json.normalization.alignment.findLast(([from]) => from <= offset) ?? [0, 0];
      expect(normalized + offset - source).toBe(sample.normalization.toNormalized(offset));
    }
  });
});

describe('conllu', () => {
  const blocks = toConllu(sample).trimEnd().split('\n\n');
  const rows = blocks.flatMap((block) => block.split('\n').filter((line) => !line.startsWith('#')));
  const columns = rows.map((row) => row.split('\t'));

  test('a sentence as it is written', () => {
    expect(blocks[0].split('\n')).toEqual([
      '# sent_id = 1',
      '# text = 🚩<력사>를 썼다.',
      '# southern = 🚩<역사 >를 썼다.',
      '1-5\t🚩<력사>를\t_\t_\t_\t_\t_\t_\t_\tEnd=7|Southern=🚩<역사\\s>를|Start=0',
      '1\t🚩\t🚩\tSYM\tSW\t_\t_\t_\t_\tEnd=2|Start=0',
      '2\t<\t<\tPUNCT\tSS\t_\t_\t_\t_\tEnd=3|Start=2',
      '3\t력사\t력사\tNOUN\tNNG\t_\t_\t_\t_\tEnd=5|Southern=역사|Start=3',
      '4\t>\t>\tPUNCT\tSS\t_\t_\t_\t_\tEnd=6|Start=5',
      '5\t를\t를\tADP\tJKO\t_\t_\t_\t_\tEnd=7|Start=6',
      '6-8\t썼다.\t_\t_\t_\t_\t_\t_\t_\tEnd=11|Start=8',
      '6\t썼\t쓰+었\tVERB\tVV+EP\tTense=Past\t_\t_\t_\tEnd=9|Start=8',
      '7\t다\t다\tPART\tEF\t_\t_\t_\t_\tEnd=10|Start=9',
      '8\t.\t.\tPUNCT\tSF\t_\t_\t_\t_\tEnd=11|Start=10',
    ]);
  });

  test('a single token is no multiword token, and a line break is a space', () => {
    expect(blocks[1]).toContain('\n# text = 꾸바 라선에서 9월 9일\n');
    expect(blocks[1]).toContain('\n1\t꾸바\t꾸바\tPROPN\tNNP\t_\t_\t_\t_\tEnd=14|Southern=쿠바|Start=12\n');
  });

  test('ten columns, numbered from one, no empty field', () => {
    for (const row of columns) {
      expect(row).toHaveLength(10);
      expect(row).not.toContain('');
    }
    for (const block of blocks) {
      const ids = block.match(/^\d+(?=\t)/gm) ?? [];
      expect(ids.map(Number)).toEqual(ids.map((_, i) => i + 1));
    }
  });

  test('offsets slice to the form', () => {
    for (const row of columns) {
      const [, end, start] = /End=(\d+).*Start=(\d+)/.exec(row[9]) ?? [];
      expect(sample.text.slice(Number(start), Number(end))).toBe(row[1]);
    }
  });

  test('sentences of page furniture are left out', () => {
    const furniture = [{ start: 12, end: 32 }];
    expect(toConllu({ ...sample, bulletin: { ...sample.bulletin, furniture } })).toBe(`${blocks[0]}\n\n`);
  });

  test('sentences that touch have no space between them', () => {
    const touching = toConllu({
      ...sample,
      sentences: [
        { start: 0, end: 10 },
        { start: 10, end: 25 },
      ],
    });
    expect(touching).toContain('6-7\t썼다\t_\t_\t_\t_\t_\t_\t_\tEnd=10|SpaceAfter=No|Start=8');
  });
});

describe('brat', () => {
  test('code points and notes', () => {
    expect(toBrat(sample)).toBe(
      [
        'T1\tLOCATION 11 13\t꾸바',
        '#1\tAnnotatorNotes T1\tsouthern=쿠바 id=Q241',
        'T2\tDATE 19 24\t9월 9일',
        '#2\tAnnotatorNotes T2\tvalue=2024-09-09 range=2024-09-09/2024-09-10',
        '',
      ].join('\n'),
    );
  });

  test('an entity over a line break is in fragments', () => {
    const entity = { start: 12, end: 17, type: 'EVENT' as const, text: '꾸바\n라선', southern: '꾸바\n라선' };
    expect(toBrat({ ...sample, entities: [entity], times: [] })).toBe('T1\tEVENT 11 13;14 16\t꾸바 라선\n');
  });

  test('offsets slice to the surface in code points', () => {
    const characters = [...sample.text];
    for (const [, offsets, surface] of toBrat(sample).matchAll(/^T\d+\t\S+ ([\d ;]+)\t(.*)$/gm)) {
      const fragments = offsets.split(';').map((fragment) => fragment.split(' ').map(Number));
      expect(fragments.map(([start, end]) => characters.slice(start, end).join('')).join(' ')).toBe(surface);
    }
  });
});

describe('text', () => {
  test('names every part', () => {
    expect(toText(sample)).toBe(
      [
        '🚩<역사 >를 썼다. 쿠바',
        '2024-09-09 · 라선',
        '나선에서 9월 9일',
        'Changes (2)\n  3–5    력사 → 역사  initial-sound\n  12–14  꾸바 → 쿠바  foreign-name',
        'Entities (1)\n  12–14  꾸바  LOCATION  쿠바 Q241',
        'Times (1)\n  20–25  9월 9일  DATE  2024-09-09 2024-09-09/2024-09-10',
      ].join('\n\n') + toText(sample).slice(toText(sample).indexOf('\n\nTokens (15)')),
    );
  });

  test('shows blanks that come or go, but not those of page furniture', () => {
    const spacing = { northern: '', southern: ' ', rule: 'spacing' as const };
    const changes = [5, 28].map((start) => ({ ...spacing, start, end: start }));
    const text = toText({ ...sample, normalization: { ...sample.normalization, changes } });
    expect(text).toContain('Changes (1)\n  5–5  ∅ → ␣  spacing\n');
  });

  test('styles only when asked, and lets no escape sequence of the text through', () => {
    expect(toText(sample)).not.toContain('\x1b');
    expect(toText(sample, { color: true })).toContain('\x1b[1mEntities\x1b[22m (1)');
    const text = '\x1b[2J가';
    const bulletin = { body: [{ start: 0, end: text.length }], furniture: [] };
    const normalization = { ...sample.normalization, text, changes: [], toNormalized: (offset: number) => offset };
    expect(toText({ ...empty, text, bulletin, normalization })).toBe(' [2J가\n');
  });
});

test('a text in which there is nothing', () => {
  expect([toConllu(empty), toBrat(empty), toText(empty)]).toEqual(['', '', '']);
  expect(toJson(empty).normalization.alignment).toEqual([[0, 0]]);
});
