import { findEntities } from './marked.js';

/** The entities of a type, as text and id. */
const idsOf = (text: string, type: string): [string, string | undefined][] =>
  findEntities(text)
    .filter((entity) => entity.type === type)
    .map((entity) => [entity.text, entity.id]);

describe('mentions of one thing share an id', () => {
  test.each([
    ['PERSON', '로씨야련방 외무상 쎄르게이 윅또로비치 라브로브동지가 도착하였다. 라브로브는 연설하였다.'],
    ['PERSON', '아.베.까로쁘끼노브 대사가 왔다. 대사 까로쁘끼노브는 떠났다.'],
    ['PERSON', '외무상 최명길동지는 담화를 발표하였다. 최명길은 이렇게 말하였다.'],
    ['ORGANIZATION', '조선로동당이 결정하였다. 로동당은 나아간다. 조선노동당의 결정'],
    ['ORGANIZATION', '조선민주주의인민공화국 외무성은 밝혔다. 외무성 대변인의 담화'],
    ['LOCATION', '로씨야에서 떠나 러시아에 도착하였다. 로씨야련방의 수도'],
  ])('%s: %s', (type, text) => {
    const ids = idsOf(text, type);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(1);
    expect(ids[0]?.[1]).toBeTruthy();
  });

  test('and different things do not', () => {
    const ids = idsOf('외무상 최명길동지와 국방상 박철수동지가 만났다.', 'PERSON').map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('people have the posts that stand beside their names', () => {
  test.each([
    ['조선민주주의인민공화국 외무상 최명길동지가 왔다.', '조선민주주의인민공화국 외무상'],
    ['최명길 조선민주주의인민공화국 외무상과 만났다.', '조선민주주의인민공화국 외무상'],
    ['라고 박명철소장은 말하였다.', '소장'],
    ['조선로동당 총비서이신 경애하는 김정은동지께서', '조선로동당 총비서'],
    ['직포공 리향심동무는 혁신자이다.', undefined],
  ])('%s', (text, post) => {
    const person = findEntities(text).find(({ type }) => type === 'PERSON');
    expect(person?.position?.text).toBe(post);
  });
});

test('a Korean in no lexicon is called in English as Pyongyang romanizes', () => {
  const person = findEntities('외무상 최명길동지가 왔다.').find(({ type }) => type === 'PERSON');
  expect(person?.english).toBe('Choe Myong Gil');
});
