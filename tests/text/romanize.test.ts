import { romanize } from '../../src/text/romanization/romanize.js';

describe('names of people', () => {
  test.each([
    ['최선희', 'Choe Son Hui', 'Choe Seonhui'],
    ['김정은', 'Kim Jong Un', 'Gim Jeongeun'],
    ['리설주', 'Ri Sol Ju', 'Ri Seolju'],
    ['박정천', 'Pak Jong Chon', 'Bak Jeongcheon'],
    ['김덕훈', 'Kim Tok Hun', 'Gim Deokhun'],
    ['태형철', 'Thae Hyong Chol', 'Tae Hyeongcheol'],
    ['조용원', 'Jo Yong Won', 'Jo Yongwon'],
    ['선우철', 'Son U Chol', 'Seon Ucheol'],
    ['황보영란', 'Hwangbo Yong Ran', 'Hwangbo Yeongran'],
  ])('%s', (name, dprk, revised) => {
    expect(romanize(name, { as: 'person' })).toBe(dprk);
    expect(romanize(name, { as: 'person', system: 'revised' })).toBe(revised);
  });
});

describe('places and words', () => {
  test.each([
    ['평양', 'Pyongyang', 'Pyeongyang'],
    ['량강', 'Ryanggang', 'Ryanggang'],
    ['함흥', 'Hamhung', 'Hamheung'],
    ['대동강', 'Taedonggang', 'Daedonggang'],
    ['신의주', 'Sinuiju', 'Sinuiju'],
    ['평산', 'Phyongsan', 'Pyeongsan'],
    ['개성', 'Kaesong', 'Gaeseong'],
    ['백마', 'Paengma', 'Baengma'],
    ['신라', 'Silla', 'Silla'],
    ['종로', 'Jongro', 'Jongno'],
    ['옥류', 'Okryu', 'Ongnyu'],
    ['독일', 'Togil', 'Dogil'],
    ['F-35 공장', 'F-35 Kongjang', 'F-35 Gongjang'],
    ['', '', ''],
  ])('%s', (name, dprk, revised) => {
    expect(romanize(name)).toBe(dprk);
    expect(romanize(name, { system: 'revised' })).toBe(revised);
  });
});

test.each([
  ['최선희', 'Choe Son Hui'],
  ['박동구', 'Pak Tong Gu'],
  ['김계관', 'Kim Kye Gwan'],
  ['리영길', 'Ri Yong Gil'],
  ['최태복', 'Choe Thae Bok'],
  ['안길', 'An Kil'],
  ['강석주', 'Kang Sok Ju'],
  ['오진우', 'O Jin U'],
])('later syllables of a given name are voiced after a vowel or a sonorant: %s → %s', (name, roman) => {
  expect(romanize(name, { as: 'person' })).toBe(roman);
});

test.each([
  ['해돋이', 'Haedoji'],
  ['같이', 'Gachi'],
  ['좋고', 'Joko'],
  ['놓다', 'Nota'],
  ['낳지', 'Nachi'],
  ['않고', 'Anko'],
  ['묵호', 'Mukho'],
  ['집현전', 'Jiphyeonjeon'],
  ['좋아', 'Joa'],
])('the Revised Romanization writes what is said: %s → %s', (word, roman) => {
  expect(romanize(word, { system: 'revised' })).toBe(roman);
});
