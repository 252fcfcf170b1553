import { change, type Rule } from '../piece.js';

const NORTHERN = new Map([
  ['“', '《'],
  ['”', '》'],
  ['‘', '〈'],
  ['’', '〉'],
]);

/** 문장부호 (조선말규범집 문장부호법 제10항): “ ” are 《 》 in the North, ‘ ’ inside them 〈 〉. */
export const northernPunctuation: Rule = (pieces) => {
  for (const piece of pieces) {
    change(
      piece,
      piece.written.replace(/[“”‘’]/g, (mark) => NORTHERN.get(mark) ?? mark),
      'punctuation',
    );
  }
};
