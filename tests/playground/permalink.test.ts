import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { fragmentOf, textOf } from '../../playground/src/permalink.js';

test('any text comes back from its link, which needs no escapes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('력', '사', 'a', '\n', '😀', '\ufeff', '+', '/'), maxLength: 400 }),
      async (text) => {
        const fragment = (await fragmentOf(text)) ?? '';
        expect(fragment).toMatch(/^[tz]=[\w-]*$/);
        expect((await textOf(`#${fragment}`)) ?? '').toBe(text);
      },
    ),
  );
});

test('a short text stands in the link as it is, a long one is compressed', async () => {
  expect(await fragmentOf('력사')).toBe('t=66Cl7IKs');
  const long = '력사유적들을 돌아보았다. '.repeat(1000);
  expect((await fragmentOf(long))?.length).toBeLessThan(500);
});

test('a text that no address can hold has no link', async () => {
  expect(await fragmentOf(randomBytes(1_500_000).toString('base64'))).toBeUndefined();
});

test.each(['', '#', '#top', '#t=', '#x=66Cl'])('%j holds no text', async (fragment) => {
  expect(await textOf(fragment)).toBeUndefined();
});

test.each(['#t=%%%', '#t=_w', '#z=66Cl7IKs', '#z=a'])('%j is damaged', async (fragment) => {
  await expect(textOf(fragment)).rejects.toThrow();
});
