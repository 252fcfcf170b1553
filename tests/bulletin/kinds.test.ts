import { builtAnalyzer } from '../support/analyzer.js';

/** Kind, person, post and body that a bulletin says of itself. */
function said(text: string): (string | undefined)[] {
  const { kind, issuer } = builtAnalyzer().bulletin(text);
  return [kind?.name, issuer?.person, issuer?.position, issuer?.organization];
}

describe('the kind and the issuer of a bulletin', () => {
  test.each<[string, (string | undefined)[]]>([
    [
      '조선민주주의인민공화국 외무성 대변인담화\n무분별한 도발은 대가를 치르게 될것이다.',
      ['담화', undefined, '대변인', '조선민주주의인민공화국 외무성'],
    ],
    [
      '주권은 흥정물이 아니다 -조국평화통일위원회 대변인 담화-\n우리는 이를 규탄한다.',
      ['담화', undefined, '대변인', '조국평화통일위원회'],
    ],
    [
      '조선로동당 중앙위원회 부부장 최명길동지의 담화\n우리는 이를 규탄한다.',
      ['담화', '최명길', '조선로동당 중앙위원회 부부장', '조선로동당 중앙위원회'],
    ],
    [
      '조선로동당 중앙위원회 부부장 최명길 동지의 담화\n우리는 이를 규탄한다.',
      ['담화', '최명길', '조선로동당 중앙위원회 부부장', '조선로동당 중앙위원회'],
    ],
    ['조선중앙통신사 론평\n군국주의부활책동이 날로 우심해지고있다.', ['론평', undefined, undefined, '조선중앙통신사']],
    ['조선중앙통신사 논평\n군국주의 부활 책동이 심해지고 있다.', ['론평', undefined, undefined, '조선중앙통신사']],
    ['조선중앙통신사 보도\n위성이 발사되였다.', ['보도', undefined, undefined, '조선중앙통신사']],
    ['사설 : 봄철나무심기를 잘하자\n봄이 왔다.', ['사설', undefined, undefined, undefined]],
    ['정론\n대지의 아침\n새벽이 밝아온다.', ['정론', undefined, undefined, undefined]],
    ['기행\n두만강을 따라서\n우리는 길을 떠났다.\n본사기자 리명수', ['기행', '리명수', '본사기자', undefined]],
    [
      '로씨야련방 대통령에게 위문전문\n깊은 위문을 보냅니다.\n내각총리 최명길\n2023년 5월 3일',
      ['위문전문', '최명길', '내각총리', undefined],
    ],
    [
      '조선로동당 중앙위원회 제8기 제9차전원회의 결정서\n전원회의는 다음과 같이 결정한다.',
      ['결정서', undefined, undefined, '조선로동당 중앙위원회 제8기 제9차전원회의'],
    ],
    [
      '최명길동지의 서거에 대한 부고\n조선로동당 중앙위원회는 최명길동지가 서거하였다는것을 알린다.',
      ['부고', undefined, undefined, '조선로동당 중앙위원회'],
    ],
    [
      '외무성이 도발행위를 규탄\n조선민주주의인민공화국 외무성 대변인은 조선중앙통신사 기자가 제기한 질문에 다음과 같이 대답하였다.\n우리는 이를 배격한다.',
      ['대답', undefined, '대변인', '조선민주주의인민공화국 외무성'],
    ],
    [
      '두 나라 외무상들사이의 회담에 대한 공보문\n회담이 진행되였다.\n2023년 5월 3일',
      ['공보문', undefined, undefined, undefined],
    ],
    [
      '온실농장 준공\n(평양 5월 3일발 조선중앙통신)\n온실농장이 준공되였다.',
      ['보도', undefined, undefined, '조선중앙통신'],
    ],
    ['가을걷이가 끝났다\n농장들에서 가을걷이를 끝냈다.', [undefined, undefined, undefined, undefined]],
    ['외신들이 태풍피해를 보도\n피해가 났다.', [undefined, undefined, undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('has a southern and an English name', () => {
    expect(builtAnalyzer().bulletin('조선중앙통신사 론평\n봄이 왔다.').kind).toEqual({
      ...{ name: '론평', southern: '논평', english: 'commentary' },
    });
  });

  test('is the same in an analysis', () => {
    const text = '조선민주주의인민공화국 국방성 대변인성명\n우리는 경계태세를 강화할것이다.';
    const { bulletin } = builtAnalyzer().analyze(text);
    expect(bulletin).toEqual(builtAnalyzer().bulletin(text));
    expect(text.slice(bulletin.issuer?.start, bulletin.issuer?.end)).toBe(bulletin.issuer?.text);
  });
});
