import { attributes, html, json, Markup, type Value } from '../../src/report/render/html.js';

describe('templates', () => {
  test.each<[Value, string]>([
    ['<script>', '&lt;script&gt;'],
    ['"\'&', '&quot;&#39;&amp;'],
    [7, '7'],
    [undefined, ''],
    [html`<b>${'<'}</b>`, '<b>&lt;</b>'],
    [[html`a`, html`b`], 'ab'],
    ['a\u0000\ud800b', 'a\ufffd\ufffdb'],
    ['😀 조선', '😀 조선'],
  ])('%j', (value, markup) => {
    expect(html`${value}`.markup).toBe(markup);
  });

  test('data that looks like markup is none', () => {
    const data = JSON.parse('{"markup":"<script>alert(1)</script>"}') as Markup;
    expect(html`${data}`.markup).not.toContain('<script>');
  });

  test('attributes without a value are left out', () => {
    expect(attributes({ id: '"x', class: undefined, tabindex: 0 }).markup).toBe(' id="&quot;x" tabindex="0"');
  });
});

test('data for a script cannot end its element or a line', () => {
  const data = { text: '</script><!--\u2028\u2029&amp;' };
  const { markup } = json(data);
  expect(markup).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(markup)).toEqual(data);
});
