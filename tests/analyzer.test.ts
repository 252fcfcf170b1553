import { builtAnalyzer } from './support/analyzer.js';

const analyzer = builtAnalyzer();

describe('what is no string', () => {
  const inputs: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['an object', { length: 3 }],
    ['an array', ['말']],
    ['a String object', new String('말')],
  ];
  const methods = ['segment', 'sentences', 'normalize', 'entities', 'times', 'bulletin', 'analyze', 'lookup'] as const;

  test.each(inputs)('%s is a TypeError everywhere', (_name, input) => {
    for (const method of methods) expect(() => analyzer[method](input as string)).toThrow(TypeError);
  });
});
