import { KoreanStemmer, KoreanTokenizer } from '../../src/adapters/natural.js';
import { builtAnalyzer } from '../support/analyzer.js';

/** What the tests use of natural, whose own types do not compile under strict settings. */
interface Natural {
  TfIdf: new () => {
    setTokenizer(tokenizer: KoreanTokenizer): void;
    addDocument(text: string): void;
    tfidfs(terms: string): number[];
  };
  BayesClassifier: new (stemmer: KoreanStemmer) => {
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  };
}

// One of its dependencies greets on loading.
process.env['DOTENV_CONFIG_QUIET'] = 'true';
const natural = jest.requireActual<Natural>('natural');
const analyzer = builtAnalyzer();
const stemmer = new KoreanStemmer(analyzer);

describe('tokenizer', () => {
  const tokenizer = new KoreanTokenizer(analyzer);

  test('gives the morphemes as they stand', () => {
    expect(tokenizer.tokenize('로동자들이 뻐스를 탔다.')).toEqual([
      ...['로동자', '들', '이', '뻐스', '를', '탔', '다', '.'],
    ]);
    expect(tokenizer.tokenize('')).toEqual([]);
  });

  test('trims as natural does', () => {
    expect(tokenizer.trim(['', '', '말', '', '모이', ''])).toEqual(['말', '', '모이']);
    expect(tokenizer.trim(['', ''])).toEqual([]);
  });

  test('TF-IDF counts words whatever their particles', () => {
    const tfidf = new natural.TfIdf();
    tfidf.setTokenizer(tokenizer);
    tfidf.addDocument('뻐스가 다리를 건넜다. 뻐스는 붉은색이였다.');
    tfidf.addDocument('땅크가 강을 지났다.');
    tfidf.addDocument('농장에서 벼를 거두어들이였다.');
    const weights = (term: string): number[] => tfidf.tfidfs(term);
    expect(weights('뻐스')).toEqual([expect.any(Number), 0, 0]);
    expect(weights('뻐스')[0]).toBeGreaterThan(0);
    expect(weights('땅크').map((weight) => weight > 0)).toEqual([false, true, false]);
    // The two mentions of the bus count together.
    expect(weights('뻐스')[0]).toBeCloseTo(2 * weights('다리')[0]);
  });
});

describe('stemmer', () => {
  test.each([
    ['로동자들에게', '노동자'],
    ['갔다', '가다'],
    ['평양에서', '평양'],
    ['Moscow', 'moscow'],
  ])('%s has the stem %s', (word, stem) => expect(stemmer.stem(word)).toBe(stem));

  test('northern and southern spellings have the same stems', () => {
    const northern = stemmer.tokenizeAndStem('로씨야의 로동자들은 력사를 배웠다.');
    expect(northern).toEqual(['러시아', '노동자', '역사', '배우다']);
    expect(stemmer.tokenizeAndStem('러시아의 노동자들은 역사를 배웠다.')).toEqual(northern);
  });

  test('stop words can be added, kept and taken back', () => {
    const own = new KoreanStemmer(analyzer);
    own.addStopWord('역사');
    own.addStopWords(['러시아']);
    expect(own.tokenizeAndStem('로씨야의 력사와 문화')).toEqual(['문화']);
    expect(own.tokenizeAndStem('로씨야의 력사와 문화', true)).toEqual(['러시아', '역사', '문화']);
    own.removeStopWord('역사');
    own.removeStopWords(['러시아']);
    expect(own.tokenizeAndStem('로씨야의 력사와 문화')).toEqual(['러시아', '역사', '문화']);
  });

  test('a Bayes classifier learns topics from northern text and knows them in southern text', () => {
    const classifier = new natural.BayesClassifier(stemmer);
    const lessons: [text: string, topic: string][] = [
      ['농장에서 벼가을을 끝냈다.', '농사'],
      ['농장원들이 모내기를 다그치고있다.', '농사'],
      ['강냉이밭에 비료를 주었다.', '농사'],
      ['축구선수들이 경기에서 이겼다.', '체육'],
      ['녀자축구경기가 진행되였다.', '체육'],
      ['선수들은 금메달을 받았다.', '체육'],
    ];
    for (const [text, topic] of lessons) classifier.addDocument(text, topic);
    classifier.train();
    expect(classifier.classify('여자 축구 선수가 경기를 하였다.')).toBe('체육');
    expect(classifier.classify('농장의 밭에 비료를 주는 농장원')).toBe('농사');
  });
});
